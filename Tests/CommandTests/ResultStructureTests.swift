import Foundation
import Testing

/// The shape of results: keys and their order, ranges, and sums that give the printed numbers.
@Suite struct ResultStructureTests {
  static let sample = Program.file("Corpus/samples/service.ndjson")
  static let emotions = ["surprise", "happiness", "gratitude", "anger", "frustration", "disappointment"]
  static let signals = [
    "complaint", "courtesy", "urgency", "churn", "advocacy", "loyalty", "confusion", "anxiety", "relief",
    "astonishment", "sarcasm", "stakes", "abuse",
  ]
  static let care = ["empathy", "warmth", "understanding", "exploration", "ownership", "action"]
  static let values = ["labels", "dominant", "intensity", "valence", "sentiment", "signals", "escalation", "families", "agent"]
  static let families: Set<String> = [
    "supervisor", "human", "cancel", "competitor", "legal", "regulator", "public", "chargeback", "refund",
    "ultimatum", "repeat", "waiting", "promise", "transfer", "abuse", "trust", "resignation", "loyalty", "stakes",
    "urgency", "praise", "advocacy",
  ]
  static let levels = ["none", "low", "elevated", "high", "critical"]

  /// The results of the sample and of generated records.
  private func results(_ arguments: String...) throws -> [JSONTree] {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var generator = GeneratedInput(seed: seed)
    let input = generator.ndjson(150)
    return try Program.run(["analyze", "--from", "ndjson", Self.sample, "-"] + arguments, input: input).trees()
  }

  @Test func messagesHaveTheKeysOfTheContract() throws {
    let messages = try results().filter { $0["kind"]?.text == "message" }
    #expect(messages.count > 50)
    for message in messages {
      #expect(message.keys == ["schema", "kind", "id", "speaker", "language", "emotions"] + Self.values + ["lexicon"])
      #expect(message["schema"]?.text == "undertone/1")
      #expect(message["language"]?.text == "en")
      checkValues(message)
    }
  }

  @Test func conversationsHaveTheKeysOfTheContract() throws {
    let conversations = try results().filter { $0["kind"]?.text == "conversation" }
    #expect(conversations.count > 5)
    for conversation in conversations {
      #expect(
        conversation.keys == [
          "schema", "kind", "id", "language", "turns", "emotions", "journey", "escalation", "care", "satisfaction",
          "timing", "lexicon",
        ])
      let escalation = try #require(conversation["escalation"])
      #expect(escalation.keys == ["risk", "level", "firstAlert", "reasons"])
      checkNumber(escalation["risk"], 0...1)
      if let satisfaction = conversation["satisfaction"], satisfaction != .null { checkNumber(satisfaction, -1...1) }
      if let emotions = conversation["emotions"], emotions != .null {
        #expect(emotions.keys == ["mean", "peak", "end"])
        for part in emotions.members { checkNumbers(part.value, Self.emotions) }
      }
      for (index, turn) in (conversation["turns"]?.elements ?? []).enumerated() {
        #expect(turn.keys == ["index", "speaker", "emotions"] + Self.values + ["care", "journey"])
        #expect(turn["index"] == .number("\(index)"))
        checkValues(turn)
      }
    }
  }

  @Test func errorsHaveTheKeysOfTheContract() throws {
    let errors = try results().filter { $0["kind"]?.text == "error" }
    #expect(errors.count > 3)
    for error in errors {
      #expect(
        Array(error.keys.prefix(7)) == ["schema", "kind", "id", "record", "code", "message", "line"])
      #expect(error["code"]?.text?.wholeMatch(of: /UT1[0-9][0-9]/) != nil)
      #expect(error["message"]?.text?.isEmpty == false)
    }
  }

  @Test func explainingAddsCuesAndChangesNothingElse() throws {
    let plain = try Program.run(["analyze", Self.sample]).trees()
    let explained = try Program.run(["analyze", "--explain", Self.sample]).trees()
    #expect(plain.count == explained.count)
    for (one, other) in zip(plain, explained) where one["kind"]?.text == "message" {
      #expect(other.keys == Array(one.keys.dropLast()) + ["cues", "biases", "lexicon"])
      #expect(one.members == other.members.filter { $0.key != "cues" && $0.key != "biases" })
    }
  }

  @Test func cuesAndBiasesGiveThePrintedNumbers() throws {
    var cues = 0
    for result in try results("--explain") where result["kind"]?.text != "error" {
      for part in result["kind"]?.text == "message" ? [result] : result["turns"]?.elements ?? [] {
        try checkSums(part)
        cues += part["cues"]?.elements.count ?? 0
      }
    }
    #expect(cues > 100)
  }

  @Test func cuesQuoteTheInput() throws {
    let input = try Data(contentsOf: URL(fileURLWithPath: Self.sample)).split(separator: 0x0A)
    let results = try Program.run(["analyze", "--explain", Self.sample]).trees()
    #expect(results.count == input.count)
    for (line, result) in zip(input, results) {
      let record = try JSONTree(String(decoding: line, as: UTF8.self))
      let parts = result["turns"].map(\.elements) ?? [result]
      let texts = record["turns"].map(\.elements) ?? [record]
      for (part, text) in zip(parts, texts) {
        let bytes = Array((text["text"]?.text ?? "").utf8)
        for cue in try #require(part["cues"]).elements {
          #expect(cue.keys == ["span", "text", "entry", "modifiers", "effects"])
          let span = cue["span"]?.elements.compactMap { $0.double.map { Int($0) } } ?? []
          try #require(span.count == 2 && span[0] < span[1] && span[1] <= bytes.count)
          #expect(cue["text"]?.text == String(validating: bytes[span[0]..<span[1]], as: UTF8.self))
        }
      }
    }
  }

  @Test func keptKeysComeLastAndAsTheyWere() throws {
    let input = "{\"z\":{\"a\":[1, 2.50]},\"text\":\"x\",\"n\":1e3,\"id\":\"a\"}\n{\"text\":5,\"z\":null}\n{\"text\":\"y\"}\n"
    let outcome = try Program.run(["analyze", "--keep", "n", "--keep", "z", "--keep", "none"], text: input)
    let trees = try outcome.trees()
    #expect(trees.map { Array($0.keys.suffix(2)) } == [["n", "z"], ["column", "z"], ["agent", "lexicon"]])
    #expect(trees[0]["n"] == .number("1e3"))
    #expect(try trees[0]["z"] == JSONTree("{\"a\":[1,2.50]}"))
    #expect(outcome.status == 1)
  }
}

