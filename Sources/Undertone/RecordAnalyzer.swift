package import UndertoneCore
internal import UndertoneConversation
package import UndertoneTranscripts

/// One worker's whole path: records of a chunk in, results out. Allocates nothing per message.
package struct RecordAnalyzer: ~Copyable {
  private var workspace: Workspace
  private let analyzer: Analyzer
  private let explaining: Bool

  package init(_ analyzer: Analyzer, explaining: Bool) {
    self.analyzer = analyzer
    self.explaining = explaining
    workspace = Workspace(image: analyzer.image)
  }

  /// Reads the records that `reader` has begun on, and writes their results behind what `output` holds.
  package mutating func analyze(
    _ reader: inout RecordReader, _ writer: NDJSONWriter, into output: inout ByteBuffer
  ) -> RecordCounts {
    var counts = RecordCounts()
    while reader.next() {
      counts.records += 1
      counts.repairs += reader.record.repairs
      switch reader.record.kind {
      case .message:
        let result: MessageResult
        if explaining {
          let (explained, explanation) = workspace.explain(reader.record.text, speaker: reader.record.speaker)
          writer.message(reader.record, explained, explanation: explanation, into: &output)
          result = explained
        } else {
          result = workspace.analyze(reader.record.text, speaker: reader.record.speaker)
          writer.message(reader.record, result, into: &output)
        }
        counts.highest = max(counts.highest, result.level)
      case .conversation:
        var tracker = ConversationTracker(image: analyzer.image)
        for turn in reader.record.turns {
          workspace.follow(turn.text, speaker: turn.speaker, explaining: explaining, &tracker)
        }
        let result = tracker.finish()
        counts.highest = max(counts.highest, result.highestLevel)
        writer.conversation(reader.record, result, into: &output)
      case .failure:
        counts.failures += 1
        writer.failure(reader.record, into: &output)
      }
    }
    return counts
  }
}

/// What a run has met so far.
package struct RecordCounts: Sendable {
  /// Records of any kind.
  package var records = 0
  /// Records that could not be read.
  package var failures = 0
  /// Ill-formed pieces of text that were replaced.
  package var repairs = 0
  /// The highest risk level of any record.
  package var highest = RiskLevel.none

  package init() {}

  /// Adds what another part of the run has met.
  package mutating func add(_ other: RecordCounts) {
    records += other.records
    failures += other.failures
    repairs += other.repairs
    highest = max(highest, other.highest)
  }
}

extension ConversationResult {
  /// The highest level that the conversation reached after any turn.
  var highestLevel: RiskLevel { turns.map(\.result.level).max() ?? .none }
}
