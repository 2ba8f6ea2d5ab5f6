/// A coded problem with a place and, where there is one, a way out.
///
/// Codes are stable: `UT1xx` input, `UT2xx` lexicon, `UT3xx` rule, `UT4xx` image, `UT5xx` command line,
/// `UT6xx` labelled sets and evaluation.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How bad it is.
  public enum Severity: UInt8, Sendable {
    /// The run can go on.
    case warning
    /// What it is about is not used.
    case error
  }

  /// The stable code, such as `UT201`.
  public var code: String
  /// How bad it is.
  public var severity: Severity
  /// The file it is in; nil for standard input or text from memory.
  public var file: String?
  /// The line, from 1; nil when the problem has no line.
  public var line: Int?
  /// The column in bytes, from 1; nil when the problem has no column.
  public var column: Int?
  /// What is wrong, in one sentence.
  public var message: String
  /// What to do about it.
  public var hint: String?

  /// Creates a problem report.
  public init(
    code: String, severity: Severity = .error, file: String? = nil, line: Int? = nil, column: Int? = nil,
    message: String, hint: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error UT201: message (hint)`.
  public var description: String {
    var place = file ?? ""
    if let line { place += (place.isEmpty ? "line " : ":") + String(line) }
    if let column, line != nil { place += ":" + String(column) }
    let head = place.isEmpty ? "" : place + ": "
    let tail = hint.map { " (" + $0 + ")" } ?? ""
    return head + (severity == .error ? "error " : "warning ") + code + ": " + message + tail
  }
}
