package import UndertoneCore

/// A labelled message or conversation.
package struct GoldRecord: Sendable {
  /// The id as it stands in the file; the line's number where there is none.
  ///
  /// Where two files of a set use the same id, the file's name stands before it.
  package var id: String
  /// The file and line it comes from.
  package var place: Place
  /// What is to be analysed.
  package var content: Content
  /// What readers said of it.
  package var gold: GoldLabels
  /// What readers said of each turn by itself; empty where nothing was.
  package var turns: [GoldLabels] = []

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
