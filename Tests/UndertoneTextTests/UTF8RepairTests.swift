import Testing
import UndertoneText

struct UTF8RepairTests {
  @Test(
    arguments: [
      ([0x61, 0x80, 0x62], "a\u{FFFD}b", 1), ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}", 2),
      ([0xE2, 0x82], "\u{FFFD}", 1),
      ([0xF0, 0x9F, 0x98, 0x61], "\u{FFFD}a", 1), ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4), ([0xE2, 0x82, 0xAC], "€", 0),
      ([], "", 0),
    ] as [([UInt8], String, Int)])
  func eachMaximalSubpartBecomesOneReplacement(_ bytes: [UInt8], _ expected: String, _ count: Int) {
    var repair = UTF8Repair()
    let repaired = bytes.withUnsafeBufferPointer {
      repair.withRepaired($0) { String(decoding: $0, as: UTF8.self) }
    }
    #expect(repaired == expected)
    #expect(repair.count == count)
    #expect(bytes.withUnsafeBufferPointer { UTF8Repair.isWellFormed($0) } == (count == 0))
  }

  @Test func randomBytesAreRepairedAsTheStandardLibraryRepairsThem() {
    let seed = UInt64.random(in: 0...(.max))
    print("repair: seed \(seed)")
    var random = RandomText(seed: seed)
    for _ in 0..<2_000 {
      let bytes = (0..<random.next(below: 40)).map { _ in
        UInt8(random.next(below: 3) == 0 ? random.next(below: 128) : 128 + random.next(below: 128))
      }
      var repair = UTF8Repair()
      let repaired = bytes.withUnsafeBufferPointer { repair.withRepaired($0) { Array($0) } }
      #expect(repaired == Array(String(decoding: bytes, as: UTF8.self).utf8), "seed \(seed)")
      #expect(repair.original(repaired.count) == bytes.count)
    }
  }

  @Test func spansPointIntoTheTextAsItWasGiven() {
    let bytes = Array("ok ".utf8) + [0xFF, 0xFE] + Array(" fine".utf8)
    let traces = bytes.withUnsafeBufferPointer { TokenTrace.trace($0) }
    #expect(traces.map(\.text) == ["ok", "\u{FFFD}", "\u{FFFD}", "fine"])
    #expect(traces.map { [$0.start, $0.end] } == [[0, 2], [3, 4], [4, 5], [6, 10]])
  }
}
