/// How a run ends; thrown to end it.
enum ExitStatus: Int32, Error {
  case fine = 0
  /// Findings that were asked for, or records that could not be read.
  case findings = 1
  /// Wrong arguments, or something that was named and is not there.
  case misuse = 2
}
