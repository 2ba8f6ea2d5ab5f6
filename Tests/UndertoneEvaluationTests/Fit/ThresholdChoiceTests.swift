import Testing

@testable import UndertoneEvaluation

@Suite("Thresholds of fitted axes")
struct ThresholdChoiceTests {
  /// `count` texts over 0…1 in even steps, of which those from `from` on are positive, and those from `called` on were called.
  private func cases(_ count: Int, from: Double, called: Double) -> [ThresholdChoice.Case] {
    (0..<count).map { index in
      let probability = (Double(index) + 0.5) / Double(count)
      return .init(gold: probability >= from, probability: probability, wasCalled: probability >= called)
    }
  }

  @Test func aClearlyBetterThresholdIsTaken() throws {
    let threshold = try #require(ThresholdChoice.careful(cases(400, from: 0.5, called: 0.95), seed: 1))
    #expect((0.4...0.6).contains(threshold))
  }

  @Test func luckOfFewCasesKeepsTheShareThatIsCalled() throws {
    // Where one positive among twenty lies beyond the others, one threshold is best by that one alone.
    var few = cases(20, from: 0.7, called: 0.65)
    few[12].gold = true
    let threshold = try #require(ThresholdChoice.careful(few, seed: 1))
    #expect(few.count { $0.probability >= threshold } == few.count(where: \.wasCalled))
  }

  @Test func withoutAPositiveCaseThereIsNone() {
    #expect(ThresholdChoice.careful(cases(20, from: 2, called: 0.5), seed: 1) == nil)
  }

  @Test func theSameSeedMakesTheSameChoice() {
    let some = cases(60, from: 0.55, called: 0.7)
    #expect(ThresholdChoice.careful(some, seed: 3) == ThresholdChoice.careful(some, seed: 3))
  }
}
