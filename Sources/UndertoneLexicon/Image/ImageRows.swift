/// The fixed-width rows of a compiled lexicon. Offsets and counts instead of pointers, so that an
/// image can be written to a file and mapped back as it stands.

/// What one lexeme can do, looked at once for every unit of text.
package struct LexemeRow {
  /// First entry of the word on its own, cues before word lists; 0 for none.
  package var entry: UInt32
  /// Node of the phrase trie that this word opens; 0 for none.
  package var phrase: UInt32
  /// First of the anchors that this word is in customers' text; 0 for none.
  package var anchors: UInt32
  /// The same in the text of agents and bots.
  package var agentAnchors: UInt32
  /// What is taken over by each of its units, and gathered over a sentence.
  package var traits: LexemeTraits

  package init() { (entry, phrase, anchors, agentAnchors, traits) = (0, 0, 0, 0, LexemeTraits()) }

  /// Bit set of ``Role``s.
  @inlinable package var roles: UInt16 { traits.roles }
}

/// What a lexeme, or all of a sentence together, has: two words that are copied and united at once.
package struct LexemeTraits: BitwiseCopyable {
  @usableFromInline var words: SIMD2<UInt64>

  @inlinable @inline(__always) package init(unit: UInt64 = 0, signature: UInt64 = 0) {
    words = SIMD2(unit, signature)
  }

  /// What a unit is apart from its place: classes, roles and flags, packed as ``Unit`` has them.
  @inlinable @inline(__always) package var unit: UInt64 {
    get { words[0] }
    set { words[0] = newValue }
  }

  /// Bits of a ``LexemeSignature``.
  @inlinable @inline(__always) package var signature: UInt64 {
    get { words[1] }
    set { words[1] = newValue }
  }

  /// Bit set of ``Role``s.
  @inlinable package var roles: UInt16 { UInt16(truncatingIfNeeded: unit >> Unit.rolesShift) }

  @inlinable @inline(__always) package mutating func formUnion(_ other: LexemeTraits) { words |= other.words }
}

