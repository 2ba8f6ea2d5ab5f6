internal import UndertoneCore

/// How well it is told what agents did with what the customer felt, and what the customer would say of it all.
struct CareFigures: FigureGroup {
  /// Gold in rows; turns that readers saw no opportunity before are left out.
  let care: ClassifiedCases
  let satisfaction: PairedNumbers
  let figures: [FigureName]
  private let supported: [Int]

  private static let classes = TurnCare.allCases.map(\.name)

  /// Nil when nothing of the kind was judged, or the analyzer does not tell.
  init?(_ conversations: [JudgedConversation], minSupport: Int) {
    var care = ClassifiedCases(classes: CareFigures.classes)
    var pairs: [(record: Int32, gold: Double, predicted: Double)] = []
    for conversation in conversations {
      for (gold, predicted) in zip(conversation.gold.care ?? [], conversation.prediction.care) {
        guard let gold, let predicted, let row = CareFigures.row(gold), row != 0 else { continue }
        care.add(record: conversation.record, gold: row, predicted: Int(predicted.rawValue))
      }
      if let gold = conversation.gold.satisfaction, let predicted = conversation.prediction.satisfaction {
        pairs.append((conversation.record, gold, predicted))
      }
    }
    guard care.count + pairs.count > 0 else { return nil }
    self.care = care
    satisfaction = PairedNumbers(pairs)
    supported = care.support.indices.filter { care.support[$0] >= minSupport }
    figures = [
      FigureName("care.accuracy", care.count), FigureName("care.macroF1", care.count),
      FigureName("satisfaction.pearson", pairs.count),
    ]
  }

  func values(_ draw: Draw) -> [Double?] {
    let matrix = care.confusion(draw)
    return [matrix.accuracy, matrix.macroF1(over: supported), satisfaction.pearson(draw)]
  }

  /// Labelled files write `words_only` for `wordsOnly`.
  private static func row(_ name: String) -> Int? {
    classes.firstIndex { $0.lowercased() == name.filter { $0 != "_" }.lowercased() }
  }
}
