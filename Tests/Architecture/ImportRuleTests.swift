import Testing

/// Who may know whom, as docs/ARCHITECTURE.md draws it.
@Suite("Imports follow the architecture")
struct ImportRuleTests {
  static let services = ["Identity", "Item", "Case", "Notify"]
  static let modules: Set<String> =
    Set(services.flatMap { ["\($0)Service", "\($0)Domain"] })
    .union([
      "CZMQ", "CChecksum", "Bus", "BusFloor", "Civics", "Contracts", "Store", "SampleData", "ServiceKit", "Hub", "Suite", "Benchmarks",
    ])

  /// The package's own modules that a folder may import, and why no others.
  static let layers: [(folder: String, knows: Set<String>, reason: String)] = [
    ("Sources/Bus", ["CZMQ", "CChecksum"], "the bus carries bytes for anyone and knows nothing of what they mean"),
    ("Sources/BusFloor", ["CZMQ"], "the floor is the bare library, with nothing of ours to slow or help it"),
    ("Sources/Contracts", ["Bus"], "contracts are what services say to each other, without behaviour or storage"),
    ("Sources/Store", [], "the store keeps rows for any service and knows no bus and no contract"),
    ("Sources/Civics", [], "values that every domain shares depend on nothing"),
    ("Sources/ServiceKit", ["Bus", "Contracts", "Store", "Civics"], "what every program shares knows no service"),
    ("Sources/Hub", ["Bus", "ServiceKit", "Hub"], "a hub knows instances, not what they do"),
    ("Sources/Suite", modules.subtracting(["CZMQ", "BusFloor", "Benchmarks", "Suite"]), "the suite puts services together"),
  ]

  @Test(arguments: layers.map(\.folder))
  func `a layer imports only what lies below it`(folder: String) throws {
    guard let layer = Self.layers.first(where: { $0.folder == folder }) else { return }
    let files = try SourceFile.all(under: folder)
    #expect(!files.isEmpty)
    for file in files {
      for (module, line) in file.imports where Self.modules.contains(module) && !layer.knows.contains(module) {
        Issue.record("\(file.path):\(line) imports \(module), but \(layer.reason)")
      }
    }
  }

  @Test(arguments: services)
  func `a service never imports another service`(service: String) throws {
    let own = ["\(service)Service", "\(service)Domain"]
    for file in try SourceFile.all(under: "Sources/\(service)Service") {
      for (module, line) in file.imports where module.hasSuffix("Service") || module.hasSuffix("Domain") {
        #expect(
          own.contains(module),
          "\(file.path):\(line) imports \(module): services meet on the bus, by contracts and events, so that each runs and changes alone")
      }
    }
  }

  @Test(arguments: services)
  func `a domain imports Civics and nothing else`(service: String) throws {
    for file in try SourceFile.all(under: "Sources/\(service)Service/Domain") {
      for (module, line) in file.imports {
        #expect(
          module == "Civics",
          "\(file.path):\(line) imports \(module): a domain decides on values alone; no clock, file, socket or task can be reached from it")
      }
    }
  }

  @Test func `Civics imports nothing`() throws {
    for file in try SourceFile.all(under: "Sources/Civics") {
      #expect(
        file.imports.isEmpty,
        "\(file.path) imports \(file.imports.map(\.module)): these are rules of law and standards, on the standard library alone")
    }
  }

  @Test func `only the transport and the bench's floor speak to libzmq`() throws {
    for file in try SourceFile.shipped() where !file.path.hasPrefix("Sources/Bus/Transport/") && !file.path.hasPrefix("Sources/BusFloor/") {
      for word in ["zmq_", "ZMQ_", "import CZMQ"] {
        let places = file.code.places(of: word)
        #expect(
          places.isEmpty,
          "\(places) says \(word): the library's sockets live on one thread, in one folder, where the compiler keeps others away"
        )
      }
    }
  }

  @Test func `only the store speaks to SQLite`() throws {
    for file in try SourceFile.all(under: "Sources") where !file.path.hasPrefix("Sources/Store/") {
      for (module, line) in file.imports {
        #expect(
          !module.hasPrefix("GRDB"),
          "\(file.path):\(line) imports \(module): every write goes through the store, which alone keeps inbox, state and events in one commit"
        )
      }
    }
  }
}
