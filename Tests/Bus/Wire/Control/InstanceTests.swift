import Testing

@testable import Bus

@Suite("An entry of the directory")
struct InstanceTests {
  static func entry(_ number: Int, service: String = "echo", incarnation: Int = 1, revision: Int = 1) -> Instance {
    .with {
      $0.id = [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)] + [UInt8](repeating: 9, count: 14)
      $0.incarnation = incarnation
      $0.revision = revision
      $0.service = service
      $0.version = "1"
      $0.node = Pump.node(1).bytes
      $0.endpoints = ["tcp://127.0.0.1:7400"]
      $0.leaseMilliseconds = 3_000
    }
  }

  @Test func `is acceptable with an id, a node, a service and a lease`() {
    #expect(Self.entry(1).isAcceptable)
    #expect(
      Instance.with {
        $0 = Self.entry(1); $0.endpoints = []
      }.isAcceptable)
  }

  @Test(arguments: 0..<11) func `is not acceptable outside the limits`(_ fault: Int) {
    var entry = Self.entry(1)
    switch fault {
    case 0: entry.id = []
    case 1: entry.id.append(0)
    case 2: entry.node = []
    case 3: entry.node[0] = 0
    case 4: entry.service = ""
    case 5: entry.service = String(repeating: "a", count: BusLimits.serviceNameBytes + 1)
    case 6: entry.endpoints = [String](repeating: "tcp://127.0.0.1:1", count: BusLimits.endpointsPerInstance + 1)
    case 7: entry.leaseMilliseconds = 99
    case 8: entry.leaseMilliseconds = 600_001
    case 9: entry.leaseMilliseconds = .min
    default: entry.version = String(repeating: "1", count: BusLimits.instanceBytes)
    }
    #expect(!entry.isAcceptable)
  }

  @Test func `is newer with a later incarnation, or a higher revision in the same`() {
    #expect(Self.entry(1, incarnation: 2).supersedes(Self.entry(1, incarnation: 1, revision: 9)))
    #expect(Self.entry(1, revision: 2).supersedes(Self.entry(1)))
    #expect(!Self.entry(1).supersedes(Self.entry(1)))
    #expect(!Self.entry(1).supersedes(Self.entry(1, incarnation: 2)))
  }

  @Test func `is small enough that a full directory fits one record`() {
    #expect(BusLimits.instances * (BusLimits.instanceBytes + 4) + 64 <= BusLimits.bodyBytes)
  }

  @Test func `names nodes by 16 bytes that do not begin with zero`() {
    #expect(NodeID([UInt8](repeating: 1, count: 16)) != nil)
    #expect(NodeID([UInt8](repeating: 1, count: 15)) == nil)
    #expect(NodeID([0] + [UInt8](repeating: 1, count: 15)) == nil)
    var random = SeededGenerator.fresh()
    for _ in 0..<1_000 { #expect(NodeID { random.next() }.bytes[0] != 0) }
  }
}
