import Testing
import UndertoneCore

@testable import UndertoneEvaluation

@Suite("Labelled files")
struct GoldFileTests {
  private func read(_ text: String) -> (records: [GoldRecord], problems: [Diagnostic]) {
    GoldFile.read(Array(text.utf8), file: "gold.jsonl")
  }

  @Test func readsAMessage() throws {
    let (records, problems) = read(
      """
      {"id":"m1","text":"still waiting","gold":{"emotions":{"frustration":2},"risk":1,"families":["waiting"]}}
      """)
    #expect(problems.isEmpty)
    let record = try #require(records.first)
    #expect(record.id == "m1")
    #expect(record.gold.emotions == ["frustration": 2])
    #expect(record.gold.risk == .one(1))
    #expect(record.gold.families == .one(["waiting"]))
    guard case .message("still waiting", .customer) = record.content else {
      Issue.record("read as \(record.content)")
      return
    }
  }

  @Test func readsAConversation() throws {
    let (records, problems) = read(
      """
      {"id":7,"turns":[{"speaker":"customer","text":"Where is it?"},{"speaker":"agent","text":"On its way."}],\
      "gold":{"stages":["none",null],"risk":[0,null],"care":[null,"none"],"end":"none","recovered":false}}
      """)
    #expect(problems.isEmpty)
    let record = try #require(records.first)
    #expect(record.id == "7")
    #expect(record.gold.stages == ["none", nil])
    #expect(record.gold.risk == .turns([0, nil]))
  }

  @Test(arguments: [
    ("", "UT601"), ("\n \n", "UT601"), ("nonsense", "UT602"), ("[1]", "UT602"),
    (#"{"id":"a","text":"x"}"#, "UT602"), (#"{"id":"a","gold":{}}"#, "UT602"),
    (#"{"id":"a","text":5,"gold":{}}"#, "UT602"),
    (#"{"id":"a","text":"x","speaker":"robot","gold":{}}"#, "UT604"),
    (#"{"id":"a","turns":[{"speaker":"agent","text":"x"}],"gold":{"stages":[]}}"#, "UT605"),
    (#"{"id":"a","text":"x","gold":{"emotions":{"anger":"high"}}}"#, "UT602"),
  ])
  func saysWhatIsWrong(text: String, code: String) throws {
    let (records, problems) = read(text)
    #expect(records.isEmpty)
    let problem = try #require(problems.first)
    #expect(problem.code == code)
    #expect(problem.file == "gold.jsonl")
  }

  @Test func goesOnAfterABadLineAndNamesIt() {
    let (records, problems) = read(
      #"{"id":"a","text":"x","gold":{}}"# + "\r\n" + #"{"id":"b","# + "\r\n" + #"{"id":"a","text":"y","gold":{}}"#)
    #expect(records.map(\.id) == ["a"])
    #expect(problems.map(\.code) == ["UT602", "UT603"])
    #expect(problems.map(\.line) == [2, 3])
  }
}