// What is checked of every result.
extension ResultStructureTests {
  private func checkNumber(_ tree: JSONTree?, _ range: ClosedRange<Double>) {
    #expect(tree?.double.map(range.contains) == true, "\(String(describing: tree))")
    #expect(tree?.decimals.map { $0 <= 4 } == true, "\(String(describing: tree))")
  }

  private func checkNumbers(_ tree: JSONTree, _ keys: [String]) {
    #expect(tree.keys == keys)
    for member in tree.members { checkNumber(member.value, member.key == "courtesy" ? -1...1 : 0...1) }
  }

  private func checkValues(_ part: JSONTree) {
    let isCustomer = part["speaker"]?.text == "customer"
    if isCustomer { checkNumbers(part["emotions"] ?? .null, Self.emotions) } else { #expect(part["emotions"] == .null) }
    let labels = part["labels"]?.elements.compactMap(\.text) ?? []
    #expect(labels.allSatisfy(Self.emotions.contains))
    #expect(part["dominant"] == (labels.first.map { .string($0) } ?? .null))
    let strengths = labels.compactMap { part["emotions"]?[$0]?.double }
    #expect(strengths == strengths.sorted(by: >))
    checkNumber(part["intensity"], 0...1)
    checkNumber(part["valence"], -1...1)
    #expect(["positive", "neutral", "negative", "mixed"].contains(part["sentiment"]?.text))
    checkNumbers(part["signals"] ?? .null, Self.signals)
    #expect(part["escalation"]?.keys == ["risk", "level"])
    checkNumber(part["escalation"]?["risk"], 0...1)
    #expect(Self.levels.contains(part["escalation"]?["level"]?.text ?? ""))
    let families = part["families"]?.elements.compactMap(\.text) ?? []
    #expect(Self.families.isSuperset(of: families))
    #expect(Set(families).count == families.count)
    if part["speaker"]?.text == "agent" {
      #expect(part["agent"]?.keys == Self.care + ["behaviours"])
      for key in Self.care { checkNumber(part["agent"]?[key], 0...1) }
    } else {
      #expect(part["agent"] == .null)
    }
  }

  /// The sum of an axis through the logistic function is the number that is printed for it.
  private func checkSums(_ part: JSONTree) throws {
    let biases = try #require(part["biases"])
    let cues = try #require(part["cues"]).elements
    let names = biases.keys
    #expect(cues.allSatisfy { cue in cue["effects"]?.keys.allSatisfy(names.contains) == true })
    for axis in names {
      guard let printed = printed(axis, part) else { continue }
      let effects = cues.compactMap { $0["effects"]?[axis]?.double }
      let sum = try effects.reduce(#require(biases[axis]?.double), +)
      let probability = 1 / (1 + exp(-sum))
      let expected = axis == "valence" || axis == "courtesy" ? 2 * probability - 1 : probability
      #expect(abs(printed - expected) <= 0.0002, "\(axis): \(printed), not \(expected)")
    }
  }

  /// The number that a result prints for an axis; nil where it has none.
  private func printed(_ axis: String, _ part: JSONTree) -> Double? {
    if axis == "valence" { return part["valence"]?.double }
    // The risk of a turn is that of the conversation so far.
    if axis == "risk" { return part["index"] == nil ? part["escalation"]?["risk"]?.double : nil }
    if axis.hasPrefix("care.") { return part["agent"]?[String(axis.dropFirst(5))]?.double }
    return part["emotions"]?[axis]?.double ?? part["signals"]?[axis]?.double
  }
}
