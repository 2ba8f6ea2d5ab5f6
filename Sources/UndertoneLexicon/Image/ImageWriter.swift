/// Lays the sections of a compiled lexicon out in one block.
///
/// The same rows always make the same bytes.
struct ImageWriter {
  private var contents = [[UInt8]](repeating: [], count: ImageSection.allCases.count)
  private var counts = [Int](repeating: 0, count: ImageSection.allCases.count)

  /// Sets the rows of a section.
  mutating func set<Row>(_ section: ImageSection, _ rows: [Row]) {
    precondition(MemoryLayout<Row>.stride == section.stride, "\(section) holds other rows")
    counts[section.rawValue] = rows.count
    contents[section.rawValue] = rows.withUnsafeBytes { Array($0) }
  }

  /// The finished image, in memory of its own that the caller must take over.
  func finish(language: String) -> UnsafeMutableRawBufferPointer {
    var offsets: [Int] = []
    var size = (ImageHeader.size + 15) & ~15
    for section in ImageSection.allCases {
      offsets.append(size)
      // Sixteen bytes of slack let readers load words whole at the end of a section.
      size = (size + contents[section.rawValue].count + 16 + 15) & ~15
    }
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    for section in ImageSection.allCases {
      let start = offsets[section.rawValue]
      memory[start..<start + contents[section.rawValue].count].copyBytes(from: contents[section.rawValue])
    }
    func store(_ value: UInt32, _ index: Int) {
      memory.storeBytes(of: value, toByteOffset: index * 4, as: UInt32.self)
    }
    var letters: UInt32 = 0
    for (index, byte) in language.utf8.prefix(4).enumerated() { letters |= UInt32(byte) << UInt32(8 * index) }
    for section in ImageSection.allCases {
      store(UInt32(offsets[section.rawValue]), ImageHeader.fixedWords + 2 * section.rawValue)
      store(UInt32(counts[section.rawValue]), ImageHeader.fixedWords + 2 * section.rawValue + 1)
    }
    let hash = ImageHash.hash(UnsafeRawBufferPointer(memory)[ImageHeader.size...])
    store(ImageHeader.magic, 0)
    store(ImageHeader.format, 1)
    store(UInt32(size), 2)
    store(UInt32(truncatingIfNeeded: hash), 3)
    store(UInt32(truncatingIfNeeded: hash >> 32), 4)
    store(letters, 5)
    return memory
  }
}
