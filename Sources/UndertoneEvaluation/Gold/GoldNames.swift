package import UndertoneCore

/// The names that labelled files use for what was judged.
package enum GoldNames {
  package static let emotions = Emotion.allCases.map(\.name)
  package static let stages = ["none"] + emotions
  package static let sentiments = Sentiment.allCases.map(\.name)
  package static let families = CueFamily.allCases.map(\.name)
  package static let behaviours = AgentBehaviour.allCases.map(\.name)
  package static let care = TurnCare.allCases.map(\.goldName)
  package static let axes = Dimension.allCases.map(\.name)

  /// The set of the cases that are named so; unknown names are passed over.
  static func set<Case>(_ names: [String], _ name: (Case) -> String) -> EnumSet<Case> {
    var set = EnumSet<Case>()
    for element in Case.allCases where names.contains(name(element)) { set.insert(element) }
    return set
  }
}

extension TurnCare {
  /// The name in labelled files, such as `words_only`.
  package var goldName: String {
    switch self {
    case .none, .met, .missed: name
    case .wordsOnly: "words_only"
    case .actionOnly: "action_only"
    case .madeWorse: "made_worse"
    }
  }
}
