import Testing
import UndertoneCore

@testable import UndertoneEvaluation

@Suite("Labelled tables and ConvoKit folders")
struct TableSetTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ path: String, map: String? = nil) throws -> (set: LabelledSet, problems: [Diagnostic]) {
    let (sets, problems) = LabelledSet.read(
      arguments: ["x=" + folder.path + "/" + path], map: try map.map { try folder.write("the.map", "set x\n" + $0) })
    return (try #require(sets.first), problems.filter { $0.code != "UT615" })
  }

  private func texts(_ set: LabelledSet) -> [String] {
    set.records.map { record in
      if case .message(let text, _) = record.content { text } else { "?" }
    }
  }

  @Test func quotesAndLineBreaksInsideAndOutside() throws {
    try folder.write(
      "a.csv",
      "\u{FEFF}id,text,sentiment\r\n1,\"He said \"\"no\"\", twice\",negative\r\n\r\n2,\"two\nlines\",Positive\r\n3,plain,\r\n")
    let (set, problems) = try read("a.csv")
    #expect(problems.isEmpty, "\(problems)")
    #expect(set.records.map(\.id) == ["1", "2", "3"])
    #expect(set.records.map(\.place.line) == [2, 4, 6])
    #expect(texts(set) == ["He said \"no\", twice", "two\nlines", "plain"])
    #expect(set.records.map(\.gold.sentiment) == ["negative", "positive", nil])
  }

  @Test func ourOwnFieldsAsColumns() throws {
    try folder.write(
      "a.csv", "message,anger,gratitude,risk,complaint,valence,families\nx,2,0,1.5,true,-0.5,\"waiting, legal\"\ny,,1,,no,,\n")
    let (set, problems) = try read("a.csv")
    #expect(problems.isEmpty, "\(problems)")
    #expect(set.records.map(\.id) == ["2", "3"])
    let gold = set.records.map(\.gold)
    #expect(gold[0].emotions == ["anger": 2, "gratitude": 0])
    #expect(gold[1].emotions == ["gratitude": 1])
    #expect(gold[0].risk == .one(1.5) && gold[1].risk == nil)
    #expect(gold.map(\.complaint) == [true, false])
    #expect(gold[0].valence == -0.5)
    #expect(gold[0].families == .one(["waiting", "legal"]))
  }

  @Test(arguments: [("nan", "UT608"), ("inf", "UT608"), ("-inf", "UT608"), ("7", "UT607"), ("much", "UT602")])
  func numbersThatAreNone(cell: String, code: String) throws {
    try folder.write("a.csv", "text,anger\nx,\(cell)\ny,1\n")
    let (set, problems) = try read("a.csv")
    #expect(problems.map(\.code) == [code])
    #expect(problems[0].line == 2)
    #expect(texts(set) == ["y"])
    try folder.write("b.csv", "text,score\nx,\(cell)\ny,1\n")
    #expect(try read("b.csv", map: "column valence score").problems.map(\.code) == [code])
  }

  @Test func raggedRowsAndOpenQuotesAreToldWithTheirLines() throws {
    try folder.write("a.csv", "text,anger\nx,1,2\ny\n\"z,1\nz,0\n")
    let (set, problems) = try read("a.csv")
    #expect(problems.map(\.code) == ["UT116", "UT116", "UT117"])
    #expect(problems.map(\.line) == [2, 3, 4])
    #expect(problems.allSatisfy { $0.file == folder.path + "/a.csv" })
    #expect(texts(set) == ["z"])
  }

  @Test func theMapNamesTheColumns() throws {
    try folder.write(
      "a.csv", "nr;body;from;mood\n1;\"x; y\";Desk;cross|sad\n2;z;Jo;cross\n3;w;Jo;\n")
    let map = """
      column id nr
      column text body
      column speaker from
      role agent Desk
      role customer *
      column labels mood
      split labels |
      label cross anger
      label sad -
      """
    let (set, problems) = try read("a.csv", map: map)
    #expect(problems.isEmpty, "\(problems)")
    #expect(texts(set) == ["x; y", "z", "w"])
    #expect(set.records.map(\.gold.labels) == [["cross", "sad"], ["cross"], []])
    #expect(set.records.map { set.truth(of: $0).isPresent[Dimension.emotion(.anger).index] } == [nil, true, false])
  }

