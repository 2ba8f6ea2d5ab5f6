import Testing

@Suite("The reader of pages is strict")
struct ReadPageTests {
  @Test func findsElementsAndTheirText() throws {
    let page = try #require(ReadPage("<!DOCTYPE html>\n<p class=\"a b\" id=\"&quot;\">x &lt; <b>y</b><br/></p>\n"))
    #expect(page.elements.map(\.name) == ["p", "b", "br"])
    #expect(page.all("p", "b").map(\.text) == ["x < y"])
    #expect(page.elements.first?.attributes == ["class": "a b", "id": "\""])
    #expect(page.elements.map(\.parent) == [nil, "p", "p"])
  }

  @Test(arguments: [
    "<p>", "</p>", "<p><b></p></b>", "<p>a & b</p>", "<p>a > b</p>", "<p>&nbsp;</p>", "<p a=b></p>", "<p a></p>",
    "<p a=\"1\" a=\"2\"></p>", "<p a=\"x\"b=\"y\"></p>", "text", "<p></p>text", "<p>a < b</p>",
  ])
  func refusesWhatIsNotWellFormed(html: String) { #expect(ReadPage(html) == nil) }
}
