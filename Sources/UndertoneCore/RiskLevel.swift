/// The escalation risk as a step that an alert or an exit status can name.
///
/// The steps are decisions of the lexicon's model, which says from which risk on each holds.
public enum RiskLevel: UInt8, CaseIterable, Sendable, Comparable {
  /// Nothing speaks for it.
  case none
  /// Something does, faintly.
  case low
  /// Worth an eye.
  case elevated
  /// Worth an alert.
  case high
  /// About to happen.
  case critical

  /// The name used in every output format.
  public var name: String {
    switch self {
    case .none: "none"
    case .low: "low"
    case .elevated: "elevated"
    case .high: "high"
    case .critical: "critical"
    }
  }

  /// Orders levels from `none` to `critical`.
  public static func < (left: RiskLevel, right: RiskLevel) -> Bool { left.rawValue < right.rawValue }
}
