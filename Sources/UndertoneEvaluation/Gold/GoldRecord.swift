package import UndertoneCore

/// A labelled message or conversation.
package struct GoldRecord: Sendable {
  /// The id as it stands in the file; the line's number where there is none.
  package var id: String
  /// The file and line it comes from.
  package var place: Place
  /// What is to be analysed.
  package var content: Content
  /// What readers said of it.
  package var gold: GoldLabels

  package enum Content: Sendable {
    case message(text: String, speaker: Speaker)
    case conversation(Conversation)
  }

  /// Where a record stands.
  package struct Place: Hashable, Sendable {
    package var file: String
    package var line: Int
  }
}
