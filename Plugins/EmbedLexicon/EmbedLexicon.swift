import Foundation
import PackagePlugin

/// Compiles `Lexicons/en` into a Swift source file, so that the binary carries its lexicon.
@main
struct EmbedLexicon: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let pack = context.package.directoryURL.appending(path: "Lexicons/en")
    let names = try FileManager.default.subpathsOfDirectory(atPath: pack.path)
    let inputs =
      names.sorted().map { pack.appending(path: $0) }
      .filter { ["lex", "rule", "class", "model"].contains($0.pathExtension) }
      + [context.package.directoryURL.appending(path: "Lexicons/SOURCES.tsv")]
    let output = context.pluginWorkDirectoryURL.appending(path: "ShippedPack.swift")
    return [
      .buildCommand(
        displayName: "Compiling Lexicons/en", executable: try context.tool(named: "lexicon-embedder").url,
        arguments: [pack.path, output.path], inputFiles: inputs, outputFiles: [output])
    ]
  }
}
