package import UndertoneCore

/// Where the files of a set have what.
package struct SetLayout: Sendable {
  /// Fields that stand elsewhere than in our own form.
  package var columns: [Column] = []
  /// Columns that say of the label of their name whether it is there.
  package var flags: [String] = []
  /// Who is who.
  package var roles: [String: Speaker] = [:]
  /// Who everybody else is; nil when an unknown name is a mistake.
  package var otherRole: Speaker?
  /// What stands between the fields of a table; nil to find out.
  package var separator: UInt8?
  /// Whether the first row of a table names its columns; nil when names or numbers in ``columns`` tell.
  package var hasHeader: Bool?
  /// Whether quotes in a table are more than characters.
  package var hasQuotes = true
  /// What stands between several labels in one cell.
  package var labelSeparator: Character?
  /// The names of labels that are written as numbers from 0.
  package var labelNames: LabelNames?
  /// What the labels of a conversation are about.
  package var subject = Subject.conversation

  package init() {}

  package enum LabelNames: Sendable, Equatable {
    case list([String])
    /// A file beside the data, one name a line.
    case file(String)
  }

  package enum Subject: String, CaseIterable, Sendable {
    case conversation
    case lastAgent = "last-agent"
    case lastCustomer = "last-customer"
    case last
  }

  /// A field and where it stands.
  package struct Column: Sendable, Equatable {
    package var field: Field
    /// A column's name, its number from 1, or the keys of JSON with dots between.
    package var path: String
    /// The numbers that stand for the least and the most of it; nil when they are those of the field.
    package var scale: Scale?

    /// The number of a table's column, from 1; nil for a name.
    var number: Int? { Int(path) }
    /// True for a column of a table without names; a set can have files of both kinds.
    var isNumbered: Bool { number != nil }
  }

  package enum Field: Hashable, Sendable {
    case text, id, speaker, conversation, turns, labels, sentiment, satisfaction
    case axis(Dimension)

    /// The name in maps.
    package var name: String {
      switch self {
      case .text: "text"
      case .id: "id"
      case .speaker: "speaker"
      case .conversation: "conversation"
      case .turns: "turns"
      case .labels: "labels"
      case .sentiment: "sentiment"
      case .satisfaction: "satisfaction"
      case .axis(let axis): axis.name
      }
    }

    package static let allCases: [Field] =
      [.text, .id, .speaker, .conversation, .turns, .labels, .sentiment, .satisfaction]
      + Dimension.allCases.map(Field.axis)

    /// Whether it holds what somebody judged.
    var isJudgement: Bool {
      switch self {
      case .text, .id, .speaker, .conversation, .turns: false
      case .labels, .sentiment, .satisfaction, .axis: true
      }
    }

    /// What the field's numbers run from and to; nil for fields that are no numbers.
    var range: ClosedRange<Double>? {
      switch self {
      case .axis(let axis): axis.isSigned ? -1...1 : 0...1
      case .satisfaction: -2...2
      default: nil
      }
    }
  }

  /// How the numbers of a set become ours.
  package struct Scale: Sendable, Equatable {
    /// What stands for the least and the most; the least may be the larger number.
    package var least: Double
    package var most: Double
    /// From which number on, in the direction of the most, it counts as present; nil for the middle.
    package var from: Double?

    /// `value` on a scale of `range`.
    func moved(_ value: Double, to range: ClosedRange<Double>) -> Double {
      let share = (value - least) / (most - least)
      return range.lowerBound + share * (range.upperBound - range.lowerBound)
    }

    /// Whether `value` counts as present.
    func isPresent(_ value: Double) -> Bool {
      let from = from ?? (least + most) / 2
      return most > least ? value >= from : value <= from
    }
  }
}
