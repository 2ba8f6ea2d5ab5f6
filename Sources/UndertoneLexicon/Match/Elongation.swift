/// Shortens runs of equal letters in place.
enum Elongation {
  /// Cuts every run of more than `most` equal bytes that was three or longer, or is a leftover of one; returns the new length.
  static func cut(_ word: UnsafeMutablePointer<UInt8>, _ count: Int, most: Int) -> Int {
    var length = 0
    var run = 0
    for index in 0..<count {
      run = index > 0 && word[index] == word[index - 1] ? run + 1 : 1
      if run <= most {
        // Reading is always ahead of writing, so this overwrites nothing that is still needed.
        word[length] = word[index]
        length += 1
      }
    }
    return length
  }
}
