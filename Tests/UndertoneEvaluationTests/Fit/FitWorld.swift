import Testing
import UndertoneCore
import UndertoneEvaluation
import UndertoneLexicon

/// A small pack and texts labelled by a rule of their own, for fits whose outcome is known.
struct FitWorld {
  static let classes = """
    class     praise
    doc       Praise.
    weight    0.2 3
    speaker   customer
    effect    happiness 1
    negated   happiness -0.2

    class     anger
    doc       Anger.
    weight    0.2 3
    speaker   customer
    effect    anger 1.5

    class     not
    doc       Negators.
    role      negator

    """
  static let facts = """
    %format undertone-lexicon 1
    %language en

    angry	anger	-	-	own
    fine	praise	-	-	own
    good	praise	-	-	own
    not	not	-	-	own

    """
  static let model = """
    modifier   negation
    reach      3

    axis       happiness
    bias       -2
    threshold  0.5

    axis       anger
    bias       -2
    threshold  0.5

    """
  static let sources = "id\ttitle\tlicence\torigin\ttaken\tdate\nown\tOurs\town\there\tall\t2026\n"

  static var source: PackSource {
    let files = [("SOURCES.tsv", sources), ("a.class", classes), ("a.lex", facts), ("a.model", model)]
    return PackParser.parse(files: files.map { PackFile(path: $0.0, bytes: Array($0.1.utf8)) }).source
  }

  private static let fillers = [
    "the", "parcel", "is", "here", "today", "and", "we", "saw", "it", "on", "monday", "with", "a", "blue", "box",
  ]

  /// A labelled text before it is in a file.
  struct Text {
    var id: String
    var text: String
    var isHappy: Bool

    /// The record as our own form has it.
    var line: String {
      let emotions = isHappy ? #"{"happiness":3}"# : "{}"
      return #"{"id":"\#(id)","text":"\#(text)","gold":{"emotions":\#(emotions)}}"# + "\n"
    }
  }

  /// Texts of plain words, into some of which `words` are put, labelled by `isHappy`.
  static func texts(
    _ count: Int, seed: UInt64, words: [String], isHappy: (Set<String>, inout SplitMix64) -> Bool
  ) -> [Text] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { index in
      var text = (0..<6).map { _ in fillers[Int(random.next(below: UInt64(fillers.count)))] }
      var used: Set<String> = []
      for word in words where random.next(below: 3) == 0 {
        used.insert(word)
        text.insert(word, at: Int(random.next(below: UInt64(text.count + 1))))
      }
      let isHappy = isHappy(used, &random)
      return Text(id: "r\(seed)x\(index)", text: text.joined(separator: " "), isHappy: isHappy)
    }
  }

  /// The texts as a set that was read from a file.
  static func set(_ name: String, _ texts: [Text]) throws -> LabelledSet {
    let folder = try TemporaryFolder()
    // Without a text there would be no set.
    let lines = texts.isEmpty ? [Text(id: "none", text: "none", isHappy: false)] : texts
    let path = try folder.write("\(name).jsonl", lines.map(\.line).joined())
    let (sets, problems) = LabelledSet.read(arguments: [path], map: nil)
    #expect(problems.filter { $0.severity == .error } == [])
    var set = try #require(sets.first)
    set.name = name
    if texts.isEmpty { set.records = [] }
    return set
  }

  /// Options for happiness alone.
  static var options: FitOptions {
    var options = FitOptions()
    options.axes = [.emotion(.happiness)]
    return options
  }

  static func fit(
    _ train: [Text], dev: [Text], _ options: FitOptions = options, source: PackSource = source
  ) throws -> FitResult {
    let input = FitInput(
      train: [try set("train", train)], dev: [try set("dev", dev)], source: source, options: options)
    var run = FitRun(input, options)
    return try run.run()
  }
}
