import Testing
import Undertone

/// The code of the article "Getting started" and of the README: it stands here word for word, is compiled and run.
///
/// Nothing but `Undertone` is imported, as in a program of a user.
@Suite struct GettingStartedTests {
  @Test func readAMessage() throws {
    let analyzer = try Analyzer()
    let result = analyzer.analyze("Third time I call, still no refund. I want to speak to a manager.")

    print(result.labels)  // the emotions that are present, strongest first
    print(result.emotion(.frustration) ?? 0)  // a chance, 0…1
    print(result.sentiment, result.valence)  // one word, and −1…1
    print(result.risk, result.level)  // a chance, and a step
    print(result.families.elements)  // what kinds of cues are there in earnest

    #expect(result.dominant == .frustration)
    #expect(result.sentiment == .negative)
    #expect(result.level >= .high)
    #expect(result.families.contains(.supervisor))
    #expect(result.families.contains(.repeat))

    let answer = analyzer.analyze("I'm so sorry about this. I can send a new one today.", speaker: .agent)

    print(answer.emotion(.anger) as Any)  // nil: no agent has emotions here
    print(answer.behaviours.elements)
    print(answer.care(.empathy) ?? 0)

    #expect(answer.emotion(.anger) == nil)
    #expect(answer.behaviours.contains(.apology))
    #expect(answer.care(.empathy) != nil)
  }

  @Test func askWhy() throws {
    let analyzer = try Analyzer()
    let text = "I don't want a refund, I want to speak to a manager!"
    let (read, explanation) = analyzer.explain(text)

    print(read.level)
    for cue in explanation.cues {
      let words = String(decoding: Array(text.utf8)[cue.span.start..<cue.span.end], as: UTF8.self)
      print(words, cue.entry, cue.modifiers)
      for effect in cue.effects { print("  ", effect.dimension.name, Double(effect.thousandths) / 1000) }
    }

    #expect(read.families.contains(.supervisor))
    #expect(!read.families.contains(.refund))
    #expect(explanation.cues.contains { $0.modifiers.contains("negated") })
  }

  @Test func followAConversation() throws {
    let analyzer = try Analyzer()
    let conversation = Conversation(turns: [
      .init(speaker: .customer, text: "My parcel never came. I am still waiting."),
      .init(speaker: .agent, text: "Please wait 30 business days."),
      .init(speaker: .customer, text: "No. I want to speak to a manager, or I will sue."),
    ])
    let whole = analyzer.analyze(conversation)

    for turn in whole.turns { print(turn.index, turn.speaker, turn.result.labels, turn.result.risk) }
    print(whole.escalation.level, whole.escalation.firstAlert as Any)
    for reason in whole.escalation.reasons { print(reason.turn, reason.family, reason.span) }

    #expect(whole.turns.count == 3)
    #expect(whole.escalation.level >= .high)
    #expect(whole.escalation.firstAlert == 2)
    #expect(whole.escalation.reasons.contains { $0.family == .supervisor && $0.turn == 2 })
  }

  @Test func readAStream() async throws {
    let analyzer = try Analyzer()
    let (messages, inbox) = AsyncStream.makeStream(of: String.self)
    inbox.yield("I love this app")
    inbox.yield("Close my account.")
    inbox.finish()

    for await result in analyzer.analyze(messages) { print(result.sentiment, result.families.elements) }

    #expect(analyzer.analyze("I love this app").sentiment == .positive)
    #expect(analyzer.analyze("Close my account.").families.contains(.cancel))
  }

  @Test func putWordsOfYourOwnOnTop() throws {
    let pack = try TemporaryPack("whale page\tproblem\t1\t-\town\tour app's crash page")
    let folder = pack.folder
    let tuned = try Analyzer(lexicons: [folder])

    print(tuned.lexicon)  // another version than that of the shipped lexicon
    print(tuned.analyze("I only get the whale page.").sentiment)

    #expect(try tuned.lexicon != Analyzer().lexicon)
    #expect(tuned.analyze("I only get the whale page.").sentiment == .negative)
    #expect(try Analyzer().analyze("I only get the whale page.").sentiment == .neutral)
  }

  @Test func readErrors() throws {
    let pack = try TemporaryPack("whale page\tproblme\t1\t-\town\t")
    let folder = pack.folder
    do {
      let analyzer = try Analyzer(lexicons: [folder])
      print(analyzer.lexicon)
    } catch {
      for problem in error.all {
        print(problem.code, problem.file ?? "", problem.line ?? 0, problem.message, problem.hint ?? "")
      }
    }

    let error = try #require(throws: Diagnostics.self) { try Analyzer(lexicons: [folder]) }
    #expect(error.all.map(\.code) == ["UT243"])
    #expect(error.all.first?.line == 3)
  }

  @Test func readTheReadme() throws {
    let analyzer = try Analyzer()
    let result = analyzer.analyze("Wow, I did not expect an answer this fast 😍")
    print(result.labels)  // strongest first, surprise among them
    print(result.emotion(.surprise) ?? 0)  // a chance, 0…1

    let (_, explanation) = analyzer.explain("Thanks for nothing.")
    for cue in explanation.cues { print(cue.span, cue.entry, cue.effects) }

    #expect(result.labels.contains(.surprise))
    #expect(!explanation.cues.isEmpty)
  }
}
