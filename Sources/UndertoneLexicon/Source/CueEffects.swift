package import UndertoneCore

/// What a cue adds to each axis, in thousandths of log-odds: as it stands, and when it is negated.
package struct CueEffects: Hashable, Sendable {
  package var plain: [Cue.Effect]
  package var negated: [Cue.Effect]

  package init(plain: [Cue.Effect] = [], negated: [Cue.Effect] = []) {
    self.plain = plain
    self.negated = negated
  }

  package var isEmpty: Bool { plain.isEmpty && negated.isEmpty }

  /// Both together, axis by axis; an axis whose sum is nothing is left out.
  package func adding(_ other: CueEffects) -> CueEffects {
    CueEffects(
      plain: CueEffects.sum(plain, other.plain), negated: CueEffects.sum(negated, other.negated))
  }

  /// The effects times a weight in thousandths, each rounded to the nearest thousandth; what rounds to nothing is left out.
  package func scaled(by weight: Int32) -> CueEffects {
    CueEffects(
      plain: plain.map { $0.scaled(by: weight) }.filter { $0.thousandths != 0 },
      negated: negated.map { $0.scaled(by: weight) }.filter { $0.thousandths != 0 })
  }

  /// The first axis that a negation raises although the plain cue raises it too.
  var axisRaisedByNegation: Dimension? {
    negated.first { effect in
      effect.thousandths > 0
        && plain.contains { $0.dimension == effect.dimension && $0.thousandths > 0 }
    }?.dimension
  }

  private static func sum(_ left: [Cue.Effect], _ right: [Cue.Effect]) -> [Cue.Effect] {
    if right.isEmpty { return left }
    var sum = left
    for effect in right {
      if let index = sum.firstIndex(where: { $0.dimension == effect.dimension }) {
        sum[index].thousandths += effect.thousandths
      } else {
        sum.append(effect)
      }
    }
    return sum.filter { $0.thousandths != 0 }
  }
}

extension Cue.Effect {
  /// The effect times a weight in thousandths, rounded to the nearest thousandth.
  func scaled(by weight: Int32) -> Cue.Effect {
    let product = Int64(thousandths) * Int64(weight)
    let rounded = (product + (product < 0 ? -500 : 500)) / 1000
    return Cue.Effect(dimension: dimension, thousandths: Int32(clamping: rounded))
  }
}

extension ClassDefinition {
  /// What a line of this weight adds.
  ///
  /// Effects of a line's own that say nothing of negation leave that to the class.
  package func effects(of weight: LexiconLine.Weight) -> CueEffects {
    switch weight {
    case .units(let units): CueEffects(plain: effects, negated: negated).scaled(by: units)
    case .effects(let own):
      own.negated.isEmpty ? CueEffects(plain: own.plain, negated: negated) : own
    case .remove: CueEffects()
    }
  }
}
