package import UndertoneCore

/// Bytes in somebody else's memory.
package typealias ByteSlice = UnsafeBufferPointer<UInt8>

/// One record as a reader sees it: slices into the reader's memory, good until its next record.
///
/// Every text is well-formed UTF-8 with 64 readable bytes after its end.
package struct Record {
  /// What was read.
  package enum Kind: UInt8, Sendable {
    case message, conversation, failure
  }

  /// What it is.
  package var kind = Kind.message
  /// Why it could not be read.
  package var problem = RecordProblem.none
  /// Who wrote it; of a message.
  package var speaker = Speaker.customer
  /// Its number in the input, from 1.
  package var number = 0
  /// The line it begins on, from 1; of a failure, the line of the problem.
  package var line = 0
  /// Where on the line the problem is, in bytes from 1; 0 when it is nowhere in particular.
  package var column = 0
  /// How many fields a ragged row has and should have.
  package var fieldCounts = (found: 0, expected: 0)
  /// How many ill-formed pieces of text were replaced by U+FFFD.
  package var repairs = 0
  /// The id as JSON, a string with its quotes or a number; empty when the record has none.
  package var id = ByteSlice(start: nil, count: 0)
  /// The text of a message.
  package var text = ByteSlice(start: nil, count: 0)
  /// The time of a message as JSON; empty when there is none.
  package var time = ByteSlice(start: nil, count: 0)
  /// The turns of a conversation.
  package var turns = UnsafeBufferPointer<Turn>(start: nil, count: 0)
  /// The values of the keys to keep as JSON, in the order of the keys; empty slices for those that are missing.
  package var kept = UnsafeBufferPointer<ByteSlice>(start: nil, count: 0)

  /// Creates an empty record.
  package init() {}

  /// What is wrong with a failure, in one sentence.
  package var message: String {
    guard problem == .raggedRow, fieldCounts.expected > 0 else { return problem.message }
    let (found, expected) = fieldCounts
    return "the row has \(found) \(found == 1 ? "field" : "fields") and should have \(expected)"
  }

  /// The problem of a failure, ready to be shown; `file` is nil for standard input.
  package func diagnostic(file: String?) -> Diagnostic {
    Diagnostic(
      code: problem.code, file: file, line: line, column: column == 0 ? nil : column,
      message: message, hint: problem.hint)
  }
}

/// One turn of a conversation, in the same memory as its record.
package struct Turn {
  /// What was said.
  package var text: ByteSlice
  /// Who said it.
  package var speaker: Speaker
  /// When, as JSON; empty when unknown.
  package var time: ByteSlice
}
