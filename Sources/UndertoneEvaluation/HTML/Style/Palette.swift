/// The colours of all pages, once for light and once for dark surroundings.
///
/// Blue and orange differ for every kind of colour vision, and whatever has a colour has a sign, a place or a shape
/// as well. Text keeps a contrast of 4.5 to what it stands on, lines and marks one of 3.
enum Palette {
  struct Colour {
    /// The name of the variable, without dashes.
    var name: String
    var light: RGB
    var dark: RGB
  }

  /// What text stands on.
  static let grounds = [
    Colour(name: "paper", light: RGB(0xFFFFFF), dark: RGB(0x11161C)),
    Colour(name: "panel", light: RGB(0xF3F5F7), dark: RGB(0x1B222B)),
  ]
  /// What marked text stands on.
  static let marks = [
    Colour(name: "mark", light: RGB(0xFFEAA8), dark: RGB(0x524200)),
    Colour(name: "mark-deep", light: RGB(0xFFD45E), dark: RGB(0x6A5500)),
  ]
  /// Text and its colour; also lines and areas.
  static let inks = [
    Colour(name: "ink", light: RGB(0x1A1F25), dark: RGB(0xE9ECEF)),
    Colour(name: "soft", light: RGB(0x525B66), dark: RGB(0xA7B2BE)),
    Colour(name: "blue", light: RGB(0x0B5FA5), dark: RGB(0x7CBCFF)),
    Colour(name: "orange", light: RGB(0xA84300), dark: RGB(0xFFAE66)),
  ]
  /// Borders of controls and drawings, and what only separates.
  static let lines = [
    Colour(name: "axis", light: RGB(0x7C8690), dark: RGB(0x7D8894)),
    Colour(name: "rule", light: RGB(0xD3D9DF), dark: RGB(0x38424E)),
  ]
  /// Ten tints of heat tables, faint ones first.
  static let heats = (1...10).map { step in
    Colour(
      name: "heat-\(step)", light: grounds[0].light.mixed(with: inks[2].light, share: Double(step) * 0.05),
      dark: grounds[0].dark.mixed(with: inks[2].dark, share: Double(step) * 0.04))
  }

  /// The variables, and those of the dark.
  static var rules: String {
    """
    :root{color-scheme:light dark;\(variables(\.light))}
    @media screen and (prefers-color-scheme:dark){:root{\(variables(\.dark))}}

    """
  }

  private static func variables(_ side: KeyPath<Colour, RGB>) -> String {
    (grounds + marks + inks + lines + heats).map { "--\($0.name):\($0[keyPath: side].text);" }.joined()
  }
}
