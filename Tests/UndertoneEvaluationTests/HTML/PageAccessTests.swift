import Foundation
import Testing

@testable import UndertoneEvaluation

@Suite("A page can be used by keyboard, read aloud and told apart without colour")
struct PageAccessTests {
  private let page: ReadPage

  init() throws { page = try #require(SamplePage.page) }

  @Test func theHeadSaysWhatBrowsersNeed() {
    #expect(page.all("html").first?.attributes["lang"] == "en")
    #expect(page.all("meta").first?.attributes["charset"] == "utf-8")
    let names = page.all("meta").compactMap { $0.attributes["name"] }
    #expect(names == ["viewport", "color-scheme", "referrer"])
    #expect(page.all("a").first?.attributes == ["class": "skip", "href": "#main"])
  }

  @Test func idsAreUniqueAndReferencesLead() {
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for element in page.elements {
      for name in ["aria-labelledby", "aria-describedby"] {
        if let target = element.attributes[name] { #expect(ids.contains(target), "\(target)") }
      }
    }
  }

  @Test func headCellsHaveAScope() {
    #expect(page.all("th").count > 100)
    for cell in page.all("th") {
      #expect(["row", "col"].contains(cell.attributes["scope"]), "\(cell.text)")
      #expect(!cell.text.isEmpty)
    }
    #expect(page.all("table").count == page.all("caption").count)
  }

  @Test func drawingsAreDescribedOrStandBesideTheirNumber() {
    for drawing in page.all("svg") where drawing.attributes["aria-hidden"] != "true" {
      #expect(drawing.attributes["role"] == "img")
      #expect(drawing.attributes["aria-labelledby"] != nil && drawing.attributes["aria-describedby"] != nil)
    }
    for description in page.all("desc") { #expect(description.text.count > 20) }
    #expect(page.all("desc").count == page.all("svg", "plot").count)
  }

  @Test func fieldsHaveLabels() {
    let fields = ["select", "input"].flatMap { page.all($0) }
    #expect(fields.count == 9)
    for field in fields { #expect(field.parent == "label", "\(field.attributes)") }
  }

  @Test func headingsSkipNoLevel() {
    let levels = page.elements.compactMap { ["h1": 1, "h2": 2, "h3": 3, "h4": 4][$0.name] }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
  }

  @Test func withoutTheScriptNothingIsHiddenButTheFilters() {
    for element in page.elements where element.attributes["hidden"] != nil { #expect(element.name == "form") }
  }

  @Test(arguments: [false, true])
  func textStandsOut(isDark: Bool) {
    let side: KeyPath<Palette.Colour, RGB> = isDark ? \.dark : \.light
    for ink in Palette.inks {
      for ground in Palette.grounds {
        #expect(contrast(ink[keyPath: side], ground[keyPath: side]) >= 4.5, "\(ink.name) on \(ground.name)")
      }
    }
    for ground in Palette.marks + Palette.heats {
      #expect(contrast(Palette.inks[0][keyPath: side], ground[keyPath: side]) >= 4.5, "ink on \(ground.name)")
    }
    for ground in Palette.grounds {
      #expect(contrast(Palette.lines[0][keyPath: side], ground[keyPath: side]) >= 3, "axis on \(ground.name)")
    }
  }

  /// As the Web Content Accessibility Guidelines 2.2 define it, 1…21.
  private func contrast(_ left: RGB, _ right: RGB) -> Double {
    let (a, b) = (luminance(left), luminance(right))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ colour: RGB) -> Double {
    let linear = colour.parts.map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