/// A set of up to 256 classes.
package struct ClassMask: Hashable {
  package var words: (UInt64, UInt64, UInt64, UInt64)

  package init() { words = (0, 0, 0, 0) }

  package mutating func insert(_ index: Int) {
    let bit = UInt64(1) << UInt64(index & 63)
    switch index >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  @inline(__always) package func intersects(_ other: ClassMask) -> Bool {
    (words.0 & other.words.0) | (words.1 & other.words.1) | (words.2 & other.words.2)
      | (words.3 & other.words.3) != 0
  }

  package static func == (left: ClassMask, right: ClassMask) -> Bool { left.words == right.words }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}

/// A line of a lexicon or an `emit` of a rule, compiled: a class with a weight, and the effects these make.
package struct EntryRow {
  /// First of its plain effects.
  package var effects: UInt32
  /// First of the effects it has when negated.
  package var negated: UInt32
  /// The next entry of the same term or rule; 0 at the end.
  package var next: UInt32
  /// The weight in thousandths.
  package var weight: Int32
  /// String id of the term or rule.
  package var name: UInt32
  package var classIndex: UInt16
  package var effectCount: UInt8
  package var negatedCount: UInt8
  /// ``EntryFlags``.
  package var flags: UInt8
  /// Whom it is a cue for, as ``ClassRow/audience``; 0 for entries of word lists.
  ///
  /// With the bit ``overlaps`` where its class has that.
  package var gate: UInt8 = 0
  private var padding: (UInt8, UInt8) = (0, 0)
  private var padding2: UInt32 = 0

  /// The bit of ``gate`` of entries that neither silence nor are silenced.
  static var overlaps: UInt8 { 1 << 7 }

  package init(name: UInt32, classIndex: UInt16, weight: Int32, flags: UInt8) {
    self.name = name
    self.classIndex = classIndex
    self.weight = weight
    self.flags = flags
    (effects, negated, next, effectCount, negatedCount) = (0, 0, 0, 0, 0)
  }
}

/// An amount on one axis, in thousandths of log-odds.
package struct EffectRow {
  package var dimension: UInt16
  package var thousandths: Int16

  package init(dimension: UInt16, thousandths: Int16) {
    self.dimension = dimension
    self.thousandths = thousandths
  }
}

/// What the engine needs to know of a class.
package struct ClassRow {
  /// First of its repetition factors (thousandths) in the number pool.
  package var repeats: UInt32
  /// String id of its name.
  package var name: UInt32
  /// Bit set of ``ModifierKind``s that leave it alone.
  package var keeps: UInt16
  package var repeatCount: UInt8
  /// Raw value of the family, or 255.
  package var family: UInt8
  /// Raw value of the behaviour, or 255.
  package var behaviour: UInt8
  /// Bit set: 1 customers, 2 agents and bots.
  package var audience: UInt8
  /// 1 when its cues neither silence nor are silenced.
  package var overlaps: UInt8
  /// 1 when its entries are cues, 0 for word lists.
  package var isCue: UInt8
  /// Bit set of ``Role``s.
  package var roles: UInt16
  private var padding: UInt16 = 0

  package init() {
    (repeats, name, keeps, repeatCount, roles) = (0, 0, 0, 0, 0)
    (family, behaviour, audience, overlaps, isCue) = (255, 255, 3, 0, 0)
  }
}

/// A node of the phrase trie; its edges are in the edge table.
package struct PhraseNodeRow {
  /// First entry of the phrase that ends here; 0 for none.
  package var entry: UInt32
  /// 1 when longer phrases go on from here.
  package var goesOn: UInt32

  package init() { (entry, goesOn) = (0, 0) }
}

/// An edge of the phrase trie in an open-addressed table; `child` 0 marks a free slot.
package struct PhraseEdgeRow {
  package var node: UInt32
  package var lexeme: UInt32
  package var child: UInt32

  package init() { (node, lexeme, child) = (0, 0, 0) }
}

/// A linear pattern: one expansion of one pattern of one rule.
package struct PatternRow {
  /// First element.
  package var elements: UInt32
  package var count: UInt8
  /// The element whose words start the matching.
  package var anchor: UInt8
  package var rule: UInt16
  /// Which `pattern` line of the rule it comes from.
  package var line: UInt16
  private var padding: UInt16 = 0
  private var padding2: UInt32 = 0
  /// Signatures of two units that a sentence must hold for the pattern to match anywhere in it.
  package var needs: (UInt64, UInt64)

  package init(
    elements: UInt32, count: UInt8, anchor: UInt8, rule: UInt16, line: UInt16, needs: (UInt64, UInt64)
  ) {
    self.elements = elements
    self.count = count
    self.anchor = anchor
    self.rule = rule
    self.line = line
    self.needs = needs
  }
}

/// A pattern that starts to be matched at a lexeme, with what may stand beside it there.
package struct AnchorRow {
  /// Signatures (``LexemeSignature``) of the units that may stand right before and after the anchor.
  package var before: UInt64
  package var after: UInt64
  /// The signature of some other unit that the sentence must hold.
  package var elsewhere: UInt64
  /// The signature of some unit that the text must hold, wherever: what else a rule of kind `together` asks for.
  package var anywhere: UInt64
  package var pattern: UInt32
  /// 1 when the next row belongs to the same lexeme.
  package var goesOn: UInt32

  package init(before: UInt64, after: UInt64, elsewhere: UInt64, pattern: UInt32) {
    (self.before, self.after, self.elsewhere, self.pattern, goesOn) = (before, after, elsewhere, pattern, 1)
    anywhere = LexemeSignature.anything
  }
}

/// One element of a linear pattern.
package struct ElementRow {
  /// Set: the signatures of its lexemes; others: ``LexemeSignature/anything``.
  package var signature: UInt64
  package var operation: UInt8
  /// 1 when the element may be left out.
  package var isOptional: UInt8
  package var listCount: UInt16
  /// Set: first lexeme in the number pool; gap and number: the lower bound.
  package var first: UInt32
  /// Set: row of the set-mask table; gap and number: the upper bound.
  package var second: UInt32
  private var padding: UInt32 = 0

  package init(
    operation: ElementOperation, isOptional: Bool = false, listCount: Int = 0, first: Int = 0,
    second: Int = 0,
    signature: UInt64 = LexemeSignature.anything
  ) {
    self.signature = signature
    self.operation = operation.rawValue
    self.isOptional = isOptional ? 1 : 0
    self.listCount = UInt16(clamping: listCount)
    self.first = UInt32(clamping: first)
    self.second = UInt32(clamping: second)
  }
}

extension ElementRow {
  /// Whether it is one unit out of a set that cannot be left out.
  @inline(__always)
  var isRequiredSet: Bool { operation == ElementOperation.set.rawValue && isOptional == 0 }
}

/// What an element of a linear pattern asks for.
package enum ElementOperation: UInt8 {
  /// One unit out of a set of lexemes and classes.
  case set
  /// One unit outside a set.
  case notSet
  /// Any units, within bounds.
  case gap
  /// A number within bounds.
  case number
  case clauseStart, clauseEnd, sentenceStart, sentenceEnd
}

/// A rule, compiled.
package struct RuleRow {
  /// First entry it emits.
  package var entry: UInt32
  /// String id of its id.
  package var name: UInt32
  package var kind: UInt8
  package var scope: UInt8
  /// Bit set: 1 customers, 2 agents and bots.
  package var audience: UInt8
  package var silences: UInt8
  package var times: UInt16
  /// How many `pattern` lines it has.
  package var lines: UInt16
  /// Its `unless` patterns, or for rules of absence its `without` patterns: first and count.
  package var vetoes: UInt32
  package var vetoCount: UInt32

  /// What ``kind`` can be, in the order of ``RuleDefinition/Kind``.
  static let sequence: UInt8 = 0
  static let together: UInt8 = 1
  static let absent: UInt8 = 2
  static let repeated: UInt8 = 3
  /// What ``scope`` is for rules that look at the whole turn.
  static let turn: UInt8 = 1

  package init() {
    (entry, name, kind, scope, audience, silences, times, lines) = (0, 0, 0, 0, 3, 0, 2, 0)
    (vetoes, vetoCount) = (0, 0)
  }
}
