internal import Undertone
package import UndertoneCore
package import UndertoneLexicon

/// What could become new lines: the runs of units in labelled texts, and beginnings of their words.
package struct CandidateTerms {
  /// Terms as files write them, sorted by bytes.
  package private(set) var terms: [String] = []
  /// Beginnings of words, without their `*`.
  package private(set) var stems: [String] = []

  /// The candidates that texts of at least `options.floor` groups hold.
  ///
  /// Units are what the matcher makes of the texts, by the pack as it is and lines for the words that it does not know; so a
  /// term is found again where it was found here. Terms that have a line already are candidates too: the line says what the
  /// word says in its place, a new one what it says wherever it stands.
  package init(_ examples: [FitExample], in source: PackSource, _ options: FitOptions) throws(Diagnostics) {
    guard options.longestTerm > 0, !examples.isEmpty else { return }
    let floor = options.floor ?? 1
    let words = CandidateTerms.newWords(of: examples, try PackCompiler.compile(source), floor: floor)
    let widened = source.overlaying(FittedLines.pack(words, stems: [], .any, on: source))
      .source
    var (ngrams, stems) = (
      NgramCounter(longest: options.longestTerm), StemCounter(lengths: FittedLines.stemLengths)
    )
    var matcher = Matcher(image: try PackCompiler.compile(widened))
    for (example, group) in zip(examples, FitExample.groupNumbers(examples)) {
      ngrams.begin(group: group)
      stems.begin(group: group)
      CandidateTerms.match(example, &matcher) { matcher, _ in
        for sentence in 0..<matcher.sentences.count {
          let place = matcher.sentences[sentence]
          ngrams.add(matcher, Int(place.first)..<Int(place.end))
        }
        if options.hasStems { stems.add(matcher) }
      }
    }
    terms = CandidateTerms.legal(ngrams.terms(floor: floor))
    self.stems = CandidateTerms.legal(stems.stems(floor: floor).map { [$0] })
  }

  /// Words of texts that the pack does not know by themselves.
  private static func newWords(
    of examples: [FitExample], _ image: LexiconImage, floor: Int
  ) -> [String] {
    var counts: [String: (groups: Int, last: Int32)] = [:]
    var matcher = Matcher(image: image)
    for (example, group) in zip(examples, FitExample.groupNumbers(examples)) {
      match(example, &matcher) { matcher, text in
        for unit in 0..<matcher.units.count {
          guard let word = matcher.newTermUnit(at: unit, in: text) else { continue }
          let count = counts[word, default: (0, -1)]
          if count.last != group { counts[word] = (count.groups + 1, group) }
        }
      }
    }
    return legal(counts.filter { $0.value.groups >= floor }.map { [$0.key] })
  }

  /// The terms that a text can hold, sorted by bytes.
  private static func legal(_ terms: [[String]]) -> [String] {
    var units = TermUnits()
    return terms.filter { $0.allSatisfy(isWritable) && units.difference(from: $0) == nil }
      .map { $0.joined(separator: " ") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a file reads the unit as what it is: a final `*` would make it a prefix.
  private static func isWritable(_ unit: String) -> Bool { !unit.hasSuffix("*") && !unit.hasPrefix("%") }

  /// Matches a text; of a very long one its beginning.
  private static func match(
    _ example: FitExample, _ matcher: inout Matcher,
    _ body: (borrowing Matcher, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let isLong = example.text.utf8.count > longestText
    let text = isLong ? String(example.text.prefix(longestText / 4)) : example.text
    withPaddedBytes(text) { bytes in
      matcher.match(bytes, audience: example.speaker.audience)
      body(matcher, bytes)
    }
  }

  private static let longestText = 1 << 16
}
