package import UndertoneCore

/// What readers said of a message, a conversation or a turn; nil where a field was not labelled.
///
/// The field names are those of `Corpus/README.md`.
package struct GoldLabels: Sendable, Equatable {
  /// Intensity of each emotion by name, 0…3; an emotion that is not named is absent.
  package var emotions: [String: Double]?
  /// Names of labels that are there, in the terms of whoever labelled; a map says what they mean.
  package var labels: [String]?
  /// `positive`, `neutral`, `negative` or `mixed`.
  package var sentiment: String?
  /// −1…1.
  package var valence: Double?
  /// Whether a breach of what was expected is reported.
  package var complaint: Bool?
  /// 0…3.
  package var risk: Levels?
  /// Names of cue families; of a conversation, a list for each turn.
  package var families: Names?
  /// Families on which readers did not agree: neither right nor wrong.
  package var maybe: [String]?
  /// Names of agent behaviours; of a conversation, a list for each turn.
  package var behaviours: Names?
  /// For customer turns `none` or the stage after the turn.
  package var stages: [String?]?
  /// For agent turns what became of the opportunity.
  package var care: [String?]?
  /// The stage at the end.
  package var end: String?
  /// The lowest turn, from 0.
  package var low: Int?
  /// The turn after which it got better for good, from 0.
  package var turning: Int?
  /// Whether a customer who was down came back.
  package var recovered: Bool?
  /// −2…2.
  package var satisfaction: Double?
  /// Axes that a map's `column` lines read numbers for.
  package var axes: [Dimension: Reading] = [:]

  /// Nothing was labelled.
  package init() {}

  /// One number, or one for each turn.
  package enum Levels: Sendable, Equatable {
    case one(Double)
    case turns([Double?])
  }

  /// A list of names, or one for each turn.
  package enum Names: Sendable, Equatable {
    case one([String])
    case turns([[String]?])
  }

  /// How much of an axis is there.
  package struct Reading: Sendable, Equatable {
    /// 0…1, or −1…1 on the signed axes.
    package var degree: Double
    /// Whether that counts as present; nil on the signed axes.
    package var isPresent: Bool?
  }
}
