/// A conversation to be read: turns in the order in which they were said.
public struct Conversation: Sendable {
  /// One contribution of one speaker.
  public struct Turn: Sendable {
    /// Whose words they are.
    public var speaker: Speaker
    /// The words.
    public var text: String

    /// Creates a turn.
    public init(speaker: Speaker, text: String) {
      self.speaker = speaker
      self.text = text
    }
  }

  /// The turns.
  public var turns: [Turn]

  /// Creates a conversation.
  public init(turns: [Turn]) { self.turns = turns }
}
