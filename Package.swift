// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let collections: [Target.Dependency] = [
  .product(name: "DequeModule", package: "swift-collections"),
  .product(name: "OrderedCollections", package: "swift-collections"),
]
let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// One service is four targets of one shape: a pure domain, the service, its program and its tests.
func service(_ name: String, with extra: [Target.Dependency] = [], testedWith others: [Target.Dependency] = []) -> [Target] {
  let folder = "\(name)Service"
  return [
    .target(
      name: "\(name)Domain", dependencies: ["Civics"],
      path: "Sources/\(folder)/Domain", swiftSettings: settings),
    .target(
      name: folder,
      dependencies: ["Bus", "Civics", "Contracts", "Store", "ServiceKit", .target(name: "\(name)Domain"), log, lifecycle, configuration]
        + extra,
      path: "Sources/\(folder)", exclude: ["Domain", "Daemon"], swiftSettings: settings),
    .executableTarget(
      name: "\(name.lowercased())-service", dependencies: ["ServiceKit", .target(name: folder)],
      path: "Sources/\(folder)/Daemon", swiftSettings: settings),
    .testTarget(
      name: "\(folder)Tests",
      dependencies: [
        "Bus", "Civics", "Contracts", "Store", "ServiceKit", "TestKit", .target(name: "\(name)Domain"), .target(name: folder), log,
        configuration,
      ] + extra + others,
      path: "Tests/\(folder)", swiftSettings: settings),
  ]
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)", swiftSettings: settings)
}

let package = Package(
  name: "yimen",
  products: [
    .library(name: "Bus", targets: ["Bus"]),
    .library(name: "Contracts", targets: ["Contracts"]),
    .library(name: "BusFloor", targets: ["BusFloor"]),
    .executable(name: "yimen", targets: ["yimen"]),
    .executable(name: "yimen-hub", targets: ["yimen-hub"]),
    .executable(name: "identity-service", targets: ["identity-service"]),
    .executable(name: "item-service", targets: ["item-service"]),
    .executable(name: "case-service", targets: ["case-service"]),
    .executable(name: "notify-service", targets: ["notify-service"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CZMQ"),
    .systemLibrary(name: "CPostgres"),
    .systemLibrary(name: "CQREncode"),
    .target(name: "CChecksum"),
    .target(name: "Bus", dependencies: ["CZMQ", "CChecksum", log] + collections, swiftSettings: settings),
    .target(name: "BusFloor", dependencies: ["CZMQ"], swiftSettings: settings),
    .target(name: "Civics", swiftSettings: settings),
    .target(name: "Contracts", dependencies: ["Bus"], swiftSettings: settings),
    .target(
      name: "Store",
      dependencies: [
        "CPostgres", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"), log, crypto,
      ] + collections,
      swiftSettings: settings),
    .target(name: "SampleData", exclude: ["Files", "README.md"]),
    .target(
      name: "ServiceKit",
      dependencies: [
        "Bus", "Contracts", "Store", "Civics", log, lifecycle, crypto, configuration, signals,
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      swiftSettings: settings),
    .target(name: "Hub", dependencies: ["Bus", "ServiceKit", log, lifecycle], exclude: ["Daemon"], swiftSettings: settings),
    .executableTarget(name: "yimen-hub", dependencies: ["Hub", "ServiceKit"], path: "Sources/Hub/Daemon", swiftSettings: settings),
  ]
    + service("Identity", with: [crypto], testedWith: ["ItemService", "CaseService"])
    + service("Item", with: ["SampleData", .product(name: "SwiftCSV", package: "SwiftCSV")], testedWith: ["IdentityService"])
    + service("Case", testedWith: ["IdentityService", "ItemService"])
    + service(
      "Notify",
      with: [
        "SampleData",
        "CQREncode",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ], testedWith: ["IdentityService", "ItemService", "CaseService", .product(name: "GRDB", package: "GRDB.swift")])
    + [
      .target(
        name: "Suite",
        dependencies: [
          "Bus", "Contracts", "Store", "ServiceKit", "Hub", "IdentityService", "ItemService", "CaseService", "NotifyService", "SampleData",
          log, lifecycle, configuration, crypto,
        ],
        swiftSettings: settings),
      .executableTarget(
        name: "yimen",
        dependencies: [
          "Benchmarks", "Bus", "Civics", "Contracts", "IdentityService", "ItemDomain", "ItemService", "ServiceKit", "Store", "Suite", log,
          lifecycle, signals, arguments, configuration, crypto,
          "NotifyDomain", "NotifyService",
        ],
        path: "Sources/Yimen", swiftSettings: settings),
      .target(
        name: "Benchmarks",
        dependencies: [
          "Bus", "BusFloor", "CPostgres", "CaseService", "Civics", "Contracts", "IdentityService", "ItemDomain", "ItemService",
          "NotifyDomain", "NotifyService", "Store", "ServiceKit", "Suite", log, configuration,
          .product(name: "GRDB", package: "GRDB.swift"),
          .product(name: "NIOCore", package: "swift-nio"),
          .product(name: "NIOPosix", package: "swift-nio"),
          .product(name: "NIOHTTP1", package: "swift-nio"),
        ],
        path: "Benchmarks", swiftSettings: settings),
      .target(
        name: "TestKit", dependencies: ["Bus", "Contracts", "Store", "ServiceKit", log, configuration], path: "Tests/TestKit",
        swiftSettings: settings),
      // A service that keeps nothing: no product, but built with the rest, so that tests start as many as they like.
      .executableTarget(
        name: "echo-service", dependencies: ["Bus", "Hub", "ServiceKit", "TestKit", log], path: "Tests/EchoService", swiftSettings: settings
      ),
      tests("Bus", ["Bus", "CZMQ", log]),
      tests("Simulation", ["Bus"]),
      tests("Civics", ["Civics"]),
      tests("Contracts", ["Contracts", "Bus"]),
      // A file system of SQLite's that loses what was not synchronised: C, since it is called by C.
      .target(name: "PowerLoss", path: "Tests/PowerLoss", linkerSettings: [.linkedLibrary("sqlite3")]),
      tests("Store", ["Store", "TestKit", "PowerLoss", log]),
      tests("ServiceKit", ["ServiceKit", "Bus", "Store", "Contracts", "TestKit", log, lifecycle, configuration]),
      tests("Hub", ["Hub", "Bus", "TestKit", log]),
      tests(
        "Yimen",
        [
          "yimen", "TestKit", "Suite", "Benchmarks", "Bus", "Civics", "Contracts", "IdentityService", "ItemDomain", "ItemService",
          "ServiceKit", "Store",
          "NotifyDomain", "NotifyService",
          log,
          arguments, configuration,
        ]),
      tests("Suite", ["Suite", "TestKit", "Bus", "Contracts", "ServiceKit", "Store", log, configuration]),
      tests(
        "SystemTests",
        [
          "Suite", "IdentityService", "CaseService", "NotifyService", "Store", "TestKit", "Contracts", "Bus", "Civics", "ServiceKit", log,
          configuration,
        ]),
      tests("Architecture", ["Contracts", "Bus"]),
    ]
)
