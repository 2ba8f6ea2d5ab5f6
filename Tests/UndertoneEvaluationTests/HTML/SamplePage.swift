@testable import UndertoneEvaluation

/// The sample rendered once for all tests.
enum SamplePage {
  static let report = SampleReport.make()
  static let html = HTMLReport.render(report)
  /// Nil when the page is not well-formed.
  static let page = ReadPage(html)
}
