package import UndertoneCore

/// Writes results in the format that was asked for; made once, shared by every worker.
package enum ResultWriter: Sendable {
  case ndjson(NDJSONWriter)
  case csv(CSVWriter)
  case pretty(PrettyWriter)

  /// What comes before the first result.
  package func header(into buffer: inout ByteBuffer) {
    if case .csv(let writer) = self { writer.header(into: &buffer) }
  }

  /// Writes the result for the message `record`; CSV has no room for explanations.
  package func message(
    _ record: Record, _ result: MessageResult, explanation: Explanation? = nil, into buffer: inout ByteBuffer
  ) {
    switch self {
    case .ndjson(let writer): writer.message(record, result, explanation: explanation, into: &buffer)
    case .csv(let writer): writer.message(record, result, into: &buffer)
    case .pretty(let writer): writer.message(record, result, explanation: explanation, into: &buffer)
    }
  }

  /// Writes the result for the conversation `record`.
  package func conversation(_ record: Record, _ result: ConversationResult, into buffer: inout ByteBuffer) {
    switch self {
    case .ndjson(let writer): writer.conversation(record, result, into: &buffer)
    case .csv(let writer): writer.conversation(record, result, into: &buffer)
    case .pretty(let writer): writer.conversation(record, result, into: &buffer)
    }
  }

  /// Writes the failure `record`.
  package func failure(_ record: Record, into buffer: inout ByteBuffer) {
    switch self {
    case .ndjson(let writer): writer.failure(record, into: &buffer)
    case .csv(let writer): writer.failure(record, into: &buffer)
    case .pretty(let writer): writer.failure(record, into: &buffer)
    }
  }
}
