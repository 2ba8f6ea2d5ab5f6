/// What was said of one record, in the form in which a report keeps it for later runs.
package struct RecordReport: Codable, Sendable {
  package var id: String
  /// One for a message, one a turn for a conversation.
  package var texts: [TextReport]
  /// What a conversation comes to; nil for a message.
  package var conversation: ConversationReport?

  package struct TextReport: Codable, Sendable {
    package var speaker: String
    /// In ten-thousandths, by axis; zeros are left out.
    package var scores: [String: Int]
    /// The axes that are called present.
    package var present: [String]
    package var sentiment: String
    package var level: String
    package var families: [String]
    package var behaviours: [String]
    /// What fired: by entry, what it added to each axis in thousandths of log-odds.
    package var cues: [String: [String: Int]]?
  }

  package struct ConversationReport: Codable, Sendable {
    /// A stage or `none` for each turn, null for the turns of others.
    package var stages: [String?]
    package var care: [String?]
    package var journey: JourneyReport?
    package var firstAlert: Int?
    package var satisfaction: Double?
  }

  package struct JourneyReport: Codable, Sendable {
    package var end: String
    package var low: Int?
    package var turning: Int?
    package var recovered: Bool
  }
}
