internal import UndertoneCore

/// How a piece of text stands out on a terminal; nothing at all without colour.
package struct PrettyStyle {
  let hasColour: Bool

  package init(hasColour: Bool) { self.hasColour = hasColour }

  package enum Look: String {
    case bold = "1"
    case dim = "2"
    case cue = "1;4"
    case green = "32"
    case red = "31"
    case yellow = "33"
    case blue = "34"
    case alarm = "1;97;41"
  }

  /// What turns `look` on.
  func on(_ look: Look) -> String { hasColour ? "\u{1B}[\(look.rawValue)m" : "" }

  /// What turns every look off.
  var off: String { hasColour ? "\u{1B}[0m" : "" }

  package func styled(_ text: String, _ look: Look?) -> String {
    guard hasColour, let look else { return text }
    return on(look) + text + off
  }

  static func look(_ emotion: Emotion) -> Look {
    switch emotion {
    case .surprise, .happiness, .gratitude: .green
    case .anger: .red
    case .frustration: .yellow
    case .disappointment: .blue
    }
  }

  static func look(_ level: RiskLevel) -> Look? {
    switch level {
    case .none: .dim
    case .low: nil
    case .elevated: .yellow
    case .high: .red
    case .critical: .alarm
    }
  }

  static func look(_ sentiment: Sentiment) -> Look? {
    switch sentiment {
    case .positive: .green
    case .negative: .red
    case .neutral: .dim
    case .mixed: .yellow
    }
  }

  /// A bar of `width` columns for 0…1, in eighths of a column.
  static func bar(_ value: TenThousandths, width: Int) -> String {
    let eighths = min(max(Int(value.rawValue), 0), 10_000) * width * 8 / 10_000
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let full = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    return full + String(repeating: " ", count: width - eighths / 8 - (eighths % 8 > 0 ? 1 : 0))
  }

  /// A number with two decimals, as much as a reader can use.
  static func number(_ value: TenThousandths) -> String {
    let hundredths = (Int(value.rawValue.magnitude) + 50) / 100
    let decimals = hundredths % 100
    let sign = value.rawValue < 0 && hundredths > 0 ? "−" : ""
    return "\(sign)\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }

  /// An amount of log-odds with its sign and two decimals.
  static func effect(_ thousandths: Int32) -> String {
    let hundredths = (Int(thousandths.magnitude) + 5) / 10
    let decimals = hundredths % 100
    return "\(thousandths < 0 ? "−" : "+")\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }

  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.unicodeScalars.count, 0))
  }
}
