internal import FoundationEssentials
internal import UndertoneCore
internal import UndertoneLexicon

/// Finds the labelled files of a set.
enum SetFiles {
  /// What a file holds.
  enum Kind: Sendable {
    case lines, table, utterances

    /// What the name says; nil for a name that says nothing.
    init?(path: String) {
      let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
      switch name.split(separator: ".").last {
      case _ where name == ConvoKitFolder.utterances: self = .utterances
      case "jsonl", "ndjson": self = .lines
      case "csv", "tsv": self = .table
      default: return nil
      }
    }

    /// What the first byte says.
    init(contents: [UInt8]) {
      let start = contents.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
      self = start == UInt8(ascii: "{") || start == UInt8(ascii: "[") ? .lines : .table
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Reads one file whole.
  static func contents(of path: String) throws(Diagnostic) -> [UInt8] {
    do throws(Diagnostic) {
      return try PackFile.contents(of: path)
    } catch {
      throw Diagnostic(.unreadable, file: path, error.message)
    }
  }

  /// The labelled files in `folder` and below, sorted by path; links to folders are not followed.
  static func paths(in folder: String) throws(Diagnostic) -> [String] {
    var paths: [String] = []
    try list(folder, into: &paths)
    guard !paths.isEmpty else {
      throw Diagnostic(
        .noFile, file: folder, "no labelled file in the folder",
        hint: "files end in .jsonl, .ndjson, .csv or .tsv")
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The `.map` files in `folder`, sorted.
  static func maps(in folder: String) throws(Diagnostic) -> [String] {
    let names = try names(in: folder).filter { $0.hasSuffix(".map") }.sorted()
    guard !names.isEmpty else {
      throw Diagnostic(.noFile, file: folder, "no map in the folder", hint: "maps end in .map")
    }
    return names.map { folder + "/" + $0 }
  }

  private static func names(in folder: String) throws(Diagnostic) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
    } catch {
      throw Diagnostic(.unreadable, file: folder, "the folder cannot be read")
    }
  }

  private static func list(_ folder: String, into paths: inout [String]) throws(Diagnostic) {
    let names = try names(in: folder)
    // The other files of a ConvoKit folder say what belongs to its utterances.
    if names.contains(ConvoKitFolder.utterances) {
      paths.append(folder + "/" + ConvoKitFolder.utterances)
      return
    }
    for name in names {
      let path = folder + "/" + name
      if isFolder(path) {
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
        if !isLink { try list(path, into: &paths) }
      } else if Kind(path: name) != nil {
        paths.append(path)
      }
    }
  }
}
