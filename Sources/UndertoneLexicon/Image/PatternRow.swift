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
  private var padding: (UInt16, UInt16, UInt16) = (0, 0, 0)
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
