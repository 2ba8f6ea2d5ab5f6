import UndertoneCore

/// Reads `.lex` files: one fact a line, fields with tabs between.
enum LexFile {
  /// What a comment line starts with is `# `, or `#` alone: hashtags are terms.
  static func isComment(_ line: LineSlice) -> Bool {
    line.starts(with: UInt8(ascii: "#"))
      && (line.count == 1 || line[1] == 0x20 || line[1] == UInt8(ascii: "#"))
  }

  /// What the `%` lines of a file say.
  private struct Head {
    var language: (name: String, place: Place)?
    var knowsFormat = false
    /// Whether its lines add to what is there instead of being facts of their own.
    var adjusts = false
    var sawFact = false
  }

  /// Appends the facts of a file to the lines of `source`, or to its adjustments, and returns the language it names.
  static func read(
    _ reader: inout LineReader, into source: inout PackSource, _ problems: inout Problems
  ) -> (name: String, place: Place)? {
    var head = Head()
    while let line = reader.next(&problems) {
      if line.trimmed.isEmpty || isComment(line) { continue }
      if line.starts(with: UInt8(ascii: "%")), line.firstIndex(of: 0x09) == nil {
        readDirective(line, reader.number, &head, &problems)
        continue
      }
      head.sawFact = true
      if !head.knowsFormat {
        head.knowsFormat = true
        problems.add(
          .format, line: reader.number, "a fact before the `%format` line",
          hint: "start the file with `%format undertone-lexicon 1`")
      }
      guard let fact = readFact(line, reader.number, adjusts: head.adjusts, &problems) else { continue }
      if head.adjusts { source.adjustments.append(fact) } else { source.lines.append(fact) }
    }
    return head.language
  }

  private static func readDirective(
    _ line: LineSlice, _ number: Int, _ head: inout Head, _ problems: inout Problems
  ) {
    let words = line.words
    switch words[0].string {
    case "%format":
      head.knowsFormat = true
      guard words.count == 3, words[1] == "undertone-lexicon", words[2] == "1" else {
        return problems.add(
          .format, line: number, column: words.count > 1 ? words[1].column : 1, "unknown format",
          hint: "this version reads `%format undertone-lexicon 1`")
      }
    case "%language":
      guard words.count == 2 else {
        return problems.add(
          .directive, line: number, "`%language` takes one name", hint: "as in `%language en`")
      }
      head.language = (words[1].string, problems.place(number, words[1].column))
    case "%adjusts":
      guard words.count == 2, words[1] == "yes", !head.sawFact else {
        return problems.add(
          .directive, line: number,
          head.sawFact ? "`%adjusts` after the first line" : "`%adjusts` takes `yes`",
          hint: "`%adjusts yes` stands at the top; a file without it holds lines of its own")
      }
      head.adjusts = true
    default:
      problems.add(
        .directive, line: number, "unknown directive \(words[0].string)",
        hint: "`%format`, `%language` and `%adjusts` are the directives; `# ` starts a comment")
    }
  }

  private static func readFact(
    _ line: LineSlice, _ number: Int, adjusts: Bool, _ problems: inout Problems
  ) -> LexiconLine? {
    var starts: [6 of Int] = .init(repeating: 0)
    var ends: [6 of Int] = .init(repeating: 0)
    var fields = 0
    var start = 0
    var index = 0
    while index <= line.count {
      if index == line.count || line[index] == 0x09 {
        if fields == 6 {
          problems.add(
            .fieldCount, line: number, column: start + 1, "more than six fields",
            hint: "a note holds no tab")
          return nil
        }
        starts[fields] = start
        ends[fields] = index
        fields += 1
        start = index + 1
      }
      index += 1
    }
    guard fields >= 5 else {
      problems.add(
        .fieldCount, line: number, "\(fields) \(fields == 1 ? "field" : "fields") instead of six",
        hint: line.starts(with: UInt8(ascii: "#"))
          ? "a comment has a space after its `#`"
          : "term, class, weight, flags, source and note, with one tab between")
      return nil
    }
    let sound = problems.list.count
    let termField = line[starts[0]..<ends[0]]
    let term =
      adjusts
      ? TermReader.readTarget(termField, number, &problems) : TermReader.read(termField, number, &problems)
    let className = line[starts[1]..<ends[1]]
    let weight = readWeight(line[starts[2]..<ends[2]], number, &problems)
    let flags = readFlags(line[starts[3]..<ends[3]], number, &problems)
    let source = line[starts[4]..<ends[4]]
    if className.trimmed.isEmpty {
      problems.add(.missingField, line: number, column: className.column, "the class is empty")
    }
    if source.trimmed.isEmpty {
      problems.add(
        .missingField, line: number, column: source.column, "the source is empty",
        hint: "give an id of SOURCES.tsv, such as `own`")
    }
    if adjusts { checkAdjustment(weight, flags, line, starts[2] + 1, starts[3] + 1, number, &problems) }
    guard problems.list.count == sound, let term, let weight else { return nil }
    let note = fields == 6 ? line[starts[5]..<ends[5]].trimmed.string : ""
    var fact = LexiconLine(
      units: term.units, isPrefix: term.isPrefix, className: className.string, weight: weight, flags: flags,
      source: source.string, note: note, place: problems.place(number))
    fact.columns.className = Int32(truncatingIfNeeded: starts[1] + 1)
    fact.columns.weight = Int32(truncatingIfNeeded: starts[2] + 1)
    fact.columns.source = Int32(truncatingIfNeeded: starts[4] + 1)
    return fact
  }

