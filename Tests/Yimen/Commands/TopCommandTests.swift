import Bus
import Testing

@testable import yimen

struct TopCommandTests {
  @Test func `every instance is shown with what it did since it started`() async throws {
    let suite = try await TestSuiteNode()
    for _ in 0..<3 { _ = try await CollectedOutput.lines(of: ["call", "item.get", #"{"code":"P027"}"#, "--data", suite.directory]) }
    let lines = try await CollectedOutput.lines(of: ["top", "--once", "--json", "--data", suite.directory])
    #expect(lines.count == 1)
    guard case .array(let instances) = try JSONValue(parsing: lines[0])["instances"] else { return #expect(Bool(false), "a list") }
    #expect(instances.count == 1)
    #expect(instances[0]["service"] == .string("item"))
    #expect(instances[0]["calls"] == .integer(3))
    #expect(instances[0]["errors"] == .integer(0))
    #expect(instances[0]["p99Microseconds"] != .null)
    #expect(instances[0]["running"] == .integer(1))
    guard case .array(let links) = instances[0]["links"], case .array(let methods) = instances[0]["methods"] else {
      return #expect(Bool(false), "links and methods")
    }
    #expect(!links.isEmpty)
    guard case .array(let histogram) = methods.first(where: { $0["name"] == .string("item.get") })?["histogram"] else {
      return #expect(Bool(false), "a histogram")
    }
    #expect(histogram.count == MethodStatistics.buckets)
    let table = try await CollectedOutput.lines(of: ["top", "--once", "--data", suite.directory])
    #expect(table.count == 4)
    #expect(table[1].hasPrefix("item"))
    #expect(table[3].hasPrefix(String(Hexadecimal.text(suite.node.id.bytes).prefix(8))))
    await suite.stop()
  }

  @Test func `what every instance answers is no load`() {
    let statistics = InstanceStatistics.with {
      $0.methods = [Self.method("item.get", [0, 2]), Self.method("bus.events", [0, 0, 40])]
    }
    #expect(Load(statistics).calls == 2)
  }

  @Test func `a percentile is the upper bound of its bucket`() {
    let load = Load(InstanceStatistics.with { $0.methods = [Self.method("item.get", [0, 0, 98, 0, 1, 1])] })
    #expect(load.percentile(0.5) == 4)
    #expect(load.percentile(0.99) == 16)
    #expect(load.percentile(1) == 32)
    #expect(Load().percentile(0.5) == nil)
  }

  @Test func `between two readings only what came between counts`() {
    func reading(_ histogram: [Int], at: Int) -> InstanceReading {
      let instance = Instance.with {
        $0.service = "item"; $0.id = [UInt8](repeating: 1, count: 16)
      }
      return InstanceReading(
        instance: instance, at: at, statistics: InstanceStatistics.with { $0.methods = [Self.method("item.get", histogram)] })
    }
    let report = TopReport([reading([0, 10, 20], at: 12_000_000)], since: [reading([0, 10], at: 10_000_000)])
    let json = report.json(at: 12_000_000)
    guard case .array(let instances) = json["instances"] else { return #expect(Bool(false), "a list") }
    #expect(instances[0]["calls"] == .integer(20))
    #expect(instances[0]["callsPerSecond"] == .number(10))
    #expect(instances[0]["p50Microseconds"] == .integer(4))
  }

  @Test func `an instance that does not answer is shown as silent`() {
    let report = TopReport([InstanceReading(instance: Instance.with { $0.service = "item" }, at: 1, statistics: nil)])
    #expect(report.table.rows[0].last == "无应答 silent")
  }

  @Test func `a service is shown method by method`() async throws {
    let suite = try await TestSuiteNode()
    _ = try await CollectedOutput.lines(of: ["call", "item.get", #"{"code":"P027"}"#, "--data", suite.directory])
    let lines = try await CollectedOutput.lines(of: ["top", "--once", "--service", "item", "--data", suite.directory])
    #expect(lines[0].hasPrefix("item  "))
    #expect(lines[1].hasPrefix("  item.get  1 ("))
    #expect(lines[2].hasSuffix(String(repeating: "#", count: 40) + "  1"))
    let other = try await CollectedOutput.lines(of: ["top", "--once", "--service", "case", "--data", suite.directory])
    #expect(other == ["没有实例 no instances"])
    await suite.stop()
  }

  @Test func `a histogram shows each power of two between the least and the most, and whatever happened at all`() {
    #expect(
      MethodReport.histogram([0, 0, 0, 100, 0, 1]) == [
        " ≤8 µs  " + String(repeating: "#", count: 40) + "  100",
        "≤16 µs  " + String(repeating: " ", count: 40) + "    0",
        "≤32 µs  #" + String(repeating: " ", count: 39) + "    1",
      ])
    #expect(MethodReport.histogram([0, 0]).isEmpty)
  }

  @Test func `instances on one node share a row of its figures`() {
    let statistics = InstanceStatistics.with {
      $0.running = 3
      $0.queuedBytes = 2_048
      $0.shed = 5
      $0.links = [
        LinkStatistics.with {
          $0.direction = .outbound
          $0.state = .ready
          $0.creditLeft = 9
        }
      ]
    }
    let readings = ["case", "item"].map { name in
      let instance = Instance.with {
        $0.service = name
        $0.node = [UInt8](repeating: 0xAB, count: 16)
      }
      return InstanceReading(instance: instance, at: 1, statistics: statistics)
    }
    #expect(NodeReport(readings).table.rows == [["abababab", "case,item", "3", "0", "0", "2.0 KiB", "0", "9", "5", "0", "0"]])
  }

  static func method(_ name: String, _ histogram: [Int]) -> MethodStatistics {
    MethodStatistics.with {
      $0.name = name
      $0.calls = histogram.reduce(0, +)
      $0.histogram = histogram
    }
  }
}
