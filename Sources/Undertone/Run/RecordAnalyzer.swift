internal import UndertoneConversation
internal import UndertoneCore
package import UndertoneTranscripts

/// One worker's whole path: records of a chunk in, results out.
///
/// Allocates nothing per message.
package struct RecordAnalyzer: ~Copyable {
  private var workspace: Workspace
  private let analyzer: Analyzer
  private let options: RunOptions

  package init(_ analyzer: Analyzer, _ options: RunOptions) {
    self.analyzer = analyzer
    self.options = options
    workspace = Workspace(image: analyzer.image)
  }

  /// Reads the records that `reader` has begun on, and writes their results behind what `output` holds.
  ///
  /// Whenever `output` is full enough, `flush` is called, which may empty it.
  package mutating func analyze(
    _ reader: inout RecordReader, from file: String?, into output: inout ByteBuffer,
    flush: (inout ByteBuffer) throws -> Void
  ) rethrows -> RecordCounts {
    var counts = RecordCounts()
    while reader.next() {
      counts.records += 1
      counts.repairs += reader.record.repairs
      counts.addKeys(of: reader.record)
      switch reader.record.kind {
      case .message: message(reader.record, &counts, &output)
      case .conversation: conversation(reader.record, &counts, &output)
      case .failure:
        counts.failures += 1
        if counts.firstFailure == nil { counts.firstFailure = reader.record.diagnostic(file: file) }
        options.writer.failure(reader.record, into: &output)
        if options.isStrict { return counts }
      }
      if output.bytes.count >= options.flushSize { try flush(&output) }
    }
    return counts
  }

  @inline(__always)
  private mutating func message(_ record: Record, _ counts: inout RecordCounts, _ output: inout ByteBuffer) {
    if options.isExplaining {
      let (result, explanation) = workspace.explain(record.text, speaker: record.speaker)
      options.writer.message(record, result, explanation: explanation, into: &output)
      counts.highest = max(counts.highest, result.level)
    } else {
      let result = workspace.analyze(record.text, speaker: record.speaker)
      options.writer.message(record, result, into: &output)
      counts.highest = max(counts.highest, result.level)
    }
  }

  private mutating func conversation(
    _ record: Record, _ counts: inout RecordCounts, _ output: inout ByteBuffer
  ) {
    var tracker = ConversationTracker(image: analyzer.image)
    for turn in record.turns {
      workspace.follow(turn.text, speaker: turn.speaker, explaining: options.isExplaining, &tracker)
    }
    let result = tracker.finish()
    // The level that was reached after any turn counts, not only the last.
    counts.highest = result.turns.reduce(counts.highest) { max($0, $1.result.level) }
    options.writer.conversation(record, result, into: &output)
  }
}
