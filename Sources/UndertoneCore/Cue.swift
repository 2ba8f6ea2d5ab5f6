/// A piece of evidence: a span of text, the entry or rule that fired on it, what changed it, and
/// what it added to each axis.
public struct Cue: Sendable {
  /// Where it is, in bytes of the text as given.
  public var span: SourceSpan
  /// The lexicon entry (`still waiting / waiting`) or rule (`supervisor.request`) that fired.
  public var entry: String
  /// The modifiers that changed it, such as `negated` or `intensified`.
  public var modifiers: [String]
  /// What it added, in log-odds, one line an axis; these sum exactly to the score with the biases.
  public var effects: [Effect]

  /// An amount of log-odds on one axis.
  public struct Effect: Hashable, Sendable {
    /// The axis.
    public var dimension: Dimension
    /// The amount in thousandths of a log-odds unit, so that sums are exact.
    public var thousandths: Int32

    /// Creates an effect of `thousandths / 1000` on `dimension`.
    public init(dimension: Dimension, thousandths: Int32) {
      self.dimension = dimension
      self.thousandths = thousandths
    }
  }

  /// Creates a cue.
  public init(span: SourceSpan, entry: String, modifiers: [String], effects: [Effect]) {
    self.span = span
    self.entry = entry
    self.modifiers = modifiers
    self.effects = effects
  }
}

/// Why a message got its numbers: the cues and the biases whose effects sum to every score.
public struct Explanation: Sendable {
  /// The evidence in text order.
  public var cues: [Cue]
  /// What every axis starts from, whatever the text.
  public var biases: [Cue.Effect]
  /// The sum of biases and cues on each axis, before the calibrated link.
  public var totals: [Cue.Effect]

  /// Creates an explanation.
  public init(cues: [Cue], biases: [Cue.Effect], totals: [Cue.Effect]) {
    self.cues = cues
    self.biases = biases
    self.totals = totals
  }
}
