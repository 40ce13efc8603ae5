// swift-tools-version: 6.2
import PackageDescription

// Apart from the suite's package, so that `swift build` builds nothing of it: every target here is compiled with coverage for
// libFuzzer (`make fuzz` gives the flags). The sources are the suite's own, by links.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "fuzz",
  dependencies: [
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    .systemLibrary(name: "CZMQ"),
    .systemLibrary(name: "CFuzzer"),
    .target(name: "CChecksum"),
    .target(
      name: "Bus",
      dependencies: [
        "CZMQ", "CChecksum", .product(name: "Logging", package: "swift-log"), .product(name: "DequeModule", package: "swift-collections"),
        .product(name: "OrderedCollections", package: "swift-collections"),
      ], swiftSettings: settings),
    .executableTarget(name: "Fuzz", dependencies: ["Bus", "CFuzzer"], swiftSettings: settings),
  ]
)
