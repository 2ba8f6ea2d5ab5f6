/// The escalation risk as a step that an alert or an exit status can name.
public enum RiskLevel: UInt8, CaseIterable, Sendable, Comparable {
  case none, low, elevated, high, critical

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
