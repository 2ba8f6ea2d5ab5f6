internal import Glibc
package import UndertoneCore
package import UndertoneTranscripts

/// Analyses whole inputs: chunks of records to one worker or several, results out in the order of the input.
///
/// The output is the same bytes for any number of workers, since chunks are written in order and nothing in a
/// record's result depends on another record. What can go wrong is a ``Diagnostic`` of the input, after which other
/// inputs can still be done, or an ``OutputSink/Failure``, after which nothing can.
package final class AnalysisRun {
  private let analyzer: Analyzer
  private let options: RunOptions
  private let sink: OutputSink
  private let notify: (Diagnostic) -> Void
  private var output = ByteBuffer(capacity: 1 << 17)
  /// What the inputs so far have met.
  package private(set) var counts = RecordCounts()

  /// - Parameter notify: Is told what people should know about how an input is taken.
  package init(
    _ analyzer: Analyzer, _ options: RunOptions, sink: OutputSink,
    notify: @escaping (Diagnostic) -> Void = { _ in }
  ) {
    self.analyzer = analyzer
    self.options = options
    self.sink = sink
    self.notify = notify
  }

  /// Writes what comes before the first result.
  package func begin() throws {
    options.writer.header(into: &output)
    try sink.drain(&output)
  }

  /// Analyses one input to its end, or to its first bad record when the run is strict.
  ///
  /// - Parameter path: The file; nil for standard input.
  package func analyze(path: String?, _ input: InputOptions) throws {
    guard let path else {
      var source = RecordSource(descriptor: STDIN_FILENO, options: input)
      return try analyze(&source)
    }
    var source = try RecordSource(path: path, options: input)
    try analyze(&source)
  }

  private func analyze(_ source: inout RecordSource) throws {
    let plan = try source.prepare()
    if let notice = plan.notice { notify(notice) }
    if options.jobs > 1, let pool = WorkerPool(analyzer, options, plan, file: source.name) {
      try share(&source, pool)
    } else {
      try analyzeAlone(&source, plan)
    }
    counts.repairs += source.repairs
    counts.reopened += source.reopened
  }

  /// One worker: results of a chunk are written before the next chunk is waited for, which keeps a pipe live.
  private func analyzeAlone(_ source: inout RecordSource, _ plan: InputPlan) throws {
    var worker = RecordAnalyzer(analyzer, options)
    var reader = RecordReader(plan)
    var chunk = InputChunk()
    let sink = sink
    while try source.next(into: &chunk) {
      reader.begin(chunk)
      counts.add(try worker.analyze(&reader, from: source.name, into: &output) { try sink.drain(&$0) })
      try sink.drain(&output)
      if options.isStrict, counts.failures > 0 { return }
    }
  }

  /// Several workers: chunk after chunk is handed out, and written in the same order.
  private func share(_ source: inout RecordSource, _ pool: WorkerPool) throws {
    defer { pool.stop() }
    var isAtEnd = false
    var problem: Diagnostic?
    while true {
      while !isAtEnd, let slot = pool.freeSlot() {
        do {
          // While the input makes us wait, what is at work must not wait with it.
          switch try source.supply(&slot.chunk, waits: !pool.isAtWork) {
          case .chunk:
            pool.start(slot)
            continue
          case .wait: pool.giveBack(slot)
          case .end: isAtEnd = true
          }
        } catch {
          // What came before the problem is written all the same, as a worker alone does.
          problem = error
          isAtEnd = true
        }
        break
      }
      guard let slot = pool.finished() else { break }
      counts.add(slot.counts)
      try sink.drain(&slot.output)
      if options.isStrict, counts.failures > 0 { return }
    }
    if let problem { throw problem }
  }
}
