import ArgumentParser
import Undertone
import UndertoneCore
import UndertoneTranscripts
import Glibc
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "analyze")
  @Option var from = "ndjson"
  @Option var to = "ndjson"
  @Option var jobs = 1
  @Flag var explain = false
  func run() throws {
    let analyzer = try Analyzer()
    var worker = RecordAnalyzer(analyzer, explaining: explain)
    var reader = RecordReader(InputPlan(format: from == "text" ? .text : .ndjson))
    let writer = NDJSONWriter(language: analyzer.language, lexicon: analyzer.lexicon)
    var out = ByteBuffer(capacity: 1 << 21)
    var cap = 1 << 20
    var buf = UnsafeMutablePointer<UInt8>.allocate(capacity: cap + 128)
    var have = 0
    var done = false
    while !done {
      if have == cap { let n = UnsafeMutablePointer<UInt8>.allocate(capacity: cap * 2 + 128); n.update(from: buf, count: have); buf.deallocate(); buf = n; cap *= 2 }
      let n = read(0, buf + have, cap - have)
      if n <= 0 { done = true } else { have += n }
      var end = have
      if !done { while end > 0, buf[end - 1] != 10 { end -= 1 } }
      if end == 0 { continue }
      if have < cap && !done { continue }
      reader.begin(UnsafeBufferPointer(start: buf, count: end))
      out.clear()
      _ = worker.analyze(&reader, writer, into: &out)
      var w = 0
      while w < out.bytes.count { let k = write(1, out.bytes.baseAddress! + w, out.bytes.count - w); if k <= 0 { return }; w += k }
      memmove(buf, buf + end, have - end)
      have -= end
    }
  }
}
