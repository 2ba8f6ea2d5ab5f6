import Testing
import UndertoneCore

@testable import UndertoneEvaluation

@Suite("Figures of texts are those worked out by hand")
struct TextFigureTests {
  /// Anger: scores .9 (there), .8 (not), .6 (there), .2 (there), .1 (not); gratitude: .7 (there), .3 (not) and three of 0.
  private func angerAndGratitude() -> JudgedSet {
    let anger: [(Bool, Double)] = [(true, 0.9), (false, 0.8), (true, 0.6), (true, 0.2), (false, 0.1)]
    let gratitude: [(Bool, Double)] = [(true, 0.7), (false, 0.3), (false, 0), (false, 0), (false, 0)]
    return judged(
      zip(anger, gratitude).map { anger, gratitude in
        .with {
          $0.judge(.emotion(.anger), anger.0, score: anger.1)
          $0.judge(.emotion(.gratitude), gratitude.0, score: gratitude.1)
        }
      })
  }

  @Test func labels() {
    let values = figureValues(angerAndGratitude())
    // Two found, one wrong, one missed.
    #expect(isNear(values["anger.precision"], 2.0 / 3))
    #expect(isNear(values["anger.recall"], 2.0 / 3))
    #expect(isNear(values["anger.f1"], 2.0 / 3))
    #expect(isNear(values["anger.falseAlarms"], 1.0 / 2))
    // Positives at ranks 1, 3 and 4.
    #expect(isNear(values["anger.ap"], (1 + 2.0 / 3 + 3.0 / 4) / 3))
    // Of six pairs, those of the negative at .8 with .6 and .2 are not in order.
    #expect(isNear(values["anger.auc"], 4.0 / 6))
    // At .2: three found, one wrong.
    #expect(isNear(values["anger.bestF1"], 6.0 / 7))
    #expect(isNear(values["anger.brier"], (0.01 + 0.64 + 0.16 + 0.64 + 0.01) / 5))
    #expect(isNear(values["anger.ece"], (0.1 + 0.8 + 0.4 + 0.8 + 0.1) / 5))
    #expect(values["gratitude.f1"] == 1)
    #expect(values["gratitude.falseAlarms"] == 0)
  }

  @Test func meansOverEmotions() {
    let values = figureValues(angerAndGratitude())
    #expect(isNear(values["emotions.macroAP"], ((1 + 2.0 / 3 + 3.0 / 4) / 3 + 1) / 2))
    #expect(isNear(values["emotions.macroF1"], (2.0 / 3 + 1) / 2))
    #expect(isNear(values["emotions.macroBestF1"], (6.0 / 7 + 1) / 2))
    // Three found, one wrong, one missed.
    #expect(isNear(values["emotions.microF1"], 6.0 / 8))
    // The second and the fourth text are wrong.
    #expect(isNear(values["emotions.exactMatch"], 3.0 / 5))
  }

  @Test func rareLabelsAreShownAndLeftOutOfMeans() {
    let set = angerAndGratitude()
    let values = figureValues(set, minSupport: 2)
    #expect(values["gratitude.f1"] == 1)
    #expect(isNear(values["emotions.macroF1"], 2.0 / 3))
    #expect(isNear(values["emotions.microF1"], 6.0 / 8))
    #expect(SetFigures(set, minSupport: 2).notes.contains { $0.contains("gratitude") })
    #expect(SetFigures(set, minSupport: 1).notes.isEmpty)
    let none = figureValues(set, minSupport: 100)
    #expect(none["emotions.macroF1"] == nil)
    #expect(none["emotions.macroAP"] == nil)
  }

  @Test func astonishmentStandsForSurpriseWhereThatWasNotJudged() {
    func set(_ surprise: Bool) -> JudgedSet {
      judged(
        [true, false].map { gold in
          .with {
            $0.judge(.emotion(.anger), gold, score: gold ? 0.9 : 0.1)
            $0.judge(.signal(.astonishment), gold, score: gold ? 0.1 : 0.9)
            if surprise { $0.judge(.emotion(.surprise), gold, score: gold ? 0.9 : 0.1) }
          }
        })
    }
    let without = figureValues(set(false))
    #expect(isNear(without["emotions.macroAP"], (1 + 0.5) / 2))
    #expect(without["emotions.macroF1"] == 1)
    #expect(figureValues(set(true))["emotions.macroAP"] == 1)
  }

