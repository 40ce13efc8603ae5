import Testing

@testable import Bus

@Suite("A program that has only libzmq and docs/PROTOCOL.md", .timeLimit(.minutes(1)))
struct ForeignClientTests {
  static func node() async throws -> Node {
    let node = Node(TestNodes.configuration { $0.listen = ["tcp://127.0.0.1:0"] })
    try await node.start()
    node.serve(ServiceDefinition(name: "echo", version: "1", operations: [EchoOperation()]))
    return node
  }

  func records(_ frame: [UInt8]?) throws -> [Record] {
    let (records, error) = Frame.records(try #require(frame))
    #expect(error == nil)
    return records
  }

  @Test func `says hello, is welcomed, calls and is answered`() async throws {
    let node = try await Self.node()
    let dealer = try #require(RawDealer(node.endpoints[0]))
    dealer.send(WorkedExample.hello)
    let welcome = try #require(try records(dealer.receive()).first)
    #expect(welcome.header.type == .welcome)
    #expect(try Greeting(decoding: welcome.body).node == node.id.bytes)
    dealer.send(WorkedExample.request)
    #expect(dealer.receive() == WorkedExample.reply)
    await node.stop()
  }

  @Test func `may send hello and its first request in one frame`() async throws {
    let node = try await Self.node()
    let dealer = try #require(RawDealer(node.endpoints[0]))
    dealer.send(WorkedExample.hello + WorkedExample.request)
    var types = try records(dealer.receive()).map(\.header.type)
    if types.count < 2 { types += try records(dealer.receive()).map(\.header.type) }
    #expect(types == [.welcome, .reply])
    await node.stop()
  }

  @Test func `that does not say hello is told to, and that nothing was executed`() async throws {
    let node = try await Self.node()
    let dealer = try #require(RawDealer(node.endpoints[0]))
    dealer.send(WorkedExample.request)
    let error = try #require(try records(dealer.receive()).first)
    #expect(error.header.type == .error && error.header.requestID == 1)
    #expect(Refusal(error) == Refusal(BusRefusals.unknownLink, notExecuted: true))
    await node.stop()
  }

  @Test func `that sends rubbish is counted, and harms nobody`() async throws {
    let node = try await Self.node()
    let dealer = try #require(RawDealer(node.endpoints[0]))
    var random = SeededGenerator.fresh()
    var broken = 0
    for round in 0..<500 {
      switch round % 5 {
      case 0: dealer.send([])
      case 1: dealer.send((0..<Int.random(in: 1..<400, using: &random)).map { _ in UInt8.random(in: .min ... .max, using: &random) })
      case 2: dealer.send(Array(WorkedExample.request.prefix(Int.random(in: 1..<64, using: &random))))
      case 3: dealer.send(Frame.altered(WorkedExample.hello) { $0[5] = 0x7F })
      default: dealer.send([1], [2], [3])
      }
      if (1...3).contains(round % 5) { broken += 1 }
    }
    dealer.send(WorkedExample.hello + WorkedExample.request)
    var types: [RecordType] = []
    while !types.contains(.reply) { types += try records(dealer.receive()).map(\.header.type) }
    #expect(node.counters.badFrames.values.reduce(0, +) == broken, "seed \(random.seed)")
    await node.stop()
  }

  @Test func `that sends more than a socket takes in is cut off, and harms nobody`() async throws {
    let node = try await Self.node()
    let large = try #require(RawDealer(node.endpoints[0], milliseconds: 200))
    large.send([UInt8](repeating: 0, count: BusLimits.receivedFrameBytes + 1))
    #expect(large.receive() == nil)
    let dealer = try #require(RawDealer(node.endpoints[0]))
    dealer.send(WorkedExample.hello + WorkedExample.request)
    #expect(try records(dealer.receive()).first?.header.type == .welcome)
    await node.stop()
  }

  @Test func `of the next generation of the protocol is counted, and told nothing`() async throws {
    let node = try await Self.node()
    let dealer = try #require(RawDealer(node.endpoints[0]))
    dealer.send(Frame.altered(WorkedExample.hello) { $0[3] = 0x32 })
    dealer.send(WorkedExample.hello)
    #expect(try records(dealer.receive()).first?.header.type == .welcome)
    #expect(node.counters.badFrames == [.wrongMagic: 1])
    await node.stop()
  }
}
