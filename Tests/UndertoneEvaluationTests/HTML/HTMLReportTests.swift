import Testing

@testable import UndertoneEvaluation

@Suite("The page holds the whole report and nothing else")
struct HTMLReportTests {
  private let report = SamplePage.report
  private let page: ReadPage

  init() throws { page = try #require(SamplePage.page, "the page is not well-formed") }

  @Test func equalReportsMakeEqualBytes() {
    #expect(HTMLReport.render(SampleReport.make()) == SamplePage.html)
  }

  @Test func everyFigureStandsInATable() {
    let names = page.all("th").map(\.text)
    let numbers = page.all("td").map(\.text)
    for figure in report.sets.flatMap(\.figures) {
      #expect(names.contains(figure.name))
      let (value, low, high) = (figure.estimate.value, figure.estimate.low ?? 0, figure.estimate.high ?? 0)
      let cell = "\(NumberText.fixed(value))\(NumberText.fixed(low)) to \(NumberText.fixed(high))"
      #expect(numbers.contains(cell), "\(figure.name)")
    }
  }

  @Test func everySetHasItsCounts() {
    let rows = page.all("tr").map(\.text)
    for set in report.sets {
      let counts = [
        set.messages, set.conversations, set.turns, set.labels.count, set.figures.count, set.errors.count,
      ]
      #expect(rows.contains(set.name + counts.map { NumberText.count($0) }.joined()))
    }
  }

  @Test func everyLabelHasItsRowAndThreeDrawings() throws {
    let rows = page.all("tr").map(\.text)
    let titles = page.all("title").map(\.text)
    for label in report.sets.flatMap(\.labels) {
      let row = try #require(rows.first { $0.hasPrefix(label.name) && $0.contains(NumberText.fixed(label.brier)) })
      for value in [label.threshold, label.bestThreshold, label.bestF1, label.expectedCalibrationError] {
        #expect(row.contains(NumberText.fixed(value)), "\(label.name)")
      }
      for title in ["Precision and recall of", "Calibration of", "Scores of"] {
        #expect(titles.contains(title + " " + label.name))
      }
    }
    #expect(page.all("svg", "plot").count == 3 * report.sets.reduce(0) { $0 + $1.labels.count } + 2)
  }

  @Test func everyConfusionIsACell() {
    let cells = page.all("td").map(\.text)
    for matrix in report.sets.flatMap({ [$0.sentiment, $0.stages, $0.care] }).compactMap(\.self) {
      for row in matrix.counts {
        for count in row {
          let share = NumberText.percent(Double(count) / Double(row.reduce(0, +)))
          #expect(cells.contains(NumberText.count(count) + share))
        }
      }
    }
    #expect(page.all("table", "heat").count == 5)
  }

  @Test func everyErrorIsShownWithItsCues() {
    let items = page.all("li", "case").map(\.text)
    for error in report.sets.flatMap(\.errors) {
      let place = "\(error.file):\(error.line)"
      let item = items.first { $0.contains(place) && $0.contains("id \(error.id)") && $0.contains(error.subject) }
      #expect(item?.contains("readers: \(error.gold)") == true, "\(place)")
      #expect(item?.contains("analyzer: \(error.predicted)") == true, "\(place)")
      for cue in error.cues {
        #expect(item?.contains(cue.entry) == true, "\(place)")
        for modifier in cue.modifiers { #expect(item?.contains(modifier) == true, "\(place)") }
        for (axis, amount) in cue.effects {
          #expect(item?.contains("\(axis) \(NumberText.signed(amount, 2))") == true, "\(place)")
        }
      }
    }
  }

  @Test func everyChangeIsShown() throws {
    let comparison = try #require(report.comparison)
    let rows = page.all("tr").map(\.text)
    for change in comparison.changes {
      let start = change.figure + change.set + NumberText.fixed(change.before) + NumberText.fixed(change.after)
      #expect(rows.contains { $0.hasPrefix(start) }, "\(change.figure)")
    }
    #expect(rows.count { $0.hasSuffix("▲ up") } == 1)
    #expect(rows.count { $0.hasSuffix("▼ down") } == 1)
    #expect(rows.count { $0.hasSuffix("not clear") } == 1)
    for record in comparison.records {
      let item = page.all("li", record.verdict.rawValue).map(\.text).first { $0.contains("id \(record.id)") }
      #expect(item?.contains("before: \(record.before)") == true)
      #expect(item?.contains("after: \(record.after)") == true)
      for cause in record.causes { #expect(item?.contains(cause) == true) }
    }
  }

  @Test func textsComeThroughUnchanged() {
    let shown = Set(page.all("blockquote").map(\.text))
    for text in SampleTexts.all.map(\.text) where !text.isEmpty {
      let expected = text.replacing("\r\n", with: "\n").replacing("\u{0}", with: "\u{2400}")
      #expect(shown.contains(expected))
    }
  }

  @Test func aReportOfNothingIsAPage() throws {
    let html = HTMLReport.render(EvaluationReport(version: "1", lexicon: "en", seed: 1, rounds: 0))
    let page = try #require(ReadPage(html))
    #expect(page.all("main").map(\.text).joined().contains("There are none to show."))
    #expect(page.all("table").isEmpty)
  }

  @Test func whatWasNotMeasuredIsADash() throws {
    let counts = CountsReport(name: "anger", counts: BinaryCounts(), f1: Estimate(0))
    var set = SetReport(name: "empty")
    set.labels = [LabelReport(name: "anger", counts: counts)]
    set.families = [counts]
    set.sentiment = ConfusionReport(classes: ["a", "b"], counts: [[0, 0], [0, 0]])
    set.scatter = [ScatterReport(name: "valence", gold: [], predicted: [])]
    var report = EvaluationReport(version: "1", lexicon: "en", seed: 1, rounds: 0)
    report.sets = [set]
    let page = try #require(ReadPage(HTMLReport.render(report)))
    #expect(page.all("tr").map(\.text).contains("anger0––0.000–––––––"))
    #expect(page.all("svg", "plot").isEmpty)
    for absent in ["No case is positive.", "There are no probabilities.", "There are no scores.", "There are no pairs."] {
      #expect(page.all("p", "note").map(\.text).contains(absent))
    }
  }
}
