/// Text as it may stand between tags and inside quoted attributes.
enum Escaping {
  /// Appends `text` with the five special characters as references.
  ///
  /// Characters that a page may not hold are shown as pictures (`␀` for NUL) or as U+FFFD; line ends become LF.
  static func append(_ text: String, to result: inout String) {
    var wasReturn = false
    for scalar in text.unicodeScalars {
      if wasReturn, scalar != "\n" { result += "\n" }
      wasReturn = scalar == "\r"
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case "\r": break
      case "\u{0}"..."\u{1F}": result.unicodeScalars.append(picture(of: scalar))
      case "\u{7F}": result += "\u{2421}"
      case "\u{80}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    if wasReturn { result += "\n" }
  }

  /// The control picture of a control character.
  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
  }
}
