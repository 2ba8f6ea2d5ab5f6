package import UndertoneCore

/// Writes the files of a pack in their one canonical form; what they mean stays the same.
///
/// Lines are sorted, values aligned, comments stay with the line below them, line ends are LF. Formatting
/// twice changes nothing more.
package enum PackFormatter {
  /// The canonical form of `file`.
  ///
  /// - Returns: the bytes, unchanged where the file has errors, and its problems.
  package static func format(_ file: PackFile) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    let diagnostics = PackParser.parse(files: [file]).diagnostics
    let repairable: Set<String> = Set(
      [LexiconCode.byteOrderMark, .carriageReturn].map(\.rawValue))
    let remaining = diagnostics.filter { !repairable.contains($0.code) }
    guard let kind = file.kind, !remaining.contains(where: isInTheWay) else { return (file.bytes, remaining) }
    let lines = lines(of: file.bytes)
    let formatted =
      switch kind {
      case .lex: LineFormatter.lex(lines)
      case .sources: LineFormatter.sources(lines)
      case .class: StanzaFormatter(width: KeyWidth.class, keys: ClassFile.keys).format(lines)
      case .rule: StanzaFormatter(width: KeyWidth.rule, keys: RuleFile.keys).format(lines)
      case .model: StanzaFormatter(width: KeyWidth.model, keys: []).format(lines)
      }
    return (Array(formatted.map { $0 + "\n" }.joined().utf8), remaining)
  }

  /// Names given twice do not hinder the formatting; everything else that is wrong does.
  private static func isInTheWay(_ problem: Diagnostic) -> Bool {
    let harmless: [LexiconCode] = [.repeatedStanza, .duplicateRule, .repeatedSource]
    return problem.severity == .error && !harmless.contains { $0.rawValue == problem.code }
  }

  /// The lines without their ends, and without a byte order mark.
  private static func lines(of bytes: [UInt8]) -> [String] {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    return rest.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
  }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
  /// Without spaces and tabs at either end.
  var trimmedBlanks: String {
    guard let start = utf8.firstIndex(where: { !$0.isBlank }),
      let last = utf8.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(self[start..<utf8.index(after: last)])
  }
}
