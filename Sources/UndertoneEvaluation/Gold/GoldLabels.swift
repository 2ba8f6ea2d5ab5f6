internal import UndertoneCore

/// What readers said of a message or conversation; nil where a field was not labelled.
///
/// The field names are those of `Corpus/README.md`.
package struct GoldLabels: Sendable, Decodable {
  /// Intensity of each emotion by name; an emotion that is not named is absent.
  package var emotions: [String: Double]?
  /// Names of labels that are there, in the terms of whoever labelled.
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

  /// One number, or one for each turn.
  package enum Levels: Sendable, Decodable, Equatable {
    case one(Double)
    case turns([Double?])

    package init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Double.self) {
        self = .one(number)
      } else {
        self = .turns(try value.decode([Double?].self))
      }
    }
  }

  /// A list of names, or one for each turn.
  package enum Names: Sendable, Decodable, Equatable {
    case one([String])
    case turns([[String]?])

    package init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let names = try? value.decode([String].self) {
        self = .one(names)
      } else {
        self = .turns(try value.decode([[String]?].self))
      }
    }
  }
}
