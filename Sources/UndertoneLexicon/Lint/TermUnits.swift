/// What the tokenizer makes of a term: the one place where the linter asks it.
enum TermUnits {
  /// The folded units that `text` is cut into; nil when that is not known.
  static func units(of text: String) -> [String]? { nil }
}
