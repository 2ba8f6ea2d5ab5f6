package import UndertoneTranscripts

/// How a run goes about its records; the same for every worker.
package struct RunOptions: Sendable {
  /// What writes the results.
  package var writer: ResultWriter
  /// Whether results carry the cues that made them.
  package var isExplaining = false
  /// Whether the first record that cannot be read ends the run.
  package var isStrict = false
  /// How many workers share the records.
  package var jobs = 1
  /// How many bytes of output are gathered before they are written.
  package var flushSize = 1 << 16

  package init(writer: ResultWriter) { self.writer = writer }
}
