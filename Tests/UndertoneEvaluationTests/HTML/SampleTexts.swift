@testable import UndertoneEvaluation

/// Texts that are hard to show, each with its cues.
enum SampleTexts {
  static let all: [(text: String, cues: [CueReport])] = [
    sample(
      "I’ve waited 3h, but I don’t want a refund. Get me a manager!! 😡",
      ("waited 3h", "waiting.duration", ["contrast"], ["frustration": 0.36, "risk": 0.54]),
      ("want a refund", "want a refund / family.refund", ["negated"], [:]),
      ("Get me a manager", "get me a manager / family.supervisor", ["emphasised"], ["risk": 3.238, "anger": 1.2]),
      ("me a manager!!", "supervisor.request", ["emphasised", "repeated"], ["risk": 0.899]),
      ("😡", "😡 / anger", [], ["anger": 1.6, "valence": -0.7, "risk": 0.52])),
    sample("<script>alert('owned')</script> \"quoted\" & <b onclick=x>bold</b>"),
    sample(
      "انتظرت ثلاث ساعات ولم يرد أحد، refund please 🙏🏽",
      ("refund please", "refund / family.refund", [], ["risk": 0.4])),
    sample("שלום, הטלפון לא עובד כבר שבוע 😞", ("😞", "😞 / sadness", [], ["disappointment": 0.9])),
    sample(
      "Ich bin " + String(repeating: "unwahrscheinlichdurcheinander", count: 8) + " und müde",
      ("müde", "müde / frustration", [], ["frustration": 0.3])),
    sample(
      "👩‍👩‍👧‍👦 Our family plan: https://example.invalid/a/very/long/path/that/does/not/break?query=1234567890&more=true",
      ("👩‍👩‍👧‍👦", "family / stakes", [], ["risk": 0.05])),
    sample(
      "First line\r\n\r\n  second, indented\twith a tab\u{0}and a NUL, \u{202E}turned round\u{202C} and e\u{301}t\u{E9}",
      ("second", "second / repeat", ["intensified"], ["frustration": 0.21, "complaint": 0.2])),
    sample(
      "Thanks for nothing. Third time I write about this, third!!!",
      ("Thanks for nothing", "thanks for nothing / frustration", [], ["frustration": 2.1, "gratitude": -0.8]),
      ("for nothing", "for nothing / disappointment", ["repeated"], ["disappointment": 0.4]),
      ("nothing", "nothing / emphasis", [], ["anger": 0.1]),
      ("Third time", "repeat.contact", [], ["frustration": 1.31, "risk": 0.3, "complaint": 0.7, "valence": -0.22])),
    sample(
      """
      Hello, I ordered a coffee machine three weeks ago and it still says "in preparation". I called twice, was put \
      on hold for forty minutes both times and then cut off. Nobody answers my mails. I do not want another voucher, \
      I want the machine that I paid for, or my money. If this is not solved by Friday I will take it to my bank.
      """,
      ("three weeks ago", "waiting.duration", [], ["frustration": 0.5]),
      ("called twice", "repeat.contact", [], ["frustration": 0.8]),
      ("Nobody answers", "nobody answers / waiting", [], ["frustration": 0.9, "risk": 0.4]),
      ("by Friday", "ultimatum.deadline", ["conditional"], ["risk": 0.6]),
      ("take it to my bank", "chargeback.threat", ["conditional"], ["risk": 1.4])),
    sample(""),
  ]

  private static func sample(
    _ text: String, _ cues: (words: String, entry: String, modifiers: [String], effects: [String: Double])...
  ) -> (text: String, cues: [CueReport]) {
    let reports = cues.map { cue in
      let start = offset(of: Array(cue.words.utf8), in: Array(text.utf8))
      return CueReport(
        start: start, end: start + cue.words.utf8.count, entry: cue.entry, modifiers: cue.modifiers,
        effects: cue.effects)
    }
    return (text, reports)
  }

  private static func offset(of words: [UInt8], in text: [UInt8]) -> Int {
    (0...(text.count - words.count)).first { text[$0..<$0 + words.count].elementsEqual(words) } ?? 0
  }
}
