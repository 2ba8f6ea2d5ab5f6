/// The parts that typed faces are made of.
enum EmoticonShapes {
  @inline(__always) static func isEyes(_ byte: UInt8) -> Bool { byte == 0x3A || byte == 0x3B || byte == 0x3D }

  /// `'` and `,` under the eyes.
  @inline(__always) static func isTear(_ byte: UInt8) -> Bool { byte == 0x27 || byte == 0x2C }

  /// `-`, `^`, and `o` as in `:o)`.
  @inline(__always) static func isNose(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x5E || byte == 0x6F }

  /// What a mouth needs around it.
  enum Mouth { case round, mark, slash, letter }

  /// The mouth that `byte` can be below these eyes.
  static func mouth(_ byte: UInt8, eyes: UInt8, hasNose: Bool) -> Mouth? {
    switch byte {
    case 0x28, 0x29: .round
    case 0x5B, 0x5D, 0x7C: .mark
    case 0x2F, 0x5C: .slash
    case 0x44, 0x4F, 0x50, 0x6F, 0x70, 0x33: .letter
    case 0x53, 0x58, 0x63, 0x73, 0x78, 0x30: eyes == 0x3A ? .letter : nil
    case 0x24, 0x2A, 0x3C, 0x3E, 0x40, 0x7B, 0x7D: eyes == 0x3A || hasNose ? .mark : nil
    default: nil
    }
  }

  /// Eyes of faces that look the same from both sides, as in `^_^`.
  static func isPairedMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2A, 0x2D, 0x3B, 0x3C, 0x3D, 0x3E, 0x5E: true
    default: false
    }
  }

  /// The same in letters, as in `o_O` and `T_T`; in lower case.
  static func isPairedLetter(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x6E, 0x6F, 0x71, 0x74, 0x75, 0x78: true
    default: false
    }
  }

  /// The shrug, with and without its left arm.
  static let shrugs: [StaticString] = [#"¯\_(ツ)_/¯"#, "¯_(ツ)_/¯"]
}
