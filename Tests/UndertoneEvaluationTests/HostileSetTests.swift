import Testing
import UndertoneCore

@testable import UndertoneEvaluation

/// Whatever a file holds, it is read to its end, and what is left out is told.
@Suite struct HostileSetTests {
  private static let map = """
    set x
    column text body
    column labels mood
    column risk score 5 1 2
    flags joy
    role agent desk
    split labels ;
    label cross anger 0.5 ? gratitude
    judged anger

    """
  private static let lines = """
    {"id":"a","body":"x","text":"y","gold":{"emotions":{"anger":1},"families":["waiting"]},"mood":"cross","score":2,"joy":1}
    {"id":"b","turns":[{"speaker":"desk","body":"x","text":"z"}],"gold":{"risk":[1],"care":["met"],"low":0},"score":[3]}

    """
  private static let table = "id,body,mood,score,joy\na,\"x\ny\",cross;sad,2,1\nb,z,,5,0\n"

  @Test(arguments: ["a.map", "a.jsonl", "a.csv", "utterances.jsonl"])
  func readsToTheEnd(name: String) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix64(seed: seed)
    let folder = try TemporaryFolder()
    try folder.write("a.map", HostileSetTests.map)
    let original = Array(
      (name == "a.map" ? HostileSetTests.map : name == "a.csv" ? HostileSetTests.table : HostileSetTests.lines).utf8)
    if name == "a.map" { try folder.write("a.jsonl", HostileSetTests.lines) }
    let data = folder.path + "/" + (name == "a.map" ? "a.jsonl" : name)
    for round in 0..<300 {
      var bytes = original
      for _ in 0...round % 4 {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<min(place + 5, bytes.count - 1))
        default: bytes.insert(contentsOf: bytes[place...].prefix(7), at: place)
        }
      }
      try folder.write(name, bytes)
      for map in [nil, folder.path + "/a.map"] {
        let (sets, problems) = LabelledSet.read(arguments: ["x=" + data], map: map)
        let records = sets.first?.records ?? []
        try #require(!records.isEmpty || problems.contains { $0.severity == .error }, "seed \(seed), round \(round)")
        for record in records {
          for truth in [record.truth(under: sets[0].map)] + record.turnTruths(under: sets[0].map) {
            let isSound = zip(truth.degrees, Dimension.allCases).allSatisfy { degree, axis in
              degree.map { (axis.isSigned ? -1...1 : 0...1).contains($0) } ?? true
            }
            try #require(isSound, "seed \(seed), round \(round)")
          }
        }
      }
    }
  }
}
