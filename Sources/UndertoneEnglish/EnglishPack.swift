/// The English pack that ships inside the binary.
package enum EnglishPack {
  /// The compiled lexicon, decoded into memory that the caller must take over.
  package static func image() -> UnsafeMutableRawBufferPointer { decode(ShippedPack.image, alignment: 16) }

  /// Every source file of the pack, for overlays and for the authors' tools.
  package static func files() -> [(path: String, bytes: [UInt8])] {
    ShippedPack.files.map { file in
      let memory = decode(file.text, alignment: 1)
      defer { memory.deallocate() }
      return (file.path.description, Array(memory))
    }
  }

  /// Decodes base64 text that the build has made; four letters at a time, through one table.
  private static func decode(_ text: StaticString, alignment: Int) -> UnsafeMutableRawBufferPointer {
    let count = text.utf8CodeUnitCount
    let letters = text.utf8Start
    var size = count / 4 * 3
    if count > 0, letters[count - 1] == UInt8(ascii: "=") { size -= 1 }
    if count > 1, letters[count - 2] == UInt8(ascii: "=") { size -= 1 }
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: alignment)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 256) { values in
      values.initialize(repeating: 0)
      for value in 0..<26 {
        values[Int(UInt8(ascii: "A")) + value] = UInt32(value)
        values[Int(UInt8(ascii: "a")) + value] = UInt32(value + 26)
      }
      for value in 0..<10 { values[Int(UInt8(ascii: "0")) + value] = UInt32(value + 52) }
      values[Int(UInt8(ascii: "+"))] = 62
      values[Int(UInt8(ascii: "/"))] = 63
      var target = 0
      var index = 0
      while index + 4 <= count {
        let group =
          values[Int(letters[index])] << 18 | values[Int(letters[index + 1])] << 12
          | values[Int(letters[index + 2])] << 6 | values[Int(letters[index + 3])]
        memory[target] = UInt8(truncatingIfNeeded: group >> 16)
        if target + 1 < size { memory[target + 1] = UInt8(truncatingIfNeeded: group >> 8) }
        if target + 2 < size { memory[target + 2] = UInt8(truncatingIfNeeded: group) }
        target += 3
        index += 4
      }
    }
    return memory
  }
}
