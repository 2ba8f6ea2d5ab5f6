internal import UndertoneCore

/// Files that people take for text, and that would go through as lines of rubbish.
enum BinaryFile: CaseIterable {
  case zip, gzip, pdf, oldOffice, utf32, program

  /// What such a file begins with; nothing where more than that tells.
  private var start: [UInt8]? {
    switch self {
    case .zip: [0x50, 0x4B, 0x03, 0x04]
    case .gzip: [0x1F, 0x8B, 0x08]
    case .pdf: [0x25, 0x50, 0x44, 0x46, 0x2D]
    case .oldOffice: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]
    case .utf32, .program: nil
    }
  }

  private var message: String {
    switch self {
    case .zip: "this is a ZIP archive, as spreadsheets and documents are, and no text"
    case .gzip: "this is compressed"
    case .pdf: "this is a PDF and no text"
    case .oldOffice: "this is a file of an office program and no text"
    case .utf32: "this is text in UTF-32"
    case .program: "this is full of NUL bytes and no text"
    }
  }

  private var hint: String {
    switch self {
    case .zip, .oldOffice: "save it as CSV or as text"
    case .gzip: "decompress it first, as with zcat"
    case .pdf: "take the text out of it first"
    case .utf32, .program: "save it as text in UTF-8"
    }
  }

  /// The complaint about an input that begins with `bytes`; nil when it may be text.
  static func problem(_ bytes: ByteSlice) -> Diagnostic? {
    if let kind = allCases.first(where: { $0.start.map { bytes.starts(with: $0) } ?? false }) {
      return kind.problem(file: nil)
    }
    return isFullOfNULs(bytes) ? program.problem(file: nil) : nil
  }

  /// The complaint about a file of this kind.
  func problem(file: String?) -> Diagnostic {
    Diagnostic(code: "UT134", file: file, message: message, hint: hint)
  }

  /// More than a few, and more than a tenth of the first kilobyte: programs, pictures, UTF-16 without a mark.
  private static func isFullOfNULs(_ bytes: ByteSlice) -> Bool {
    let start = bytes.prefix(1024)
    let count = start.count { $0 == 0 }
    return count >= 8 && 10 * count > start.count
  }
}
