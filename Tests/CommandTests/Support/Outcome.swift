/// How a run of a command ended, and what it wrote.
struct Outcome {
  /// The exit status as shells tell it; nil when the command had to be killed because it took too long.
  var status: Int32?
  var outputBytes: [UInt8]
  var errorBytes: [UInt8]

  /// Standard output as text.
  var output: String { String(decoding: outputBytes, as: UTF8.self) }

  /// Standard error as text.
  var errors: String { String(decoding: errorBytes, as: UTF8.self) }

  /// The lines of standard output, without their ends.
  var lines: [String] { Outcome.lines(outputBytes) }

  /// The lines of standard error.
  var errorLines: [String] { Outcome.lines(errorBytes) }

  /// Cut by bytes: CR and LF together are one `Character`, which is not the one that LF is.
  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
  }

  /// The lines of standard output as JSON.
  func trees() throws -> [JSONTree] { try lines.map { try JSONTree($0) } }

  /// Each result in a few words: `message ID`, `conversation ID of N`, `UT101 at LINE:COLUMN`.
  func summaries() throws -> [String] { try trees().map(\.summary) }
}

extension JSONTree {
  fileprivate var summary: String {
    let id = self["id"]?.description ?? "without id"
    switch self["kind"] {
    case .string("message"): return "message \(id)"
    case .string("conversation"): return "conversation \(id) of \(self["turns"]?.elements.count ?? 0)"
    case .string("error"):
      let column = self["column"].map { ":\($0)" } ?? ""
      return "\(self["code"]?.text ?? "no code") at \(self["line"]?.description ?? "no line")\(column)"
    default: return "no result: \(self)"
    }
  }
}
