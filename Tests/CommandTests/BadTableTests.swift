import Testing

/// Tables as exports write them: quotes, line breaks, rows of the wrong length, columns that are not there.
@Suite struct BadTableTests {
  private func csv(_ text: String, _ arguments: String...) throws -> Outcome {
    try Program.run(["analyze", "--from", "csv"] + arguments, text: text)
  }

  @Test func readsLineBreaksAndSeparatorsInQuotes() throws {
    let outcome = try csv(
      "id,text,speaker\r\nm1,\"one, two\r\n\r\n\"\"three\"\"\",customer\r\nm2,x,agent\r\n", "--explain")
    #expect(try outcome.summaries() == ["message m1", "message m2"])
    #expect(try outcome.trees().map { $0["speaker"]?.text } == ["customer", "agent"])
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func saysWhichRowsAreRagged() throws {
    let outcome = try csv("id,text\n1,a\n2\n3,b,c\n\n4,\"d\ne\"\n5,f\n6\n")
    #expect(
      try outcome.summaries() == [
        "message 1", "UT116 at 3:2", "UT116 at 4:5", "message 4", "message 5", "UT116 at 9:2",
      ])
    #expect(
      outcome.errors == """
        undertone: 3 of 6 records could not be read; the first: line 3:2: error UT116: the row has 1 field and \
        should have 2 (put fields with separators or line breaks in double quotes)

        """)
    #expect(outcome.status == 1)
  }

  @Test func goesOnAfterAQuoteWithoutEnd() throws {
    let outcome = try csv("id,text\n1,a\n2,\"b\n3,c\n")
    #expect(try outcome.summaries() == ["message 1", "UT117 at 3:3", "message 3"])
    #expect(outcome.errors.contains("line 3:3: error UT117"))
    #expect(outcome.status == 1)
  }

  @Test func aStrayQuoteSwallowsNoRows() throws {
    let outcome = try csv("id,text\n1,\"never closed\n2,fine\n3,\"thanks\"\n4,bye\n")
    #expect(try outcome.summaries() == ["UT117 at 2:3", "message 2", "message 3", "message 4"])
    #expect(outcome.errors.contains("1 of 4 records could not be read; the first: line 2:3: error UT117"))
    #expect(outcome.status == 1)
  }

  @Test func aQuoteThatRunsIntoTheNextRowIsStray() throws {
    // The quotes are all closed where a field ends, but the row has four fields.
    let outcome = try csv("id,text,note\n1,a,\"b\n2,\"c\",d\n3,\"e\nf\" \t,g\n")
    #expect(try outcome.summaries() == ["UT117 at 2:5", "message 2", "message 3"])
    let wide = try csv("id,text\n1,\"a\n2\",b,\"c\"\n3,d\n")
    #expect(try wide.summaries() == ["UT117 at 2:3", "UT116 at 3:6", "message 3"])
  }

  @Test func quotesWithoutEndCostLinearTime() throws {
    // Every line closes what the line before has opened, and opens it again.
    let outcome = try csv("id,text\n1,a\n" + String(repeating: "z\"q,\"b\n", count: 100_000) + "2,b\n")
    #expect(outcome.errors.contains("100000 of 100002 records could not be read; the first: line 3:5: error UT117"))
    #expect(outcome.status == 1)
  }

  @Test func aHeaderThatIsNeverClosedIsNoTable() throws {
    let text = "\"id\",\"text\n" + String(repeating: "1,hello\n", count: 200_000)
    let outcome = try csv(text)
    #expect(outcome.output == "")
    #expect(outcome.errors == "line 1: error UT117: a quoted name of a column is never closed\n")
    #expect(outcome.status == 2)
  }

  @Test(arguments: [
    ([], "no column of the table is known to hold the text", "--text-column"),
    (["--text-column", "Body"], "the table has no column `Body` for the text", "when, what"),
    (["--text-column", "2", "--id-column", "9"], "the table has no column `9` for the id", "when, what"),
    (["--text-column", "what", "--speaker-column", "who"], "no column `who` for the speaker", "when, what"),
    (["--text-column", "what", "--conversation-column", "c"], "no column `c` for the conversation", "when, what"),
  ])
  func saysWhichColumnIsMissing(_ arguments: [String], _ message: String, _ hint: String) throws {
    let outcome = try Program.run(["analyze", "--from", "csv"] + arguments, text: "when,what\n1,hello\n")
    #expect(outcome.output == "")
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("line 1: error UT121: "))
    #expect(outcome.errors.contains(message))
    #expect(outcome.errors.contains(hint))
    #expect(outcome.status == 2)
  }

  @Test(arguments: ["\n", "\r\n", "  \n\n"], ["auto", "csv"])
  func passesBlankLinesBeforeTheHeader(_ blank: String, _ format: String) throws {
    let text = blank + "id,text\n1,a\n2\n"
    let outcome = try Program.run(["analyze", "--from", format], text: text)
    let line = text.utf8.count { $0 == 0x0A }
    #expect(try outcome.summaries() == ["message 1", "UT116 at \(line):2"])
    #expect(outcome.status == 1)
    let missing = try Program.run(["analyze", "--from", "csv"], text: blank + "when,what\n1,a\n")
    #expect(missing.errors.hasPrefix("line \(line - 2): error UT121: "))
    #expect(missing.status == 2)
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func knowsEverySeparator(_ separator: String) throws {
    let rows = ["Message ID|Body", "m1|hi", "m2|\"a\(separator)b\"", ""]
    let text = rows.joined(separator: "\n").replacing("|", with: separator)
    let outcome = try Program.run(["analyze"], text: text)
    #expect(try outcome.summaries() == ["message m1", "message m2"])
    #expect(outcome.status == 0)
  }

  @Test(arguments: [
    ("text", ["text", "message", "body", "content", "utterance", "transcript", "comment"]),
    ("speaker", ["role", "speaker", "author", "sender", "from", "participant", "channel"]),
    ("id", ["conversation_id", "chat_id", "ticket_id", "session_id", "thread", "case_id", "contact_id"]),
  ])
  func knowsTheNamesOfColumns(_ field: String, _ names: [String]) throws {
    for name in names {
      var header = ["id": "id", "speaker": "speaker", "text": "text"]
      header[field] = name
      let text = "\(header["id"]!),\(header["speaker"]!),\(header["text"]!)\nm1,agent,I'm so sorry about that\n"
      let tree = try #require(try Program.run(["analyze"], text: text).trees().first)
      #expect(tree["id"] == .string("m1"), "\(name)")
      #expect(tree["speaker"] == .string("agent"), "\(name)")
      #expect(tree["agent"]?["behaviours"]?.elements.isEmpty == false, "\(name)")
    }
  }

  @Test(arguments: ["author", "sender", "From", "channel"], ["auto", "csv"])
  func aColumnWithoutSpeakersIsNotTheSpeakers(_ name: String, _ format: String) throws {
    let text = "\(name),message\n,hello\nemail,I am angry\nagent,hi\n"
    let outcome = try Program.run(["analyze", "--from", format], text: text)
    #expect(try outcome.trees().map { $0["speaker"]?.text } == ["customer", "customer", "customer"])
    #expect(
      outcome.errors == """
        line 1: warning UT122: no speakers stand in `\(name)`: every message counts as the customer's (if another column \
        tells the speaker, name it with --speaker-column)

        """)
    #expect(outcome.status == 0)
  }

  @Test func theSpeakersColumnIsStrictWhenItIsNamedOrSurelyTheSpeakers() throws {
    let named = try csv("channel,message\nemail,I am angry\n", "--speaker-column", "channel")
    #expect(try named.summaries() == ["UT115 at 2:1"])
    for name in ["speaker", "role", "participant"] {
      #expect(try csv("\(name),message\nemail,I am angry\n").summaries() == ["UT115 at 2:1"])
    }
    let mixed = try csv("channel,message\nagent,hello\nemail,I am angry\n")
    #expect(try mixed.summaries() == ["message 1", "UT115 at 3:1"])
  }

  @Test func theColumnWithSpeakersIsTakenAmongSeveral() throws {
    let outcome = try csv("author,channel,from,text\nJane,chat,agent,hello\nJo,chat,customer,hi\n")
    #expect(try outcome.trees().map { $0["speaker"]?.text } == ["agent", "customer"])
    #expect(outcome.errors == "")
  }

  @Test func knowsWhoseMessageCameIn() throws {
    let text = """
      tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id
      11,ParcelCo,False,Mon Mar 02 09:05:00 +0000 2026,"@700 Sorry about that! DM us your number ^AB",,10
      10,700,True,Mon Mar 02 09:00:00 +0000 2026,"@ParcelCo day 6, still ""out for delivery\""",11,
      9,700,maybe,Mon Mar 02 09:00:00 +0000 2026,hello,,

      """
    let outcome = try Program.run(["analyze"], text: text)
    #expect(try outcome.summaries() == ["message 11", "message 10", "UT115 at 4:7"])
    #expect(try outcome.trees().map { $0["speaker"]?.text } == ["agent", "customer", nil])
    #expect(outcome.status == 1)
  }

  @Test func namesTheFileWhoseColumnIsMissingAndDoesTheOthers() throws {
    let folder = try TemporaryFolder()
    let bad = try folder.write("bad.csv", "when,what\n1,hello\n")
    let good = try folder.write("good.csv", "id,text\nm1,hello\n")
    let outcome = try Program.run(["analyze", "--from", "csv", bad, good])
    #expect(try outcome.summaries() == ["message m1"])
    #expect(outcome.errors.hasPrefix("\(bad):1: error UT121"))
    #expect(outcome.status == 2)
  }

  @Test(arguments: [
    ("id,text\nm1,hi\n", "message m1"), ("id;message\nm1;hi\n", "message m1"),
    ("tweet_id\tbody\nm1\thi\n", "message m1"), ("Ticket ID,Sender,Content\nT9,agent,hi\n", "message T9"),
  ])
  func knowsTheHeadersOfSupportTools(_ text: String, _ result: String) throws {
    let outcome = try Program.run(["analyze"], text: text)
    #expect(try outcome.summaries() == [result])
    #expect(outcome.status == 0)
  }

  @Test func takesColumnsAsTold() throws {
    let outcome = try Program.run(
      [
        "analyze", "--from", "tsv", "--text-column", "said", "--id-column", "3", "--speaker-column", "who",
        "--keep", "note",
      ], text: "who\tsaid\tkey\tnote\nagent\thello\tk1\t\"so\nso\"\n")
    let tree = try #require(try outcome.trees().first)
    #expect(tree["id"] == .string("k1"))
    #expect(tree["speaker"] == .string("agent"))
    #expect(tree["note"] == .string("so\nso"))
    #expect(outcome.status == 0)
  }

  @Test(arguments: [["--text-column", "what"], ["--text-column", "2", "--id-column", "when"]])
  func aColumnThatIsNamedMakesATable(_ arguments: [String]) throws {
    let outcome = try Program.run(["analyze"] + arguments, text: "when;what\n1;hello, you\n")
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func aFileThatIsCalledATableIsOne() throws {
    let folder = try TemporaryFolder()
    let unknown = try folder.write("a.csv", "when,what\n1,hello\n")
    let outcome = try Program.run(["analyze", unknown])
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("\(unknown):1: error UT121: "))
    #expect(outcome.errors.contains("when, what"))
    #expect(outcome.status == 2)
    let one = try folder.write("b.CSV", "text\n\"hello, you\"\n")
    #expect(try Program.run(["analyze", one]).summaries() == ["message 1"])
    let tabs = try folder.write("c.tsv", "Body\twho, when\nhi\tx\n")
    #expect(try Program.run(["analyze", tabs]).summaries() == ["message 1"])
    let json = try folder.write("d.csv", "{\"id\":\"j\",\"text\":\"a\"}\n")
    #expect(try Program.run(["analyze", json]).summaries() == ["message j"])
    #expect(try Program.run(["analyze", try folder.write("e.csv", "")]).status == 0)
  }

  @Test func joinsTheRowsOfAConversation() throws {
    let outcome = try csv(
      "chat,speaker,text\nc1,customer,hi\nc1,agent,hello\nc2,customer,bye\n", "--conversation-column", "chat")
    #expect(try outcome.summaries() == ["conversation c1 of 2", "conversation c2 of 1"])
    #expect(outcome.status == 0)
  }

  @Test func namesTheRowThatSpoilsAConversation() throws {
    let outcome = try csv(
      "chat,speaker,text\nc1,customer,hi\nc1,martian,hello\nc1,neptunian,x\nc2,customer,bye\n",
      "--conversation-column", "chat")
    #expect(try outcome.summaries() == ["UT115 at 3:4", "conversation c2 of 1"])
    #expect(try outcome.trees().first?["id"]?.text == "c1")
    #expect(outcome.status == 1)
  }

  @Test func rowsWithoutAConversationStandAlone() throws {
    let outcome = try csv("chat,text\n,hi\n,hello\nc1,a\nc1,b\n,bye\n", "--conversation-column", "chat")
    #expect(
      try outcome.summaries() == [
        "conversation 1 of 1", "conversation 2 of 1", "conversation c1 of 2", "conversation 4 of 1",
      ])
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test(arguments: ["", "\n"], ["1", "2"])
  func saysThatConversationsAreInParts(_ end: String, _ jobs: String) throws {
    let outcome = try csv(
      "chat,text\nc1,a\nc2,b\nc1,c\nc2,d\nc2,e\nc3,f\nc1,g\(end)", "--conversation-column", "chat", "--jobs", jobs)
    #expect(outcome.lines.count == 6)
    #expect(
      outcome.errors == """
        undertone: 3 conversations go on after rows of others, and the parts stand alone; sort the rows by conversation

        """)
    #expect(outcome.status == 0)
  }

  @Test func errorsOfRowsKeepTheIdAndSayWhatToDo() throws {
    let text = "id,text,note\nm1,hi\nm2,hi,x,y\n,\"a\nb\"\n"
    let trees = try csv(text, "--keep", "note").trees()
    #expect(trees.map { $0["id"]?.text } == ["m1", "m2", nil])
    #expect(trees.map { $0["note"]?.text } == [nil, "x", nil])
    #expect(
      trees.map { $0["message"]?.text } == [
        "the row has 2 fields and should have 3", "the row has 4 fields and should have 3",
        "the row has 2 fields and should have 3",
      ])
    #expect(
      trees.allSatisfy { $0["hint"] == .string("put fields with separators or line breaks in double quotes") })
    #expect(try csv(text).summaries() == ["UT116 at 2:6", "UT116 at 3:9", "UT116 at 5:3"])
    let table = try csv(text, "--to", "csv").lines
    #expect(table[1].contains("UT116 at 2:6: the row has 2 fields and should have 3 (put fields"))
  }

  @Test func writesATableThatItsOwnReaderTakes() throws {
    let first = try csv("id,text\n\"a,\"\"b\"\"\",hello\nc,\"d\ne\"\n", "--to", "csv")
    let again = try Program.run(["analyze", "--from", "csv", "--text-column", "sentiment"], input: first.outputBytes)
    #expect(try again.trees().map { $0["id"]?.text } == ["a,\"b\"", "c"])
    #expect(again.status == 0)
  }
}
