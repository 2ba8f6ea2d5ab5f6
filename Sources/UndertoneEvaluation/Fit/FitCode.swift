package import UndertoneCore

/// The stable codes of what fitting has to say about sets and axes.
///
/// `Corpus/README.md` lists them; a code is never used again for something else.
package enum FitCode: String, CaseIterable, Sendable {
  case nothingToFit = "UT630"
  case tooFewCases = "UT631"
  case licence = "UT632"
  case repeatedTexts = "UT633"
  case unjudgedAxis = "UT634"

  /// Whether it keeps anything from being fitted.
  package var severity: Diagnostic.Severity { self == .nothingToFit ? .error : .warning }

  /// What it is about, in a few words.
  package var summary: String {
    switch self {
    case .nothingToFit: "no text to learn from, or none to choose by"
    case .tooFewCases: "an axis with too few texts that show it, or too few that do not"
    case .licence: "a set whose licence is not known to permit shipping what was learnt from it"
    case .repeatedTexts: "texts that stand among those to learn from and those to choose by"
    case .unjudgedAxis: "an axis that was asked for and that nobody judged"
    }
  }
}

extension Diagnostic {
  /// A problem of a fit.
  package init(_ code: FitCode, _ message: String, hint: String? = nil) {
    self.init(code: code.rawValue, severity: code.severity, message: message, hint: hint)
  }
}
