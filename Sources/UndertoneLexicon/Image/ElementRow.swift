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
