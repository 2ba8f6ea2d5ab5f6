import UndertoneCore

/// The problems found in one file, in the order they were found.
struct Problems {
  let file: String
  private(set) var list: [Diagnostic] = []

  init(file: String) { self.file = file }

  mutating func add(
    _ code: LexiconCode, line: Int, column: Int = 1, _ message: String, hint: String? = nil
  ) {
    list.append(
      Diagnostic(code, at: Place(file: file, line: line, column: column), message, hint: hint))
  }

  func place(_ line: Int, _ column: Int = 1) -> Place { Place(file: file, line: line, column: column) }
}