  @Test func aLabelThatNobodyShowsHasFalseAlarmsAlone() {
    let values = figureValues(
      judged([0.9, 0.1, 0.1, 0.1].map { score in .with { $0.judge(.risk, false, score: score) } }))
    #expect(values["risk.falseAlarms"] == 0.25)
    for figure in ["f1", "recall", "ap", "auc", "bestF1"] { #expect(values["risk." + figure] == nil) }
  }

  @Test func whatWasNotJudgedIsNoCase() {
    let set = judged([
      .with { $0.judge(.emotion(.anger), true, score: 0.9) },
      .with { $0.say(.emotion(.anger), 0.9) },
      .with {
        $0.judge(.emotion(.anger), true, score: 0)
        $0.speaker = .agent
      },
    ])
    #expect(figureValues(set)["anger.recall"] == 1)
    #expect(SetFigures(set, minSupport: 1).figures.first { $0.name == "anger.f1" }?.cases == 1)
    #expect(figureValues(set)["sentiment.accuracy"] == nil)
  }

  private func polar(_ cases: [(gold: Sentiment, said: Sentiment, valence: Double)]) -> JudgedSet {
    judged(
      cases.map { item in
        .with {
          $0.truth.sentiment = item.gold
          $0.prediction.sentiment = item.said
          $0.say(.valence, item.valence)
        }
      })
  }

  @Test func sentimentCountsMixedAsNegative() {
    let values = figureValues(
      polar([
        (.negative, .negative, -0.8), (.negative, .positive, 0.5), (.mixed, .negative, -0.4),
        (.mixed, .mixed, -0.1), (.neutral, .mixed, 0), (.positive, .positive, 0.9),
      ]))
    #expect(isNear(values["sentiment.accuracy"], 4.0 / 6))
    // Negative: three found, one wrong, one missed; neutral: none found; positive: one found, one wrong.
    #expect(isNear(values["sentiment.macroF1"], (6.0 / 8 + 0 + 2.0 / 3) / 3))
    #expect(isNear(values["sentiment.negativesCalledPositive"], 1.0 / 4))
    // The positive one at .9 is above all four.
    #expect(values["sentiment.auc"] == 1)
    #expect(isNear(values["sentiment.four.accuracy"], 3.0 / 6))
  }

  @Test func theSignDecidesWhereReadersSayPositiveAndNegativeAlone() {
    let values = figureValues(
      polar([(.negative, .neutral, -0.01), (.positive, .neutral, 0), (.positive, .neutral, -0.02)]))
    #expect(isNear(values["sentiment.accuracy"], 2.0 / 3))
    #expect(values["sentiment.four.accuracy"] == nil)
  }

  @Test func numbers() {
    let values = figureValues(
      judged(
        [(-1.0, -0.5), (0, 0), (1, 1)].map { gold, said in
          .with {
            $0.truth.degrees[Dimension.valence.index] = gold
            $0.say(.valence, said)
          }
        }))
    #expect(isNear(values["valence.mae"], 0.5 / 3))
    #expect(isNear(values["valence.spearman"], 1))
    // Deviations −1, 0, 1 and −2/3, −1/6, 5/6.
    #expect(isNear(values["valence.pearson"], 1.5 / (2 * (4.0 / 9 + 1.0 / 36 + 25.0 / 36)).squareRoot()))
  }

  @Test func aMereYesOrNoIsNoDegree() {
    #expect(figureValues(angerAndGratitude())["anger.pearson"] == nil)
  }

  @Test func precisionOfTheRiskiest() {
    let values = figureValues(
      judged(
        (0..<20).map { index in
          .with { $0.judge(.risk, index == 0 || index == 3, score: 0.9 - Double(index) / 100) }
        }))
    #expect(values["risk.precisionAt5"] == 1)
    #expect(values["risk.precisionAt10"] == 0.5)
    #expect(values["risk.precisionAt20"] == 0.5)
  }

  private func families(_ gold: [CueFamily], _ said: [CueFamily], doubtful: [CueFamily] = []) -> HandMade {
    .with { text in
      text.truth.families = EnumSet()
      for family in gold { text.truth.families?.insert(family) }
      for family in doubtful { text.truth.doubtful.insert(family) }
      for family in said { text.prediction.families.insert(family) }
    }
  }

  @Test func familiesWithDoubtCountNeitherWay() {
    let values = figureValues(
      judged([
        families([.waiting], [.waiting]), families([.waiting, .refund], [.refund, .legal]),
        families([], [.waiting], doubtful: [.waiting]), families([], []),
      ]))
    #expect(isNear(values["family.waiting.f1"], 2.0 / 3))
    #expect(values["family.waiting.precision"] == 1)
    #expect(values["family.legal.precision"] == 0)
    // Nobody says legal, so the micro average is over waiting and refund: two found, one missed.
    #expect(isNear(values["families.microF1"], 4.0 / 5))
    #expect(isNear(values["families.macroF1"], (2.0 / 3 + 1) / 2))
    #expect(isNear(values["families.exactMatch"], 3.0 / 4))
    #expect(values["behaviours.microF1"] == nil)
  }

  @Test func behavioursOfAgents() {
    let agent = HandMade.with {
      $0.speaker = .agent
      $0.truth.behaviours = EnumSet(bits: 1 << AgentBehaviour.apology.rawValue)
      $0.prediction.behaviours.insert(.apology)
    }
    #expect(figureValues(judged([agent, HandMade()]))["behaviour.apology.f1"] == 1)
  }

  @Test func bothTextsOfAPairMustBeRight() {
    func text(_ pair: String, _ gold: Bool, _ said: Bool, _ sentiment: Sentiment = .neutral) -> HandMade {
      var text = HandMade.with {
        $0.judge(.emotion(.anger), gold, score: said ? 1 : 0)
        $0.truth.sentiment = .neutral
        $0.prediction.sentiment = sentiment
      }
      text.pair = pair
      return text
    }
    let values = figureValues(
      judged([
        text("a", true, true), text("a", false, false), text("b", true, true), text("b", false, true),
        text("c", true, true), text("c", false, false, .positive), text("d", true, true), text("d", false, false),
      ]))
    #expect(values["pairs"] == 0.5)
    #expect(values["pairs.labels"] == 0.75)
    #expect(values["pairs.sentiment"] == 0.75)
    #expect(values["pairs.families"] == nil)
  }
}
