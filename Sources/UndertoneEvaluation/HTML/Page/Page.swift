/// A page that needs nothing but itself: no network, no fonts, no pictures from elsewhere.
///
/// The frame that all reports share. Elements carry no `style` and no handlers, so that the policy can forbid
/// whatever does not stand in the head.
struct Page {
  /// A place in the page, and what the bar at its top calls it.
  struct Link {
    var target: String
    var name: String
  }

  var title: String
  /// What stands below the heading.
  var lead: Markup
  var links: [Link]
  var main: Markup
  var footer: Markup
  /// Rules beyond those of ``PageStyle``.
  var style: String
  /// Without it everything can still be read.
  var script: String

  /// The whole file.
  var html: String {
    let style = PageStyle.rules + self.style
    let policy = """
      default-src 'none'; style-src '\(ContentHash.source(of: style))'; \
      script-src '\(ContentHash.source(of: script))'; base-uri 'none'; form-action 'none'
      """
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="\(policy)"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta name="referrer" content="no-referrer"/>
      <title>\(title)</title>
      <style>\(Markup(trusted: style))</style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the content</a>
      <header class="page-head">
      <h1>\(title)</h1>
      \(lead)
      </header>
      \(navigation)
      <main id="main" tabindex="-1">
      \(main)
      </main>
      <footer class="page-foot">
      \(footer)
      </footer>
      <script>\(Markup(trusted: script))</script>
      </body>
      </html>

      """
    return page.text
  }

  private var navigation: Markup {
    let items = links.map { link -> Markup in ##"<li><a href="#\##(link.target)">\##(link.name)</a></li>"## }
    return #"<nav class="bar" aria-label="Sections"><ul>\#(items)</ul></nav>"#
  }
}
