import Foundation

/// The package's own files, found from where this one lies.
enum SourceTree {
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// One file.
  static func file(_ path: String) throws -> SourceFile {
    SourceFile(path: path, text: try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8))
  }

  /// The files in a folder and below whose names end so.
  static func files(in folder: String, _ endings: Set<String>) throws -> [SourceFile] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)
    return try paths.sorted()
      .filter { path in endings.contains(URL(fileURLWithPath: path).pathExtension) }
      .map { try file(folder + "/" + $0) }
  }
}
