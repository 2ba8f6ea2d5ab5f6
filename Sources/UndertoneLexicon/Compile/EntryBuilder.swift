internal import UndertoneCore

/// Entries and their effects while a pack is compiled.
///
/// Equal lists of effects are kept once.
struct EntryBuilder {
  /// Entry 0 is no entry.
  private(set) var entries = [EntryRow(name: 0, classIndex: 0, weight: 0, flags: 0)]
  private(set) var effects: [EffectRow] = []
  private var offsets: [[Cue.Effect]: UInt32] = [:]
  private(set) var strings = StringTable()

  /// Adds an entry in front of `next` and returns its index.
  ///
  /// `added` is what an adjustment adds to what the class makes of the weight.
  mutating func add(
    name: String, classIndex: Int, definition: ClassDefinition, weight: LexiconLine.Weight, flags: EntryFlags,
    added: CueEffects = CueEffects(), next: UInt32
  ) -> UInt32 {
    let units: Int32 =
      switch weight {
      case .units(let amount): amount
      case .effects: 1000
      // Overlays have taken effect before compiling; a stray removal says nothing.
      case .remove: 0
      }
    let effects = definition.effects(of: weight).adding(added)
    var entry = EntryRow(
      name: strings.intern(name), classIndex: UInt16(classIndex), weight: units, flags: flags.rawValue)
    entry.effects = intern(effects.plain)
    entry.effectCount = UInt8(effects.plain.count)
    entry.negated = intern(effects.negated)
    entry.negatedCount = UInt8(effects.negated.count)
    entry.next = next
    if definition.isCueClass {
      entry.gate = definition.speaker.bits | (definition.overlaps ? EntryRow.overlaps : 0)
    }
    entries.append(entry)
    return UInt32(entries.count - 1)
  }

  /// Adds an entry that is no cue: it names a rule that emits nothing, for those who ask where it matches.
  mutating func addSilent(name: String) -> UInt32 {
    entries.append(EntryRow(name: strings.intern(name), classIndex: 0, weight: 0, flags: 0))
    return UInt32(entries.count - 1)
  }

  mutating func intern(string: String) -> UInt32 { strings.intern(string) }

  private mutating func intern(_ list: [Cue.Effect]) -> UInt32 {
    if let offset = offsets[list] { return offset }
    let offset = UInt32(effects.count)
    effects += list.map {
      EffectRow(dimension: UInt16($0.dimension.index), thousandths: Int16(clamping: $0.thousandths))
    }
    offsets[list] = offset
    return offset
  }
}

/// Names, each kept once.
struct StringTable {
  private(set) var offsets: [UInt32] = [0]
  private(set) var bytes: [UInt8] = []
  private var ids: [String: UInt32] = [:]

  mutating func intern(_ string: String) -> UInt32 {
    if let id = ids[string] { return id }
    let id = UInt32(offsets.count - 1)
    bytes += string.utf8
    offsets.append(UInt32(bytes.count))
    ids[string] = id
    return id
  }
}