  @Test func aColumnThatTheTableLacks() throws {
    try folder.write("a.csv", "nr,words\n1,x\n")
    let (set, problems) = try read("a.csv", map: "column text word\ncolumn labels mood\nlabel x -")
    #expect(set.records.isEmpty)
    #expect(problems.map(\.code) == ["UT602", "UT618", "UT618"])
    #expect(problems[1].hint == "there are: nr, words")
  }

  @Test func unknownSpeakers() throws {
    try folder.write("a.csv", "text,speaker,sentiment\nx,Desk,negative\ny,user,negative\n")
    let (set, problems) = try read("a.csv")
    #expect(problems.map(\.code) == ["UT604"])
    #expect(problems[0].hint?.contains("role agent") == true)
    #expect(texts(set) == ["y"])
  }

  @Test func flagsAreLabels() throws {
    try folder.write("a.csv", "text,joy,fury\nx,1,0\ny,0,0\nz,yes,true\nw,2,0\n")
    let (set, problems) = try read("a.csv", map: "flags joy fury\nlabel joy happiness\nlabel fury anger")
    #expect(problems.map(\.code) == ["UT602"])
    #expect(problems[0].line == 5)
    #expect(set.records.map(\.gold.labels) == [["joy"], [], ["joy", "fury"]])
  }

  @Test func rowsAsTurns() throws {
    try folder.write(
      "a.csv",
      """
      ticket,from,text,risk,csat
      A,customer,Where is it?,1,
      B,customer,Thanks!,0,2
      A,agent,On its way.,,
      A,customer,It is not!,3,-1
      """)
    let (set, problems) = try read(
      "a.csv", map: "column conversation ticket\ncolumn speaker from\ncolumn risk risk 0 3\ncolumn satisfaction csat")
    #expect(problems.isEmpty, "\(problems)")
    #expect(set.records.map(\.id) == ["A", "B"])
    #expect(set.records.map(\.gold.satisfaction) == [-1, 2])
    #expect(set.turnTruths(of: set.records[0]).map { $0.degrees[Dimension.risk.index] } == [1.0 / 3, nil, 1])
    guard case .conversation(let conversation) = set.records[0].content else {
      Issue.record("no conversation")
      return
    }
    #expect(conversation.turns.map(\.text) == ["Where is it?", "On its way.", "It is not!"])
    #expect(conversation.turns.map(\.speaker) == [.customer, .agent, .customer])
  }

