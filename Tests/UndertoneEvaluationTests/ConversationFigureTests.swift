import Testing
import UndertoneCore

@testable import UndertoneEvaluation

@Suite("Figures of conversations are those worked out by hand")
struct ConversationFigureTests {
  private func gold(_ change: (inout GoldLabels) -> Void) -> GoldLabels {
    var gold = GoldLabels()
    change(&gold)
    return gold
  }

  /// A stage for each turn of the customer; the agent has every second turn.
  private func told(_ stages: [Emotion?], _ change: (inout ConversationPrediction) -> Void = { _ in })
    -> ConversationPrediction
  {
    let journeys = stages.flatMap { [TurnJourney(stage: $0, recoverability: nil), nil] }
    var prediction = ConversationPrediction(stages: journeys, care: journeys.map { _ in nil })
    prediction.journey = Journey(
      end: TurnJourney(stage: stages.last ?? nil, recoverability: nil), path: [], lowPoint: nil,
      turningPoint: nil, recovered: false)
    change(&prediction)
    return prediction
  }

  @Test func stages() {
    let values = figureValues(
      judged([
        (
          gold {
            $0.stages = ["anger", nil, "frustration", nil]
            $0.end = "frustration"
          }, told([.anger, .disappointment])
        ),
        (
          gold {
            $0.stages = ["none", nil, nil, nil]
            $0.end = "none"
          }, told([nil, nil])
        ),
      ]))
    // Three turns were judged, and the second is one step off.
    #expect(isNear(values["stages.accuracy"], 2.0 / 3))
    #expect(isNear(values["stages.macroF1"], (1 + 0 + 1) / 3))
    // On the ladder: gold −1, −2, 0 and −1, −3, 0 said. Observed 1/3; expected (0+4+1 + 1+1+4 + 1+9+0)/9.
    #expect(isNear(values["stages.kappa"], 1 - (1.0 / 3) / (21.0 / 9)))
    #expect(isNear(values["end.accuracy"], 1.0 / 2))
  }

  @Test func course() {
    func case_(_ turning: Int?, _ low: Int, _ recovered: Bool, _ said: Journey)
      -> (GoldLabels, ConversationPrediction)
    {
      (
        gold {
          $0.turning = turning
          $0.low = low
          $0.recovered = recovered
        }, told([nil, nil, nil]) { $0.journey = said }
      )
    }
    func journey(_ turning: Int?, _ low: Int?, _ recovered: Bool) -> Journey {
      Journey(
        end: TurnJourney(stage: nil, recoverability: nil), path: [], lowPoint: low, turningPoint: turning,
        recovered: recovered)
    }
    let values = figureValues(
      judged([
        case_(3, 0, true, journey(4, 0, true)), case_(3, 2, true, journey(nil, 2, false)),
        case_(1, 0, true, journey(5, 0, true)), case_(nil, 0, false, journey(2, 4, true)),
      ]))
    #expect(isNear(values["turning.withinOne"], 1.0 / 3))
    #expect(isNear(values["turning.distance"], 5.0 / 2))
    #expect(isNear(values["low.withinOne"], 3.0 / 4))
    #expect(isNear(values["low.distance"], 1))
    // Two found, one wrong, one missed.
    #expect(isNear(values["recovered.f1"], 2.0 / 3))
  }

  @Test func alerts() {
    func case_(_ risks: [Double?], alert: Int?) -> (GoldLabels, ConversationPrediction) {
      (gold { $0.risk = .turns(risks) }, told([nil, nil, nil]) { $0.firstAlert = alert })
    }
    let values = figureValues(
      judged([
        // Two turns before; at the turn itself; too late; never.
        case_([1, nil, 3, nil, 3, nil], alert: 0), case_([1, nil, 2.5, nil, 0, nil], alert: 2),
        case_([3, nil, 3, nil, 3, nil], alert: 2), case_([0, nil, 3, nil, 3, nil], alert: nil),
        // Nobody escalates here.
        case_([2, nil, 2, nil, 2, nil], alert: 4), case_([0, nil, 0, nil, 0, nil], alert: nil),
      ]))
    #expect(isNear(values["alert.recall"], 2.0 / 4))
    #expect(isNear(values["alert.lead"], 1))
    #expect(isNear(values["alert.falseAlarms"], 1.0 / 2))
  }

  @Test func careAndSatisfaction() {
    func case_(_ care: String?, _ said: TurnCare, _ satisfaction: Double, _ given: Double)
      -> (GoldLabels, ConversationPrediction)
    {
      (
        gold {
          $0.care = [nil, care]
          $0.satisfaction = satisfaction
        },
        told([nil]) {
          $0.care = [nil, said]
          $0.satisfaction = given
        }
      )
    }
    let set = judged([
      case_("met", .met, 2, 0.5), case_("words_only", .met, 0, 0), case_("made_worse", .madeWorse, -2, -0.5),
      // No opportunity, says the reader; and nobody judged.
      case_("none", .missed, 0, 0), case_(nil, .missed, 0, 0),
    ])
    let values = figureValues(set)
    #expect(isNear(values["care.accuracy"], 2.0 / 3))
    // Met: one found, one wrong; words only: missed; made worse: found.
    #expect(isNear(values["care.macroF1"], (2.0 / 3 + 0 + 1) / 3))
    #expect(isNear(values["satisfaction.pearson"], 1))
  }

  @Test func whatNothingComputesIsANoteAndNoZero() {
    let silent = ConversationPrediction(stages: [nil, nil], care: [nil, nil])
    let set = judged([
      (
        gold {
          $0.stages = ["anger", nil]
          $0.end = "anger"
          $0.care = [nil, "met"]
          $0.recovered = true
          $0.satisfaction = 1
        }, silent
      )
    ])
    #expect(figureValues(set).isEmpty)
    let notes = SetFigures(set, minSupport: 1).notes
    #expect(notes.count == 3)
    for word in ["stages", "care", "satisfaction"] { #expect(notes.contains { $0.contains(word) }) }
  }
}
