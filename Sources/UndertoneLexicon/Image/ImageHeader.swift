internal import UndertoneCore

/// The first bytes of an image: what it is, its version, and where every section lies.
///
/// Layout, little-endian 32-bit words: magic, format, total size, hash low, hash high, language (four
/// ASCII bytes), then offset and row count of every section.
package struct ImageHeader {
  static let magic: UInt32 = 0x4C54_4E55
  /// Raised whenever a row's layout or meaning changes.
  static let format: UInt32 = 2
  static let fixedWords = 6
  static let size = (fixedWords + 2 * ImageSection.allCases.count) * 4

  package let language: String
  package let version: String
  private let table: [(offset: Int, count: Int)]

  func offset(of section: ImageSection) -> Int { table[section.rawValue].offset }
  func count(of section: ImageSection) -> Int { table[section.rawValue].count }

  /// Reads and checks the header of `bytes`.
  init(validating bytes: UnsafeRawBufferPointer) throws(Diagnostic) {
    func damaged(_ message: String) -> Diagnostic {
      Diagnostic(
        code: "UT401", message: message, hint: "the program is damaged; build or install it again")
    }
    func word(_ index: Int) -> UInt32 { bytes.load(fromByteOffset: index * 4, as: UInt32.self) }
    guard bytes.count >= ImageHeader.size else { throw damaged("this is no compiled lexicon: too short") }
    guard word(0) == ImageHeader.magic else { throw damaged("this is no compiled lexicon") }
    guard word(1) == ImageHeader.format else {
      throw damaged("the compiled lexicon has format \(word(1)); this program reads \(ImageHeader.format)")
    }
    guard Int(word(2)) == bytes.count else { throw damaged("the compiled lexicon is cut short") }
    let hash = UInt64(word(3)) | UInt64(word(4)) << 32
    guard hash == ImageHash.hash(bytes[ImageHeader.size...]) else {
      throw damaged("the compiled lexicon is damaged: its hash does not match")
    }
    var table: [(offset: Int, count: Int)] = []
    for section in ImageSection.allCases {
      let offset = Int(word(ImageHeader.fixedWords + 2 * section.rawValue))
      let count = Int(word(ImageHeader.fixedWords + 2 * section.rawValue + 1))
      guard offset & 15 == 0, offset + count * section.stride <= bytes.count else {
        throw damaged("section \(section) of the compiled lexicon lies outside of it")
      }
      table.append((offset, count))
    }
    for section in [ImageSection.slots, .phraseEdges] where table[section.rawValue].count.nonzeroBitCount != 1
    {
      throw damaged("table \(section) of the compiled lexicon has no power of two rows")
    }
    self.table = table
    let letters = withUnsafeBytes(of: word(5).littleEndian) { $0.filter { $0 != 0 } }
    language = String(decoding: letters, as: UTF8.self)
    let digits = String(hash & 0xFF_FFFF, radix: 16)
    version = language + "-" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}

/// FNV-1a over eight bytes at a time: a version mark and a guard against damage, not against malice.
enum ImageHash {
  static func hash(_ bytes: Slice<UnsafeRawBufferPointer>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = bytes.startIndex
    while index + 8 <= bytes.endIndex {
      hash =
        (hash ^ bytes.base.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x0000_0100_0000_01B3
      hash ^= hash >> 32
      index += 8
    }
    while index < bytes.endIndex {
      hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
      index += 1
    }
    return hash ^ hash >> 29
  }
}
