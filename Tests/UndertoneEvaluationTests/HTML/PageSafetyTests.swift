import Testing

@testable import UndertoneEvaluation

@Suite("A page reaches for nothing and runs nothing that came from a text")
struct PageSafetyTests {
  private let page: ReadPage

  init() throws { page = try #require(SamplePage.page) }

  @Test func nothingPointsOutOfThePage() {
    let ids = Set(page.elements.compactMap { $0.attributes["id"] })
    for element in page.elements {
      for name in ["src", "srcset", "action", "data", "poster", "background"] {
        #expect(element.attributes[name] == nil, "\(element.name)")
      }
      guard let target = element.attributes["href"] else { continue }
      #expect(target.hasPrefix("#") && ids.contains(String(target.dropFirst())), "\(target)")
    }
    #expect(!["link", "img", "iframe", "object", "embed", "base", "use"].contains { !page.all($0).isEmpty })
    let style = page.all("style").map(\.text).joined()
    #expect(!style.contains("url(") && !style.contains("@import") && !style.contains("//"))
  }

  @Test func onlyWhatThePolicyNamesIsRun() throws {
    let policy = try #require(
      page.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"])
    let script = try #require(page.all("script").first)
    let style = try #require(page.all("style").first)
    #expect(page.all("script").count == 1 && page.all("style").count == 1)
    #expect(
      policy == """
        default-src 'none'; style-src '\(ContentHash.source(of: style.text))'; \
        script-src '\(ContentHash.source(of: script.text))'; base-uri 'none'; form-action 'none'
        """)
    for element in page.elements {
      #expect(element.attributes["style"] == nil, "\(element.name)")
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") }, "\(element.name)")
    }
  }

  @Test(arguments: [
    ("", "e3b0c442 98fc1c14 9afbf4c8 996fb924 27ae41e4 649b934c a495991b 7852b855"),
    ("abc", "ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61 d20638b8 e5c02693 0c3e6039 a33ce459 64ff2167 f6ecedd4 19db06c1"
    ),
  ])
  func hashesAreThoseOfTheStandard(text: String, digest: String) {
    let words = ContentHash.digest(of: Array(text.utf8)).map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }
    #expect(words.joined(separator: " ") == digest)
  }

  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"),
    ("a\r\nb\rc\n", "a\nb\nc\n"),
    ("end\r", "end\n"),
    ("\r\r", "\n\n"),
    ("\u{0}\u{1B}\u{7F}\u{85}\u{FFFF}", "\u{2400}\u{241B}\u{2421}\u{FFFD}\u{FFFD}"),
    ("tab\t, é, 👩‍👧, שלום", "tab\t, é, 👩‍👧, שלום"),
  ])
  func interpolatedTextIsEscaped(text: String, expected: String) {
    let markup: Markup = "<p title=\"\(text)\">\(text)</p>"
    #expect(markup.text == "<p title=\"\(expected)\">\(expected)</p>")
  }

  @Test func markupStaysMarkup() {
    let inner: Markup = "<b>\("x < y")</b>"
    let outer: Markup = "<p>\(inner)\([inner, inner])\(3)</p>"
    let piece = "<b>x &lt; y</b>"
    #expect(outer.text == "<p>" + piece + piece + piece + "3</p>")
  }
}
