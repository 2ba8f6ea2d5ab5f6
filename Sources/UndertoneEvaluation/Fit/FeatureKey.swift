/// What a feature stands for: something in a pack whose effects can be changed or set.
package struct FeatureKey: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    /// A class, counted in units of weight.
    case wholeClass
    /// A line that is there, by its term.
    case line(String)
    /// What a rule emits, by its id.
    case rule(String)
    /// A line that is not there yet, by its term.
    case newLine(String)
  }

  package var target: Target
  package var className: String
  /// Whether only its negated cues count, or only the others.
  package var isNegated: Bool

  package init(_ target: Target, className: String, isNegated: Bool = false) {
    self.target = target
    self.className = className
    self.isNegated = isNegated
  }
}
