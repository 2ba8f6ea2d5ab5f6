import Testing
import UndertoneCore
import UndertoneTranscripts

@Suite struct TableReaderTests {
  func table(
    _ text: String, _ table: TableOptions = TableOptions(), keep: [String] = [], format: InputFormat = .csv
  )
    throws -> [ReadRecord]
  {
    try readFile(text.utf8, InputOptions(format: format, keep: keep, table: table))
  }

  @Test func readsAMessageARow() throws {
    let records = try table("id,Role,Message\nm1,agent,hello\n2,Customer,\"a, \"\"b\"\"\nc\"\r\n3,,x")
    #expect(records.map(\.id) == [#""m1""#, #""2""#, #""3""#])
    #expect(records.map(\.speaker) == [.agent, .customer, .customer])
    #expect(records.map(\.text) == ["hello", "a, \"b\"\nc", "x"])
    #expect(records.map(\.line) == [2, 3, 5])
    #expect(records.map(\.number) == [1, 2, 3])
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func findsTheSeparator(separator: String) throws {
    let text =
      ["id", "text"].joined(separator: separator) + "\n" + ["1", "a b"].joined(separator: separator)
    #expect(try table(text, format: .auto).map(\.text) == ["a b"])
  }

  @Test func saysWhichRowsAreRagged() throws {
    let records = try table("id,text\n1,a\n2\n\n3,b,c\n4,d\n")
    #expect(records.map(\.problem) == [.none, .raggedRow, .raggedRow, .none])
    #expect(records.map(\.line) == [2, 3, 5, 6])
    #expect(records.map(\.number) == [1, 2, 3, 4])
  }

  @Test func goesOnAfterAQuoteThatIsNeverClosed() throws {
    let records = try table("id,text\n1,a\n2,\"b\n3,c\n")
    #expect(records.map(\.problem) == [.none, .unclosedQuote, .none])
    #expect(records.map(\.line) == [2, 3, 4])
    #expect(records.last?.text == "c")
  }

  @Test func keepsWhatFollowsAClosingQuote() throws {
    #expect(try table("id,text\n1,\"a\" b \"c\"\n2,5\" pipe\n").map(\.text) == ["a b \"c\"", "5\" pipe"])
  }

  @Test func takesColumnsByNameOrNumber() throws {
    let options = TableOptions(textColumn: "Said", idColumn: "3", speakerColumn: "who")
    let records = try table("who,Said,key\nbot,hi,k9\n", options)
    #expect(records.map(\.text) == ["hi"])
    #expect(records.map(\.id) == [#""k9""#])
    #expect(records.map(\.speaker) == [.bot])
  }

  @Test func readsATableWithoutHeaderByNumber() throws {
    let records = try table(
      "hello there\t27\tx1\nbye\t3\tx2\n", TableOptions(textColumn: "1", idColumn: "3"), format: .tsv)
    #expect(records.map(\.text) == ["hello there", "bye"])
    #expect(records.map(\.id) == [#""x1""#, #""x2""#])
  }

  @Test(arguments: [TableOptions(textColumn: "nope"), TableOptions(idColumn: "9"), TableOptions()])
  func saysThatAColumnIsMissing(options: TableOptions) throws {
    let problem = try #require(throws: Diagnostic.self) { try self.table("a,b\n1,2\n", options) }
    #expect(problem.code == "UT121")
    #expect(problem.hint?.contains("a, b") == true)
  }

  @Test func joinsRowsOfTheSameConversation() throws {
    let text =
      "chat_id,speaker,text,time\nc1,customer,a,t1\nc1,agent,\"b\nb\",t2\n\nc2,customer,c,t3\nc1,customer,d,\n"
    let records = try table(text, TableOptions(conversationColumn: "chat_id"))
    #expect(records.map(\.kind) == [.conversation, .conversation, .conversation])
    #expect(records.map(\.id) == [#""c1""#, #""c2""#, #""c1""#])
    #expect(records[0].turns.map(\.text) == ["a", "b\nb"])
    #expect(records[0].turns.map(\.speaker) == [.customer, .agent])
    #expect(records[0].turns.map(\.time) == [#""t1""#, #""t2""#])
    #expect(records.map(\.line) == [2, 6, 7])
  }

  @Test func endsAConversationAtARaggedRow() throws {
    let text = "chat_id,text\nc1,a\nc1\nc1,b\nc1,c"
    let records = try table(text, TableOptions(conversationColumn: "chat_id"))
    #expect(records.map(\.kind) == [.conversation, .failure, .conversation])
    #expect(records.map(\.turns.count) == [1, 0, 2])
  }

  @Test func keepsColumnsAsStrings() throws {
    #expect(try table("id,text,n\n1,a,\"x\"\"y\"\n", keep: ["n", "none"]).map(\.kept) == [[#""x\"y""#, ""]])
  }

  @Test func repairsIllFormedFields() throws {
    let bytes = Array("id,text\n1,a".utf8) + [0xFF] + Array("\n2,b".utf8) + [0xFE] + Array("\n".utf8)
    let records = try readFile(bytes, InputOptions(format: .csv))
    #expect(records.map(\.text) == ["a\u{FFFD}", "b\u{FFFD}"])
    #expect(records.map(\.repairs) == [1, 1])
  }
}
