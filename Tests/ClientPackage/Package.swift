// swift-tools-version: 6.2
import PackageDescription

/// A package as a user of the library would write it: it names the product `Undertone` and nothing else.
///
/// The strictest settings that a user may have are on, so that nothing works by accident alone.
let package = Package(
  name: "client",
  dependencies: [.package(name: "undertone", path: "../..")],
  targets: [
    .executableTarget(
      name: "client", dependencies: [.product(name: "Undertone", package: "undertone")],
      swiftSettings: [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
