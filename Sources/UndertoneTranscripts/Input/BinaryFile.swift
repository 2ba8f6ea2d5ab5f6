internal import UndertoneCore

/// Files that people take for text, and that would go through as lines of rubbish.
enum BinaryFile: CaseIterable {
  case zip, gzip, pdf, oldOffice

  /// What such a file begins with.
  private var start: [UInt8] {
    switch self {
    case .zip: [0x50, 0x4B, 0x03, 0x04]
    case .gzip: [0x1F, 0x8B, 0x08]
    case .pdf: [0x25, 0x50, 0x44, 0x46, 0x2D]
    case .oldOffice: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]
    }
  }

  private var message: String {
    switch self {
    case .zip: "this is a ZIP archive, as spreadsheets and documents are, and no text"
    case .gzip: "this is compressed"
    case .pdf: "this is a PDF and no text"
    case .oldOffice: "this is a file of an office program and no text"
    }
  }

  private var hint: String {
    switch self {
    case .zip, .oldOffice: "save it as CSV or as text"
    case .gzip: "decompress it first, as with zcat"
    case .pdf: "take the text out of it first"
    }
  }

  /// The complaint about an input that begins with `bytes`; nil when it may be text.
  static func problem(_ bytes: ByteSlice) -> Diagnostic? {
    guard let kind = allCases.first(where: { bytes.starts(with: $0.start) }) else { return nil }
    return Diagnostic(code: "UT134", message: kind.message, hint: kind.hint)
  }
}
