import Testing
import UndertoneText

/// What single texts are cut into: a row is a text and its tokens, each written `kind:text`, words bare.
struct TokenTableTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let tokens: String
    init(_ text: String, _ tokens: String) {
      self.text = text
      self.tokens = tokens
    }
    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: words + figures + addresses + faces + masks + marks + scripts + oddities)
  func aTextIsCutIntoItsTokens(_ row: Row) {
    let tokens = trace(row.text).map { $0.kind == .word ? $0.text : "\($0.kind.name):\($0.text)" }
    #expect(tokens.joined(separator: " | ") == row.tokens)
  }

  static let words = [
    Row("", ""),
    Row("   \t\n ", ""),
    Row("Hello world", "Hello | world"),
    Row("don't I'm manager's", "don't | I'm | manager's"),
    Row("don’t", "don’t"),
    Row("rock'n'roll", "rock'n'roll"),
    Row("dogs' 'quoted'", "dogs | punctuation:' | punctuation:' | quoted | punctuation:'"),
    Row("“Fine”", "punctuation:“ | Fine | punctuation:”"),
    Row("‘fine’", "punctuation:‘ | fine | punctuation:’"),
    Row("well-known", "well | punctuation:- | known"),
    Row("e.g. this", "e.g | punctuation:. | this"),
    Row("U.S.A.", "U.S.A | punctuation:."),
    Row("a:b", "a | punctuation:: | b"),
    Row("and/or", "and | punctuation:/ | or"),
    Row("snake_case _lead", "snake_case | _lead"),
    Row("_ __", "punctuation:_ | punctuationRun:__"),
    Row("café Über naïve", "café | Über | naïve"),
    Row("gr8 b2b covid19", "gr8 | b2b | covid19"),
    Row("iPhone McDonald", "iPhone | McDonald"),
    Row("sooooo GOOOOD", "sooooo | GOOOOD"),
    Row("R&D", "R | punctuation:& | D"),
    Row("C++", "C | symbol:+ | symbol:+"),
  ]

  static let figures = [
    Row("12 1,000 12.50", "number:12 | number:1,000 | number:12.50"),
    Row("3 stars, 2.", "number:3 | stars | punctuation:, | number:2 | punctuation:."),
    Row("-5", "punctuation:- | number:5"),
    Row("5:1", "number:5 | punctuation:: | number:1"),
    Row("ID: 99", "ID | punctuation:: | number:99"),
    Row("24/7", "number:24 | punctuation:/ | number:7"),
    Row("5-10", "number:5 | punctuation:- | number:10"),
    Row("1-star", "number:1 | punctuation:- | star"),
    Row(
      "3h 45min 2wks 10gb 3rd 2.5h",
      "measure:3h | measure:45min | measure:2wks | measure:10gb | measure:3rd | measure:2.5h"),
    Row("$30 £12.50 €5 30€", "money:$30 | money:£12.50 | money:€5 | money:30€"),
    Row("$1,000.99, $5k.", "money:$1,000.99 | punctuation:, | money:$5k | punctuation:."),
    Row("$ 30", "symbol:$ | number:30"),
    Row("USD 30", "USD | number:30"),
    Row("10:30 10:30am 9:05PM", "time:10:30 | time:10:30am | time:9:05PM"),
    Row("at 10:30.", "at | time:10:30 | punctuation:."),
    Row("99:30", "number:99 | punctuation:: | number:30"),
    Row("12/05/2024 2026-03-02", "time:12/05/2024 | time:2026-03-02"),
    Row("2026-03-02T10:30:00Z", "time:2026-03-02T10:30:00Z"),
    Row("12.05.2024 1.2.3", "time:12.05.2024 | number:1.2.3"),
    Row("AB1234 AB-1234-99 #12345", "identifier:AB1234 | identifier:AB-1234-99 | identifier:#12345"),
    Row("12345678 1234567", "identifier:12345678 | identifier:1234567"),
    Row("123456", "number:123456"),
    Row("1-800-555-1234", "identifier:1-800-555-1234"),
    Row("2019-2020", "number:2019 | punctuation:- | number:2020"),
    Row("COVID-19", "COVID | punctuation:- | number:19"),
    Row("#1", "punctuation:# | number:1"),
    Row("100%", "number:100 | punctuation:%"),
  ]

  static let addresses = [
    Row("@united ok", "handle:@united | ok"),
    Row(".@united: why", "punctuation:. | handle:@united | punctuation:: | why"),
    Row("a@b", "a | punctuation:@ | b"),
    Row("meet @ 5", "meet | punctuation:@ | number:5"),
    Row("#fail #2fast #größe", "hashtag:#fail | hashtag:#2fast | hashtag:#größe"),
    Row("C# a#b", "C | punctuation:# | a | punctuation:# | b"),
    Row("me@x.com, ok", "email:me@x.com | punctuation:, | ok"),
    Row(
      "(first.last+tag@mail.example.co.uk)",
      "punctuation:( | email:first.last+tag@mail.example.co.uk | punctuation:)"),
    Row("http://a.co/x?y=1.", "url:http://a.co/x?y=1 | punctuation:."),
    Row("(https://x.org/a_(b))", "punctuation:( | url:https://x.org/a_(b) | punctuation:)"),
    Row("www.foo.com!", "url:www.foo.com | punctuation:!"),
    Row("name.com/path", "url:name.com/path"),
    Row("end.Start", "end.Start"),
    Row("http: //", "http | punctuation:: | punctuation:/ | punctuation:/"),
  ]

  static let faces = [
    Row(":) :-( ;) :'(", "emoticon::) | emoticon::-( | emoticon:;) | emoticon::'("),
    Row("<3 </3 <333", "emoticon:<3 | emoticon:</3 | emoticon:<333"),
    Row("xD XD xDDD", "emoticon:xD | emoticon:XD | emoticon:xDDD"),
    Row("AXD XDA xd", "AXD | XDA | xd"),
    Row(":D :P D: :/", "emoticon::D | emoticon::P | emoticon:D: | emoticon::/"),
    Row("^^ ^_^ -_- o_O O.o", "emoticon:^^ | emoticon:^_^ | emoticon:-_- | emoticon:o_O | emoticon:O.o"),
    Row(">:( =) (: :-))", "emoticon:>:( | emoticon:=) | emoticon:(: | emoticon::-))"),
    Row("thanks:)", "thanks | emoticon::)"),
    Row("great :).", "great | emoticon::) | punctuation:."),
    Row("(see below): ok", "punctuation:( | see | below | punctuation:) | punctuation:: | ok"),
    Row("Note:(a)", "Note | punctuation:: | punctuation:( | a | punctuation:)"),
    Row("ID:P12", "ID | punctuation:: | identifier:P12"),
    Row("¯\\_(ツ)_/¯", "emoticon:¯\\_(ツ)_/¯"),
    Row("&lt;) ok", "punctuation:& | lt | punctuation:; | punctuation:) | ok"),
    Row("<5", "symbol:< | number:5"),
  ]

  static let masks = [
    Row(
      "[PII] [NAME], [CREDIT_DEBIT_NUMBER]",
      "redaction:[PII] | redaction:[NAME] | punctuation:, | redaction:[CREDIT_DEBIT_NUMBER]"),
    Row("#NAME# #PRS_ORG#", "redaction:#NAME# | redaction:#PRS_ORG#"),
    Row("call # # # # now", "call | redaction:# # # # | now"),
    Row("**** *****", "redaction:**** | redaction:*****"),
    Row("XXXX XXXX-XXXX XX/XX/XXXX", "redaction:XXXX | redaction:XXXX-XXXX | redaction:XX/XX/XXXX"),
    Row("XXX-XX-1234", "redaction:XXX-XX-1234"),
    Row("xxxx XXX", "xxxx | XXX"),
    Row("[ok] [a]", "punctuation:[ | ok | punctuation:] | punctuation:[ | a | punctuation:]"),
    Row("**bold**", "punctuation:* | punctuation:* | bold | punctuation:* | punctuation:*"),
  ]

  static let marks = [
    Row("No!!! What?? ?!", "No | punctuationRun:!!! | What | punctuationRun:?? | punctuationRun:?!"),
    Row("...ok… sure.", "punctuationRun:... | ok | punctuationRun:… | sure | punctuation:."),
    Row("wait...what", "wait | punctuationRun:... | what"),
    Row("yes -- no", "yes | punctuationRun:-- | no"),
    Row("yes — no", "yes | punctuation:— | no"),
    Row("ok!\"", "ok | punctuation:! | punctuation:\""),
    Row("😡😡", "emoji:😡 | emoji:😡"),
    Row("👍🏽👩‍💻❤️🇬🇧🇩🇪", "emoji:👍🏽 | emoji:👩‍💻 | emoji:❤️ | emoji:🇬🇧 | emoji:🇩🇪"),
    Row("1️⃣ #️⃣ ❤ ©", "emoji:1️⃣ | emoji:#️⃣ | emoji:❤ | symbol:©"),
    Row("ok👍", "ok | emoji:👍"),
    Row("@united😡:)", "handle:@united | emoji:😡 | emoticon::)"),
  ]

  static let scripts = [
    Row("日本語です", "日本語 | です"),
    Row("ฉันรักคุณ", "ฉัน | รัก | คุณ"),
    Row("한국어 좋아요", "한국어 | 좋아요"),
    Row("привет, мир", "привет | punctuation:, | мир"),
    Row("e\u{301}te\u{301}", "e\u{301}te\u{301}"),
  ]

  static let oddities = [
    Row("a\r\nb", "a | b"),
    Row("a\u{0}b", "a | symbol:\u{0} | b"),
    Row("a\u{FEFF}b", "a\u{FEFF}b"),
    Row("a\u{A0}b\u{3000}c", "a | b | c"),
    Row(String(repeating: "a", count: 1000), String(repeating: "a", count: 1000)),
    Row(
      String(repeating: "ab ", count: 3) + String(repeating: "b", count: 64),
      "ab | ab | ab | " + String(repeating: "b", count: 64)),
  ]
}

func trace(_ text: String) -> [TokenTrace] {
  Array(text.utf8).withUnsafeBufferPointer { TokenTrace.trace($0) }
}
