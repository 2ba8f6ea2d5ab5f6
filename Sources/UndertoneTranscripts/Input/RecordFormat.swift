/// How records are laid out in an input.
package enum RecordFormat: Hashable, Sendable {
  /// One message a line.
  case text
  /// One JSON object a line.
  case ndjson
  /// One JSON document: an array of records, or records with line breaks inside.
  case json
}
