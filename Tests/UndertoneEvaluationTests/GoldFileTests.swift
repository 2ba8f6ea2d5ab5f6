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
    (#"{"id":"a","text":"x","gold":[]}"#, "UT602"), (#"{"id":"a","text":"x","gold":{"risk":[1]}}"#, "UT605"),
    (#"{"id":"a","text":"x","gold":{"complaint":"yes"}}"#, "UT602"),
    (#"{"id":"a","text":"x","gold":{"emotions":{"fury":1}}}"#, "UT606"),
    (#"{"id":"a","text":"x","gold":{"families":["refunds"]}}"#, "UT606"),
    (#"{"id":"a","text":"x","gold":{"maybe":["refunds"]}}"#, "UT606"),
    (#"{"id":"a","text":"x","gold":{"sentiment":"bad"}}"#, "UT606"),
    (#"{"id":"a","text":"x","gold":{"emotions":{"anger":4}}}"#, "UT607"),
    (#"{"id":"a","text":"x","gold":{"valence":-1.5}}"#, "UT607"),
    (#"{"id":"a","text":"x","gold":{"risk":-1}}"#, "UT607"),
    (#"{"id":"a","text":"x","gold":{"satisfaction":5}}"#, "UT607"),
    (#"{"id":"a","turns":[{"speaker":"agent","text":"x"}],"gold":{"care":["wordsOnly"]}}"#, "UT606"),
    (#"{"id":"a","turns":[{"speaker":"customer","text":"x"}],"gold":{"stages":["fury"]}}"#, "UT606"),
    (#"{"id":"a","turns":[{"speaker":"agent","text":"x"}],"gold":{"behaviours":[["sorry"]]}}"#, "UT606"),
    (#"{"id":"a","turns":[{"speaker":"agent","text":"x"}],"gold":{"risk":[1,2]}}"#, "UT605"),
    (#"{"id":"a","turns":[{"speaker":"agent","text":"x"}],"gold":{"families":[[],[]]}}"#, "UT605"),
    (#"{"id":"a","turns":[{"speaker":"agent","text":"x"}],"gold":{"low":1}}"#, "UT607"),
    (#"{"id":"a","turns":[{"speaker":"agent"}],"gold":{}}"#, "UT602"),
    (#"{"id":"a","turns":{},"gold":{}}"#, "UT602"), (#"{"id":"a","turns":["x"],"gold":{}}"#, "UT602"),
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

  @Test func saysWhereTheLineBreaks() throws {
    let (_, problems) = read(#"{"id":"a","text":"x" "gold":{}}"#)
    let problem = try #require(problems.first)
    #expect(problem.code == "UT602")
    #expect(problem.line == 1)
    #expect(problem.column == 22)
  }

  @Test func saysEverythingThatIsWrongWithARecord() {
    let (_, problems) = read(#"{"id":"a","text":"x","gold":{"emotions":{"fury":1,"anger":9},"risk":7}}"#)
    #expect(problems.map(\.code) == ["UT607", "UT606", "UT607"])
    #expect(problems.last?.message == "`gold.risk` is 7")
    #expect(problems.last?.hint == "from 0 to 3")
  }

  @Test func aListOfRecordsIsNoLine() throws {
    let (_, problems) = read(#"[{"id":"a","text":"x","gold":{}}]"#)
    #expect(try #require(problems.first?.hint).contains("jq"))
  }

  @Test func longNumbersAsIdsStayWhole() {
    let (records, _) = read(#"{"id":570306133677760513,"text":"x","gold":{}}"#)
    #expect(records.map(\.id) == ["570306133677760513"])
  }
}