  /// An adjustment is a list of effects, and has the flags of what it adjusts.
  private static func checkAdjustment(
    _ weight: LexiconLine.Weight?, _ flags: EntryFlags, _ line: LineSlice, _ weightColumn: Int,
    _ flagsColumn: Int, _ number: Int, _ problems: inout Problems
  ) {
    if case .units = weight {
      problems.add(
        .explicitEffects, line: number, column: weightColumn, "an adjustment without effects",
        hint: "as in `anger=0.12,~anger=-0.05`, or `remove`")
    }
    if !flags.isEmpty {
      problems.add(
        .flag, line: number, column: flagsColumn, "an adjustment with flags",
        hint: "`-`: the flags of what it adjusts count")
    }
  }

  private static func readWeight(
    _ field: LineSlice, _ number: Int, _ problems: inout Problems
  ) -> LexiconLine.Weight? {
    if field == "-" { return .units(1000) }
    if field == "remove" { return .remove }
    if field.firstIndex(of: UInt8(ascii: "=")) != nil { return readEffects(field, number, &problems) }
    do throws(Thousandths.Failure) {
      return .units(try Thousandths.parse(field))
    } catch {
      problems.add(
        .weight, line: number, column: field.column,
        field.isEmpty ? "the weight is empty" : "the weight \(field.string) \(error.message)",
        hint: "a decimal with at most three places, `-` for 1, or `axis=decimal,…`")
      return nil
    }
  }

  private static func readEffects(
    _ field: LineSlice, _ number: Int, _ problems: inout Problems
  ) -> LexiconLine.Weight? {
    var effects = CueEffects()
    for part in field.split(at: UInt8(ascii: ",")) {
      guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else {
        problems.add(
          .explicitEffects, line: number, column: part.column, "an effect without `=`",
          hint: "as in `anger=0.42,valence=-0.1`")
        return nil
      }
      let isNegated = part.starts(with: UInt8(ascii: "~"))
      let name = part[(isNegated ? 1 : 0)..<equals]
      let value = part[equals + 1..<part.count]
      guard let axis = Axis.named(name) else {
        problems.add(
          .axis, line: number, column: name.column, "unknown axis \(name.string)", hint: Axis.hint)
        return nil
      }
      let list = isNegated ? \CueEffects.negated : \CueEffects.plain
      if effects[keyPath: list].contains(where: { $0.dimension == axis }) {
        problems.add(
          .repeatedAxis, line: number, column: part.column, "\(part[0..<equals].string) stands here twice",
          hint: "add the two")
        return nil
      }
      do throws(Thousandths.Failure) {
        effects[keyPath: list].append(
          Cue.Effect(dimension: axis, thousandths: try Thousandths.parse(value)))
      } catch {
        problems.add(
          .explicitEffects, line: number, column: value.column,
          "the effect \(value.string) \(error.message)", hint: "a decimal with at most three places")
        return nil
      }
    }
    return .effects(effects)
  }

  private static func readFlags(
    _ field: LineSlice, _ number: Int, _ problems: inout Problems
  ) -> EntryFlags {
    var flags: EntryFlags = []
    if field == "-" { return flags }
    for part in field.split(at: UInt8(ascii: ",")) {
      let name = part.string
      guard let known = EntryFlags.named.first(where: { $0.name == name }) else {
        problems.add(
          .flag, line: number, column: part.column, name.isEmpty ? "an empty flag" : "unknown flag \(name)",
          hint: "`-`, or with commas between: " + EntryFlags.named.map(\.name).joined(separator: ", "))
        break
      }
      guard flags.insert(known.flag).inserted else {
        problems.add(.flag, line: number, column: part.column, "the flag \(name) stands here twice")
        break
      }
    }
    return flags
  }
}
