import UndertoneCore

/// Every source has a licence under which its lines can be shipped.
package enum LicenceCheck: LintCheck {
  /// Licences that permit shipping, lower case, dashes for spaces, without a version.
  private static let permitting: Set<String> = [
    "own", "apache", "mit", "bsd", "bsd-2-clause", "bsd-3-clause", "0bsd", "isc", "zlib", "unlicense",
    "unicode",
    "cc0", "cc-by", "public-domain",
  ]

  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    for source in pack.source.sources where !permits(source.licence) {
      report.append(
        Diagnostic(
          .licence, at: source.place,
          source.licence.isEmpty
            ? "source \(source.id) has no licence"
            : "the licence \(source.licence) of source \(source.id) is not known to permit shipping",
          hint: "one of " + permitting.sorted().joined(separator: ", ")))
    }
  }

  /// True when the licence, in any version, is on the list.
  package static func permits(_ licence: String) -> Bool {
    var name = licence.lowercased().split(separator: " ").joined(separator: "-")
    if permitting.contains(name) { return true }
    guard let dash = name.lastIndex(of: "-") else { return false }
    let version = name[name.index(after: dash)...]
    guard !version.isEmpty, version.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }) else {
      return false
    }
    name.removeSubrange(dash...)
    return permitting.contains(name)
  }
}
