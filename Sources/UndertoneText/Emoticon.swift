/// Finds faces and hearts typed in plain characters by their shape: eyes, nose, mouth.
enum Emoticon {
  /// The end of a face that the word segment `start ..< end` is or begins: `xD`, `o_O`, `D:`.
  static func word(_ run: TextRun, _ start: Int, _ end: Int) -> Int? {
    let first = run[start]
    let count = end &- start
    if first | 0x20 == 0x78, count >= 2, run.count(of: 0x44, at: start &+ 1) == count &- 1 { return end }
    if first == 0x44, count == 1, start == run.start, run[end] == 0x3A {
      let next = run[end &+ 1]
      return run.isWordByte(end &+ 1) || next == 0x2F || next == 0x5C ? nil : end &+ 1
    }
    guard count >= 3, count <= 5, EmoticonShapes.isPairedLetter(first) else { return nil }
    guard first | 0x20 == run[end &- 1] | 0x20 else { return nil }
    if run.count(of: 0x5F, at: start &+ 1) == count &- 2 { return end }
    return count == 3 && run[start &+ 1] == 0x2E && first != run[end &- 1] ? end : nil
  }

  /// The end of a face or heart that the mark at `at` begins.
  static func mark(_ run: TextRun, _ at: Int) -> Int? {
    let first = run[at]
    if EmoticonShapes.isEyes(first), let end = face(run, at) { return end }
    if EmoticonShapes.isPairedMark(first), let end = paired(run, at) { return end }
    switch first {
    case 0x3C: return heart(run, at)
    case 0x3E: return EmoticonShapes.isEyes(run[at &+ 1]) ? face(run, at &+ 1) : nil
    case 0x28, 0x29, 0x5B: return mirrored(run, at)
    case 0x5C: return run[at &+ 1] == 0x6F && run[at &+ 2] == 0x2F && !run.followsWord(at) ? at &+ 3 : nil
    default: return nil
    }
  }

  /// The end of the shrug at `at`.
  static func shrug(_ run: TextRun, _ at: Int) -> Int? {
    for shape in EmoticonShapes.shrugs where run.has(shape, at: at) { return at &+ shape.utf8CodeUnitCount }
    return nil
  }

  /// Eyes, perhaps a tear and a nose, a mouth.
  private static func face(_ run: TextRun, _ start: Int) -> Int? {
    let eyes = run[start]
    var at = start &+ 1
    if EmoticonShapes.isTear(run[at]) { at &+= 1 }
    var hasNose = at > start &+ 1
    if EmoticonShapes.isNose(run[at]), EmoticonShapes.mouth(run[at &+ 1], eyes: eyes, hasNose: true) != nil,
      run[at] != 0x6F || run[at &+ 1] == 0x29 || run[at &+ 1] == 0x28
    {
      hasNose = true
      at &+= 1
    }
    guard let mouth = EmoticonShapes.mouth(run[at], eyes: eyes, hasNose: hasNose) else { return nil }
    let end = at &+ run.count(of: run[at], at: at)
    let isGlued = run.followsWord(start)
    let next = run[end]
    switch mouth {
    case .round:
      if run.isWordByte(end), isGlued { return nil }
      return eyes == 0x3B && isGlued && endsEntity(run, start) ? nil : end
    case .mark, .slash:
      return run.isWordByte(end) || next == 0x2F || (isGlued && !hasNose) ? nil : end
    case .letter:
      if run.isWordByte(end) { return nil }
      if !isGlued || hasNose { return end }
      let isOpen = run[at] == 0x44 || run[at] | 0x20 == 0x70
      return isOpen && run.isLetter(start &- 1) && !run.isUpper(start &- 1) && !endsEntity(run, start)
        ? end : nil
    }
  }

  /// Whether the semicolon at `at` closes a character reference such as `&lt;`.
  private static func endsEntity(_ run: TextRun, _ at: Int) -> Bool {
    guard run[at] == 0x3B else { return false }
    var back = at &- 1
    while back > at &- 8, run.isAlphanumeric(back) || run[back] == 0x23 { back &-= 1 }
    return run[back] == 0x26
  }

  /// `^^`, `^_^`, `-_-`, `>.<`.
  private static func paired(_ run: TextRun, _ start: Int) -> Int? {
    let eye = run[start]
    guard !run.followsWord(start), run[start &- 1] != eye else { return nil }
    let other: UInt8 = eye == 0x3E && run[start &+ 2] == 0x3C ? 0x3C : eye
    var at = start &+ 1
    let lines = run.count(of: 0x5F, at: at)
    if lines > 0 {
      at &+= lines
    } else if run[at] == 0x2E {
      at &+= 1
    } else if eye != 0x5E {
      return nil
    } else if run[at] == 0x2D || run[at] == 0x6F {
      at &+= 1
    }
    guard lines <= 3, run[at] == other, run[at &+ 1] != eye, !run.isWordByte(at &+ 1) else { return nil }
    return at &+ 1
  }

  /// `<3`, `<333`, `</3`.
  private static func heart(_ run: TextRun, _ start: Int) -> Int? {
    let at = run[start &+ 1] == 0x2F ? start &+ 2 : start &+ 1
    let threes = run.count(of: 0x33, at: at)
    let end = at &+ threes
    guard threes > 0, !run.isWordByte(end), run[end] != 0x25 else { return nil }
    return (run[end] == 0x2E || run[end] == 0x2C) && run.isDigit(end &+ 1) ? nil : end
  }

  /// `(:` and `(-:`; `):` only at the start of a run, where no bracket is closed.
  private static func mirrored(_ run: TextRun, _ start: Int) -> Int? {
    guard start == run.start else { return nil }
    let at = run[start &+ 1] == 0x2D ? start &+ 2 : start &+ 1
    guard EmoticonShapes.isEyes(run[at]), !run.isWordByte(at &+ 1) else { return nil }
    let next = run[at &+ 1]
    return next == 0x29 || next == 0x28 || next == 0x2D || EmoticonShapes.isEyes(next) || next == 0x2F
      ? nil : at &+ 1
  }
}
