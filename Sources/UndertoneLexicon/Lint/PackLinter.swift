package import UndertoneCore

/// Finds what is wrong with a pack beyond the form of its files.
package enum PackLinter {
  /// Checks that look at files as they are written.
  private static let written: [any LintCheck.Type] = [
    UnsortedCheck.self, DuplicateCheck.self, NegationCheck.self, EffectRangeCheck.self, LicenceCheck.self,
    EqualPatternsCheck.self,
  ]
  /// Checks that need the whole pack, with those it lies on.
  private static let whole: [any LintCheck.Type] = [
    UnknownClassCheck.self, WeightCheck.self, UnknownSourceCheck.self, PatternClassCheck.self, EmitCheck.self,
    KeepsCheck.self, UnreachableTermCheck.self, UnreachablePatternCheck.self, AdjustmentTargetCheck.self,
    AdjustedEffectsCheck.self,
  ]
  /// Checks that conclude from what is not there: they keep silent where parts could not be read.
  private static let absence: [any LintCheck.Type] = [
    StrayRemovalCheck.self, UndocumentedCheck.self, UnusedClassCheck.self, ShadowedCheck.self,
    ExamplesCheck.self,
  ]

  /// Parses and checks a pack, or an overlay with the packs below it.
  ///
  /// - Returns: the pack, on top of `base`, and the problems of `files` in the order of files and lines.
  package static func check(
    files: [PackFile], over base: PackSource? = nil
  ) -> (source: PackSource, diagnostics: [Diagnostic]) {
    let (own, parsing) = PackParser.parse(files: files)
    guard let base else {
      let isWhole = !parsing.contains { $0.severity == .error }
      return (own, ordered(parsing + lint(own, isWhole: isWhole), files))
    }
    let (merged, laying) = base.overlaying(own)
    var found = parsing + laying + run(written, own)
    var checks = whole
    if !parsing.contains(where: { $0.severity == .error }) { checks += absence }
    let paths = Set(files.map(\.path))
    found += run(checks, merged).filter { $0.file.map(paths.contains) ?? true }
    return (merged, ordered(found, files))
  }

  /// Checks a pack that is parsed already.
  ///
  /// - Parameter isWhole: false when the parser had to leave parts out.
  package static func lint(_ source: PackSource, isWhole: Bool = true) -> [Diagnostic] {
    run(written + whole + (isWhole ? absence : []), source)
  }

  private static func run(_ checks: [any LintCheck.Type], _ source: PackSource) -> [Diagnostic] {
    let pack = LintedPack(source)
    var report: [Diagnostic] = []
    for check in checks { check.check(pack, &report) }
    return report
  }

  private static func ordered(_ found: [Diagnostic], _ files: [PackFile]) -> [Diagnostic] {
    let order = Dictionary(
      files.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { first, _ in first })
    return found.enumerated().sorted { left, right in
      let leftKey = (order[left.element.file ?? ""] ?? -1, left.element.line ?? 0, left.element.column ?? 0)
      let rightKey = (
        order[right.element.file ?? ""] ?? -1, right.element.line ?? 0, right.element.column ?? 0
      )
      return leftKey == rightKey ? left.offset < right.offset : leftKey < rightKey
    }.map(\.element)
  }
}
