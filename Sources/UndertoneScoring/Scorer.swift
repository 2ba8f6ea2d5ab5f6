package import UndertoneCore
package import UndertoneLexicon

/// Turns what the matcher found into a result; one for each worker.
///
/// Modifiers change cues, cues add log-odds to axes, a calibrated link turns sums into numbers.
///
/// All sums are integers, in thousandths of log-odds, so the parts that an explanation lists add up
/// to the score exactly and in any order.
package struct Scorer: ~Copyable {
  private let image: LexiconImage
  private let link: AxisLink
  /// Marks that keep a cue from showing its family or behaviour.
  private let dropping: ModifierMarks
  private let model: UnsafePointer<ModelRow>
  /// What was summed, in text order, for explanations.
  package private(set) var scored = Pool<ScoredCue>(capacity: 256)
  /// How many there are while a window is being added; ``scored`` learns it afterwards, not cue by cue.
  private var scoredCount = 0
  private let context: UnsafeMutablePointer<ModifierContext>
  // What the context points at before the first message.
  private let noUnits = Pool<Unit>(capacity: 1)
  private let noSentences = Pool<Sentence>(capacity: 1)
  private var sums = Pool<Int32>(capacity: Dimension.count)
  /// What every axis starts from.
  private var biases = Pool<Int32>(capacity: Dimension.count)
  /// How many cues of each class this message has had; emptied through ``scored``.
  private var classCounts = Pool<UInt8>(capacity: 256)
  private var touched: UInt32 = 0
  private var families: UInt32 = 0
  private var behaviours: UInt32 = 0
  private var positive: Int32 = 0
  private var negative: Int32 = 0

  package init(image: LexiconImage) {
    self.image = image
    link = AxisLink(image)
    model = image.model
    dropping = ModifierMarks(droppedBy: image.model.pointee.dropsFamilies)
    context = .allocate(capacity: 1)
    context.initialize(
      to: ModifierContext(
        model: image.model, lexemes: image.lexemes, entries: image.entries,
        classes: image.classes, units: UnsafePointer(noUnits.base),
        sentence: UnsafePointer(noSentences.base)))
    sums.reserve(Dimension.count)
    sums.setCount(Dimension.count)
    for axis in 0..<Dimension.count { biases.append(image.axes[axis].bias) }
    classCounts.reserve(256)
    classCounts.setCount(256)
    for index in 0..<256 { classCounts[index] = 0 }
  }

  deinit { context.deallocate() }

  /// Starts a new message.
  package mutating func begin() {
    for index in 0..<scored.count { classCounts[Int(image.entries[Int(scored[index].entry)].classIndex)] = 0 }
    scored.removeAll()
    scoredCount = 0
    sums.base.update(from: biases.base, count: Dimension.count)
    (touched, families, behaviours, positive, negative) = (0, 0, 0, 0, 0)
  }

  /// Adds everything that `matcher` holds.
  package mutating func add(_ matcher: borrowing Matcher, audience: UInt8) {
    context.pointee.units = UnsafePointer(matcher.units.base)
    context.pointee.phrases = UnsafeBufferPointer(start: matcher.phraseBase, count: matcher.phraseCount)
    context.pointee.hasSmallLetters = matcher.hasSmallWords
    scored.reserve(scoredCount + matcher.cues.count + Scorer.mostHeat)
    let cues = UnsafePointer(matcher.cues.base)
    let sentences = UnsafePointer(matcher.sentences.base)
    for index in 0..<matcher.cues.count {
      let cue = cues[index]
      context.pointee.first = Int(cue.firstUnit)
      context.pointee.last = Int(cue.lastUnit)
      context.pointee.sentence = sentences + Int(context.pointee.units[Int(cue.firstUnit)].sentence)
      apply(modified(cue))
    }
    addHeat(matcher, audience)
    scored.setCount(scoredCount)
  }

  /// Keeps the sums in bounds, so that none can overflow however long the text is: between two windows of it, each
  /// of which adds far less.
  package mutating func bound() {
    let bound: Int32 = 1_000_000_000
    for index in 0..<Dimension.count { sums.base[index] = min(max(sums.base[index], -bound), bound) }
    positive = min(positive, bound)
    negative = max(negative, -bound)
  }

  /// The result for what was added since ``begin()``.
  package func result(speaker: Speaker) -> MessageResult {
    var result = link.untouched(speaker: speaker)
    var remaining = touched
    while remaining != 0 {
      let axis = remaining.trailingZeroBitCount
      remaining &= remaining &- 1
      result.scores[axis] = link.value(axis, sums.base[axis])
    }
    result.families = EnumSet(bits: families)
    result.behaviours = EnumSet(bits: behaviours)
    link.conclude(&result, sums: sums.base, touched: touched, positive: positive, negative: negative)
    return result
  }

  /// Every axis's sum as it stands, bias included, in thousandths of log-odds.
  package func sum(_ dimension: Dimension) -> Int32 { sums.base[dimension.index] }

  /// What the cues added to an axis, bias left out, in thousandths of log-odds.
  package func evidence(_ dimension: Dimension) -> Int32 {
    sums.base[dimension.index] - image.axes[dimension.index].bias
  }

  /// What cues added to the valence, what speaks for and what speaks against it apart, in thousandths of log-odds.
  package var valenceParts: (positive: Int32, negative: Int32) { (positive, negative) }

  /// The risk, and its step, that a sum of evidence makes.
  package func risk(evidence: Int32) -> (risk: TenThousandths, level: RiskLevel) {
    let axis = Dimension.risk.index
    let risk = link.value(axis, evidence + image.axes[axis].bias)
    return (TenThousandths(rawValue: risk), link.level(ofRisk: risk))
  }

  /// The family that a cue shows in earnest, with what it added to the risk; nil when it shows none.
  package func family(of cue: ScoredCue) -> (family: CueFamily, thousandths: Int32)? {
    let row = image.classes[Int(image.entries[Int(cue.entry)].classIndex)]
    guard let family = CueFamily(rawValue: row.family), cue.marks.isDisjoint(with: dropping)
    else {
      return nil
    }
    return (family, effects(of: cue).first { $0.dimension == .risk }?.thousandths ?? 0)
  }

  /// The exact amounts that one cue added.
  package func effects(of cue: ScoredCue) -> [Cue.Effect] {
    let (start, count) = effectRange(of: cue)
    return (0..<count).map { index in
      let effect = image.effects[start + index]
      return Cue.Effect(
        dimension: Dimension.allCases[Int(effect.dimension)],
        thousandths: Scorer.scaled(effect.thousandths, by: cue.factor))
    }.filter { $0.thousandths != 0 }
  }

  // MARK: One cue

  /// Passes a cue through every modifier that its class does not escape.
  @inline(__always)
  private func modified(_ cue: CueMatch) -> ScoredCue {
    let row = image.classes + Int(image.entries[Int(cue.entry)].classIndex)
    let keeps = row.pointee.keeps
    let isFeeling = row.pointee.isFeeling != 0
    let sentence = context.pointee.sentence
    var scored = ScoredCue(
      entry: cue.entry, firstUnit: cue.firstUnit, lastUnit: cue.lastUnit, factor: 1024, marks: [])
    if sentence.pointee.roles & context.pointee.bits.anyModifier != 0 || sentence.pointee.isQuestion != 0 {
      changeByWords(&scored, keeps, isFeeling: isFeeling)
    }
    if keeps & context.pointee.bits.keepsQuotation == 0, Quotation.holds(context) {
      scored.change(by: model.pointee.quotationFactor, .quoted)
    }
    if keeps & context.pointee.bits.keepsEmphasis == 0 {
      let factor = Emphasis.factor(context)
      if factor != 1024 { scored.change(by: factor, .emphasised) }
    }
    return scored
  }

  /// Passes a cue through the modifiers that are words of its sentence, or its question mark.
  @inline(never)
  private func changeByWords(_ scored: inout ScoredCue, _ keeps: UInt16, isFeeling: Bool) {
    let bits = context.pointee.bits
    let sentence = context.pointee.sentence
    let roles = sentence.pointee.roles
    if roles & bits.negator != 0, keeps & bits.keepsNegation == 0, Negation.holds(context) {
      scored.marks.insert(.negated)
    }
    if roles & bits.intensity != 0, keeps & bits.keepsIntensity == 0 {
      let factor = Intensity.factor(context, negated: scored.marks.contains(.negated))
      if factor != 1024 { scored.change(by: factor, factor > 1024 ? .intensified : .diminished) }
    }
    if sentence.pointee.contrast >= 0, keeps & bits.keepsContrast == 0 {
      switch Contrast.side(context) {
      case .none: break
      case .before: scored.change(by: model.pointee.contrastBefore, .outweighed)
      case .after: scored.change(by: model.pointee.contrastAfter, .stressed)
      }
    }
    if roles & bits.condition != 0, keeps & bits.keepsCondition == 0, Condition.holds(context) {
      scored.change(by: model.pointee.conditionFactor, .conditional)
    }
    if sentence.pointee.isQuestion != 0 || roles & bits.question != 0,
      keeps & bits.keepsQuestion == 0,
      Question.holds(context)
    {
      scored.change(by: model.pointee.questionFactor, .asked)
    }
    if roles & (bits.reporting | bits.thirdPerson) != 0, keeps & bits.keepsAttribution == 0,
      Attribution.holds(context) || isFeeling && Attribution.isOfAnother(context)
    {
      scored.change(by: model.pointee.attributionFactor, .attributed)
    }
  }

  /// Sums a cue's effects, and notes its family and behaviour when it is in earnest.
  private mutating func apply(_ cue: ScoredCue) {
    var cue = cue
    let index = Int(image.entries[Int(cue.entry)].classIndex)
    let row = image.classes[index]
    let seen = Int(classCounts.base[index])
    classCounts.base[index] = UInt8(min(seen + 1, 255))
    let repetition = image.numbers[Int(row.repeats) + min(seen, Int(row.repeatCount) - 1)]
    if repetition != 1024 {
      cue.change(by: repetition, .repeated)
    }
    scored.base[scoredCount] = cue
    scoredCount &+= 1
    let (start, count) = effectRange(of: cue)
    for position in start..<start + count {
      let effect = image.effects[position]
      let amount = Scorer.scaled(effect.thousandths, by: cue.factor)
      sums.base[Int(effect.dimension)] &+= amount
      touched |= 1 << UInt32(effect.dimension)
      if Int(effect.dimension) == Dimension.valence.index {
        if amount > 0 { positive &+= amount } else { negative &+= amount }
      }
    }
    if cue.marks.isDisjoint(with: dropping) {
      if row.family != 255 { families |= 1 << UInt32(row.family) }
      if row.behaviour != 255 { behaviours |= 1 << UInt32(row.behaviour) }
    }
  }

  private func effectRange(of cue: ScoredCue) -> (start: Int, count: Int) {
    let entry = image.entries[Int(cue.entry)]
    return cue.marks.contains(.negated)
      ? (Int(entry.negated), Int(entry.negatedCount)) : (Int(entry.effects), Int(entry.effectCount))
  }

  @inline(__always)
  private static func scaled(_ thousandths: Int16, by factor: Int32) -> Int32 {
    factor == 1024 ? Int32(thousandths) : (Int32(thousandths) * factor + 512) >> 10
  }

  /// How many cues ``addHeat(_:_:)`` can add.
  private static let mostHeat = 3

  /// Cues that typography makes by itself.
  private mutating func addHeat(_ matcher: borrowing Matcher, _ audience: UInt8) {
    let words = Int32(clamping: matcher.letterWords)
    let capitals = Int32(clamping: matcher.capitals)
    if model.pointee.shoutingEntry != 0, model.pointee.shoutingWords > 0,
      capitals >= model.pointee.shoutingWords,
      capitals * 1000 >= words * model.pointee.shoutingShare,
      matcher.hasSmallWords || words <= model.pointee.shoutingLongest
    {
      applyHeat(model.pointee.shoutingEntry, matcher, audience)
    }
    if model.pointee.exclamationEntry != 0, model.pointee.exclamationMarks > 0,
      matcher.exclamationRun >= Int(model.pointee.exclamationMarks)
    {
      applyHeat(model.pointee.exclamationEntry, matcher, audience)
    }
    if model.pointee.questionEntry != 0, model.pointee.questionMarks > 0,
      matcher.questionRun >= Int(model.pointee.questionMarks)
    {
      applyHeat(model.pointee.questionEntry, matcher, audience)
    }
  }

  private mutating func applyHeat(_ entry: UInt32, _ matcher: borrowing Matcher, _ audience: UInt8) {
    guard matcher.units.count > 0,
      image.classes[Int(image.entries[Int(entry)].classIndex)].audience & audience != 0
    else { return }
    apply(
      ScoredCue(
        entry: entry, firstUnit: 0, lastUnit: UInt32(matcher.units.count - 1), factor: 1024, marks: []))
  }
}
