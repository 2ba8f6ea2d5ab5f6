/// A line of a labelled file: one message, one turn, or a conversation with its turns.
struct SourceRow: Sendable {
  var place: GoldRecord.Place
  /// An object, whatever the file is.
  var value: SourceValue
}