  @Test func tablesOfOtherKindsOfText() throws {
    let units = "\u{FEFF}text\tsentiment\nüble Sache\tnegative\n".utf16
    try folder.write("a.tsv", units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
    #expect(texts(try read("a.tsv").set) == ["üble Sache"])
    try folder.write("z.csv", [0x50, 0x4B, 0x03, 0x04, 0x01])
    #expect(try read("z.csv").problems.map(\.code) == ["UT134"])
  }

  private static let goEmotions = """
    column text 1
    column labels 2
    column id 3
    separator tab
    split labels ,
    label joy happiness
    label anger anger
    label neutral -

    """

  @Test func numbersOfLabelsWithoutAHeader() throws {
    try folder.write("a.tsv", "what a day, \"really\"\t0,1\te1\n\"so \"\"funny\"\"\"\t2\te2\n")
    let (set, problems) = try read("a.tsv", map: TableSetTests.goEmotions + "names joy anger neutral")
    #expect(problems.isEmpty, "\(problems)")
    #expect(set.records.map(\.id) == ["e1", "e2"])
    #expect(texts(set) == ["what a day, \"really\"", "so \"funny\""])
    #expect(set.records.map(\.gold.labels) == [["joy", "anger"], ["neutral"]])
  }

  @Test func namesOfLabelsBesideTheData() throws {
    try folder.write("set/a.tsv", "x\t1\te1\n")
    try folder.write("set/emotions.txt", "joy\r\nanger\r\n")
    #expect(try read("set", map: TableSetTests.goEmotions + "names emotions.txt").set.records.map(\.gold.labels) == [["anger"]])
    try folder.write("other/a.tsv", "x\t1\te1\n")
    let (_, problems) = try read("other", map: TableSetTests.goEmotions + "names emotions.txt")
    #expect(problems.map(\.code) == ["UT610", "UT613"])
  }

  @Test func oneStanzaServesATableAndLines() throws {
    try folder.write("set/a.tsv", "x\t1\te1\n")
    try folder.write("set/b.jsonl", #"{"id":"e2","text":"y","gold":{"labels":["joy"]}}"#)
    let (set, problems) = try read("set", map: TableSetTests.goEmotions + "names joy anger")
    #expect(problems.isEmpty, "\(problems)")
    #expect(set.records.map(\.gold.labels) == [["anger"], ["joy"]])
  }

  @Test func columnsWithNumbersAreMissedInTablesOnly() throws {
    try folder.write("a.jsonl", #"{"id":"e2","text":"y","gold":{"labels":["joy"]}}"#)
    #expect(try read("a.jsonl", map: TableSetTests.goEmotions).problems.isEmpty)
    try folder.write("b.tsv", "x\tjoy\n")
    let (set, problems) = try read("b.tsv", map: TableSetTests.goEmotions)
    #expect(set.records.count == 1)
    #expect(problems.map(\.code) == ["UT618"])
  }

  @Test func quotesThatAreNone() throws {
    try folder.write("a.tsv", "text\tjoy\n\"open\t1\nclosed\"\t0\n")
    let (set, problems) = try read("a.tsv", map: "quotes no\nflags joy\nlabel joy happiness")
    #expect(problems.isEmpty, "\(problems)")
    #expect(texts(set) == ["\"open", "closed\""])
  }
}

// ConvoKit.
extension TableSetTests {
  private static let convoKit = """
    column speaker speaker.meta.role
    role agent staff
    role customer guest
    column labels meta.mood
    column satisfaction conversation.meta.stars 1 5
    column abuse meta.attack
    label cross anger
    label fine -
    """

  @Test func utterancesSpeakersAndConversations() throws {
    try folder.write(
      "corpus/utterances.jsonl",
      """
      {"id":"u1","conversation_id":"c1","speaker":"s1","text":"Again!","meta":{"mood":"cross","attack":false},"reply-to":null}
      {"id":"u2","conversation_id":"c1","speaker":"s2","text":"Sorry.","meta":{"mood":"fine","attack":null},"reply-to":"u1"}
      {"id":"u3","conversation_id":"c2","speaker":"s1","text":"Fools!","meta":{"mood":"cross","attack":true},"reply-to":null}
      """)
    try folder.write("corpus/speakers.json", #"{"s1":{"meta":{"role":"guest"}},"s2":{"meta":{"role":"staff"}}}"#)
    try folder.write("corpus/conversations.json", #"{"c1":{"meta":{"stars":1}},"c2":{"meta":{}}}"#)
    try folder.write("corpus/corpus.json", "{}")
    let (set, problems) = try read("corpus", map: TableSetTests.convoKit)
    #expect(problems.isEmpty, "\(problems)")
    #expect(set.records.map(\.id) == ["c1", "c2"])
    #expect(set.records.map(\.gold.satisfaction) == [-2, nil])
    let turns = set.records.map(set.turnTruths)
    #expect(turns.map { $0.map { $0.isPresent[Dimension.emotion(.anger).index] } } == [[true, nil], [true]])
    #expect(turns.map { $0.map { $0.isPresent[Dimension.signal(.abuse).index] } } == [[false, nil], [true]])
  }

  @Test func whatAConvoKitFolderCanLack() throws {
    try folder.write(
      "corpus/utterances.jsonl", #"{"id":"u1","root":"c1","user":"s1","text":"x","meta":{"mood":"fine"}}"#)
    let (set, problems) = try read("corpus", map: "column labels meta.mood\nlabel fine -\njudged anger")
    #expect(problems.isEmpty, "\(problems)")
    #expect(set.records.map(\.id) == ["c1"])
    try folder.write("corpus/speakers.json", "[]")
    let second = try read("corpus", map: TableSetTests.convoKit)
    #expect(second.problems.map(\.code).first == "UT602")
    #expect(second.problems.contains { $0.code == "UT618" && $0.message.contains("speaker.meta.role") })
  }

  @Test func utterancesAsMessages() throws {
    try folder.write(
      "corpus/utterances.jsonl", #"{"id":"u1","conversation_id":"c","speaker":"s","text":"Please?","meta":{"Binary":1}}"#)
    let (set, problems) = try read("corpus", map: "column conversation -\ncolumn courtesy meta.Binary -1 1")
    #expect(problems.isEmpty, "\(problems)")
    #expect(texts(set) == ["Please?"])
    #expect(set.truth(of: set.records[0]).degrees[Dimension.signal(.courtesy).index] == 1)
  }
}
