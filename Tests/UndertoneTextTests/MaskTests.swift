import Testing
import UndertoneSIMD
import UndertoneText

/// Every way to classify bytes gives the same masks.
struct MaskTests {
  @Test func everyByteAtEveryPlaceIsClassifiedTheSame() {
    var bytes = [UInt8](repeating: 0x61, count: 65)
    for value in UInt8.min...UInt8.max {
      for place in 0..<65 {
        bytes[place] = value
        #expect(Self.areEqual(bytes))
        bytes[place] = 0x61
      }
    }
  }

  @Test func randomTextIsClassifiedTheSame() {
    let seed = UInt64.random(in: 0...(.max))
    print("masks: seed \(seed)")
    var random = RandomText(seed: seed)
    for _ in 0..<5_000 {
      let bytes = (0..<65).map { _ in UInt8(random.next(below: random.next(below: 2) == 0 ? 128 : 256)) }
      #expect(Self.areEqual(bytes), "seed \(seed)")
    }
  }

  private static func areEqual(_ bytes: [UInt8]) -> Bool {
    let expected = fields(undertone_classify_portable(bytes))
    var all = [fields(undertone_classify(bytes))]
    #if arch(x86_64)
      all.append(fields(undertone_classify_sse2(bytes)))
    #endif
    return all.allSatisfy { $0 == expected }
  }

  private static func fields(_ masks: undertone_masks) -> [UInt64] {
    [
      masks.letter, masks.upper, masks.space, masks.stop, masks.apostrophe, masks.plain, masks.twin,
      masks.control,
    ]
  }
}
