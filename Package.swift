// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is checked the same way: warnings are errors, strict concurrency, explicit imports.
let swift: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "undertone",
  products: [
    .library(name: "Undertone", targets: ["Undertone"]),
    .executable(name: "undertone", targets: ["UndertoneCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // System libraries: link flags and the packages to install. Only the C shims include their headers.
    .systemLibrary(name: "CICU", pkgConfig: "icu-uc", providers: [.apt(["libicu-dev"])]),
    // simdjson is linked by name: its pkg-config file carries a define that SwiftPM refuses, with a warning.
    .systemLibrary(name: "CSimdjson", providers: [.apt(["libsimdjson-dev"])]),

    // Opaque C shims: nothing but fixed-width integers and handles in their headers.
    .target(name: "UndertoneICU", dependencies: ["CICU"]),
    .target(name: "UndertoneSIMD"),
    .target(
      name: "UndertoneJSON", dependencies: ["CSimdjson"], linkerSettings: [.linkedLibrary("simdjson")]),

    // The path of the data, in order; an arrow points at what a target may import.
    .target(name: "UndertoneCore", swiftSettings: swift),
    .target(
      name: "UndertoneText", dependencies: ["UndertoneICU", "UndertoneSIMD"], swiftSettings: swift),
    .target(
      name: "UndertoneLexicon", dependencies: ["UndertoneCore", "UndertoneText"], swiftSettings: swift),
    .target(
      name: "UndertoneScoring", dependencies: ["UndertoneCore", "UndertoneLexicon"], swiftSettings: swift),
    .target(
      name: "UndertoneConversation", dependencies: ["UndertoneCore", "UndertoneLexicon", "UndertoneScoring"],
      swiftSettings: swift),
    .target(
      name: "UndertoneTranscripts", dependencies: ["UndertoneCore", "UndertoneJSON"], swiftSettings: swift),
    .target(name: "UndertoneEnglish", swiftSettings: swift, plugins: ["EmbedLexicon"]),
    .target(
      name: "Undertone",
      dependencies: [
        "UndertoneCore", "UndertoneLexicon", "UndertoneScoring", "UndertoneConversation",
        "UndertoneTranscripts", "UndertoneEnglish",
      ], swiftSettings: swift),
    .target(
      name: "UndertoneEvaluation",
      dependencies: [
        "Undertone", "UndertoneCore", "UndertoneLexicon", "UndertoneScoring", "UndertoneTranscripts",
      ], swiftSettings: swift),
    .executableTarget(
      name: "UndertoneCLI",
      dependencies: [
        "Undertone", "UndertoneCore", "UndertoneText", "UndertoneLexicon", "UndertoneTranscripts",
        "UndertoneEvaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: swift,
      // The released program carries symbols but no debugging data: a third of the size, and tools such as
      // valgrind can read it. Only this executable has flags of its own, so the library stays a dependency for anybody.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--strip-debug"], .when(configuration: .release))]),

    // The English pack is compiled into the binary while building.
    .executableTarget(
      name: "lexicon-embedder", dependencies: ["UndertoneCore", "UndertoneLexicon"],
      path: "Sources/LexiconEmbedder", swiftSettings: swift),
    .plugin(name: "EmbedLexicon", capability: .buildTool(), dependencies: ["lexicon-embedder"]),

    .testTarget(
      name: "UndertoneTextTests", dependencies: ["UndertoneText", "UndertoneICU", "UndertoneSIMD"],
      swiftSettings: swift),
    .testTarget(
      name: "UndertoneLexiconTests", dependencies: ["UndertoneCore", "UndertoneLexicon"],
      swiftSettings: swift),
    .testTarget(
      name: "UndertoneTranscriptsTests", dependencies: ["UndertoneCore", "UndertoneTranscripts"],
      swiftSettings: swift),
    .testTarget(
      name: "UndertoneEvaluationTests",
      dependencies: ["Undertone", "UndertoneCore", "UndertoneLexicon", "UndertoneEvaluation"],
      swiftSettings: swift),
    .testTarget(
      name: "UndertoneTests",
      dependencies: ["Undertone", "UndertoneCore", "UndertoneLexicon", "UndertoneTranscripts"],
      swiftSettings: swift),
    // Reads the sources: imports, headers, and what is public.
    .testTarget(name: "ArchitectureTests", dependencies: ["Undertone"], swiftSettings: swift),
    // Runs the built program as users do; the dependency is there to have it built.
    .testTarget(name: "CommandTests", dependencies: ["UndertoneCLI"], swiftSettings: swift),
  ],
  cLanguageStandard: .c17,
  cxxLanguageStandard: .cxx17
)
