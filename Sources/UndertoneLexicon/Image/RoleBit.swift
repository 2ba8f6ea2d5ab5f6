extension Role {
  /// The bit of the role in ``LexemeRow/roles``; a constant wherever the role is one.
  @inlinable @inline(__always)
  package var bit: UInt16 {
    switch self {
    case .negator: 1 << 0
    case .intensifier: 1 << 1
    case .diminisher: 1 << 2
    case .contrast: 1 << 3
    case .condition: 1 << 4
    case .question: 1 << 5
    case .reporting: 1 << 6
    case .thirdPerson: 1 << 7
    case .firstPerson: 1 << 8
    case .secondPerson: 1 << 9
    case .clause: 1 << 10
    case .abbreviation: 1 << 11
    case .suffix: 1 << 12
    case .acronym: 1 << 13
    case .possessor: 1 << 14
    case .frequent: 1 << 15
    }
  }
}
