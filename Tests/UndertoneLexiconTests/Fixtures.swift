import UndertoneCore
import UndertoneLexicon

/// Parses one file of that name.
func parse(_ path: String, _ text: String) -> (source: PackSource, diagnostics: [Diagnostic]) {
  parse(path, Array(text.utf8))
}

func parse(_ path: String, _ bytes: [UInt8]) -> (source: PackSource, diagnostics: [Diagnostic]) {
  PackParser.parse(files: [PackFile(path: path, bytes: bytes)])
}

/// Where problems are, without their words: `UT213 4:1`.
func places(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.map { "\($0.code) \($0.line ?? 0):\($0.column ?? 0)" }
}

/// A `.lex` file with its head, so that the first of `facts` is line 3.
func lex(_ facts: String...) -> String {
  (["%format undertone-lexicon 1", "%language en"] + facts).map { $0 + "\n" }.joined()
}

/// A rule that is complete but for `lines`, which start at line 4.
func rule(_ lines: String...) -> String {
  (["rule      a.rule", "title     A rule", "source    own"] + lines).map { $0 + "\n" }.joined()
}
