/// Shares the bits of ``LexemeSignature`` out to the lexemes that patterns name.
///
/// Kinds of tokens and words that turn up in nearly every sentence get bits of their own, so that the bits of rarer
/// words, which tell more, are seldom set.
struct SignatureTable {
  private let signatures: [UInt64]

  /// Bits 1 up to this one are for frequent words.
  private static let frequentBits = 24
  private static let firstRareBit = frequentBits + 1
  private static let rareBits = 63 - firstRareBit

  /// `named` are the lexemes that some pattern names, `frequencies` how often the frequent ones turn up.
  init(count: Int, named: Set<Int>, frequencies: [Int: Int]) {
    var signatures = [UInt64](repeating: LexemeSignature.other, count: count)
    var (frequent, rare) = (0, 0)
    func frequency(_ lexeme: Int) -> Int {
      lexeme <= LexiconImage.kindCount ? .max : frequencies[lexeme, default: 0]
    }
    for lexeme in named.sorted(by: { (frequency($0), $1) > (frequency($1), $0) }) {
      let bit: Int
      if frequency(lexeme) > 0 {
        bit = 1 + frequent % SignatureTable.frequentBits
        frequent += 1
      } else {
        bit = SignatureTable.firstRareBit + rare % SignatureTable.rareBits
        rare += 1
      }
      signatures[lexeme] = 1 << UInt64(bit)
    }
    self.signatures = signatures
  }

  /// The signature of one lexeme.
  subscript(lexeme: Int) -> UInt64 { signatures[lexeme] }

  /// The signature of a set of lexemes.
  func signature(of lexemes: [Int]) -> UInt64 { lexemes.reduce(0) { $0 | signatures[$1] } }
}
