import Synchronization
import Testing

@testable import Bus

@Suite("A peer that means no good, or does not know how", .timeLimit(.minutes(2)))
struct HostilePeerTests {
  /// Answers little with much.
  struct Amplifier: Operation {
    var bytes = 16_384

    func handle(_ request: Echo, _ context: CallContext) async throws -> Echo {
      .with { $0.text = String(repeating: "x", count: bytes) }
    }
  }

  static func node(_ operations: any Operation..., forgotten: Duration = .seconds(15)) async throws -> Node {
    let node = Node(
      TestNodes.configuration {
        $0.listen = ["tcp://127.0.0.1:0"]
        $0.timing.forgotten = forgotten
      })
    try await node.start()
    node.serve(ServiceDefinition(name: "echo", version: "1", operations: operations))
    return node
  }

  static func request(_ requestID: UInt64, method: UInt32 = 1, extensions: [UInt8] = [], text: String = "") -> [UInt8] {
    var header = Header(.request)
    header.requestID = requestID
    header.service = ServiceName.identifier("echo")
    header.method = method
    header.timeout = 60_000
    return Frame.of(header, extensions: extensions, body: Echo.with { $0.text = text }.encoded())
  }

  static func until(_ holds: () -> Bool) async throws { while !holds() { try await Task.sleep(for: .milliseconds(1)) } }

  /// A peer that has been welcomed.
  static func guest(_ node: Node, readAhead: Int32? = nil) async throws -> RawDealer {
    let dealer = try #require(RawDealer(node.endpoints[0], readAhead: readAhead))
    dealer.send(WorkedExample.hello)
    #expect(try await records(dealer).map(\.header.type) == [.welcome])
    return dealer
  }

  static func records(_ dealer: RawDealer) async throws -> [Record] {
    let (records, error) = Frame.records(try await dealer.next())
    #expect(error == nil)
    return records
  }

  /// The link lives, and everything that was sent before has been read: a ping is answered.
  static func pings(_ dealer: RawDealer, _ number: UInt64 = 9) async throws -> [Record] {
    dealer.send(Frame.of(.ping, requestID: number, Empty()))
    var before: [Record] = []
    while true {
      let records = try await records(dealer)
      if let place = records.firstIndex(where: { $0.header.type == .pong && $0.header.requestID == number }) {
        return before + records[..<place]
      }
      before += records
    }
  }

  @Test func `that asks for ten thousand things at once is answered or refused for each, and others are served meanwhile`() async throws {
    let node = try await Self.node(EchoOperation())
    let flooder = try await Self.guest(node)
    let other = try await Self.guest(node)
    let text = String(repeating: "x", count: 1_000)
    var answers: [UInt64: Int] = [:]
    var next: UInt64 = 1
    while next <= 10_000 {
      var frame: [UInt8] = []
      while next <= 10_000 && frame.count < BusLimits.frameBytes {
        frame += Self.request(next, text: text)
        next += 1
      }
      flooder.send(frame)
      other.send(Self.request(next))
      #expect(try await Self.records(other).map(\.header.type) == [.reply])
      let queued = node.engine.withLock { $0.links.map(\.queuedBytes).max() ?? 0 }
      #expect(queued <= 2 * BusLimits.queuedBytesPerLink + BusLimits.receivedFrameBytes)
    }
    while answers.count < 10_000 {
      for record in try await Self.records(flooder) {
        answers[record.header.requestID, default: 0] += 1
        let isRefused = record.header.type == .error && Refusal(record).code == BusRefusals.overloaded.code && Refusal(record).notExecuted
        #expect(record.header.type == .reply || isRefused)
      }
    }
    #expect(answers.values.allSatisfy { $0 == 1 })
    #expect(node.engine.withLock { $0.running } == 0)
    await node.stop()
  }

  @Test func `that opens a connection and says nothing, or what is no ZMTP, is in nobody's way`() async throws {
    let node = try await Self.node(EchoOperation())
    let silent = try (0..<50).map { _ in try #require(RawStream(node.endpoints[0])) }
    let half = try #require(RawStream(node.endpoints[0]))
    half.send([0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0x7F, 3])
    let garbage = try #require(RawStream(node.endpoints[0]))
    garbage.send(Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8) + [UInt8](repeating: 0xAA, count: 100_000))
    let guest = try await Self.guest(node)
    guest.send(Self.request(1))
    #expect(try await Self.records(guest).map(\.header.type) == [.reply])
    // What begins with a letter is to libzmq a peer of ZMTP 1.0: it may get a link, until it should have said hello.
    #expect(node.engine.withLock { $0.linkCount } <= 2)
    try await Self.until { node.engine.withLock { $0.linkCount } <= 1 }
    withExtendedLifetime((silent, half, garbage)) {}
    await node.stop()
  }

  @Test func `that never reads its answers is forgotten at the limit, and others are served meanwhile`() async throws {
    let node = try await Self.node(Amplifier())
    let slow = try await Self.guest(node, readAhead: 1)
    let other = try await Self.guest(node)
    let frame = (1...500).flatMap { Self.request($0) }
    var requestID: UInt64 = 1
    while node.counters.linksLost == 0 {
      slow.send(frame)
      other.send(Self.request(requestID))
      #expect(try await Self.records(other).map(\.header.type) == [.reply])
      requestID += 1
      let queued = node.engine.withLock { $0.links.map(\.queuedBytes).max() ?? 0 }
      #expect(queued <= 4 * BusLimits.queuedBytesPerLink + BusLimits.receivedFrameBytes)
    }
    #expect(try await Self.pings(other).isEmpty)
    await node.stop()
  }

  @Test func `whose frames lie about their lengths is counted, and heard when it speaks the truth`() async throws {
    let node = try await Self.node(EchoOperation())
    let guest = try await Self.guest(node)
    let request = Self.request(1, text: "abc")
    let lies: [(WireError, [UInt8])] = [
      (.truncated, Frame.altered(request) { $0[12] = 200 }),
      (.limitExceeded, Frame.altered(request) { $0[12..<16] = [0xFF, 0xFF, 0xFF, 0xFF] }),
      (.truncated, Frame.altered(request) { $0[8...9] = [0, 0x10] }),
      (.badLength, Frame.altered(request) { $0[8...9] = [0xF8, 0xFF] }),
      (.badLength, Frame.altered(request) { $0[8...9] = [0, 0] }),
      (.wrongChecksum, Frame.altered(request) { $0[12] = 1 }),
      (.truncated, Array(request.dropLast(1))),
    ]
    var counted: [WireError: Int] = [:]
    for (error, frame) in lies {
      guest.send(frame)
      #expect(try await Self.pings(guest).isEmpty, "\(error): nothing is answered")
      counted[error, default: 0] += 1
      #expect(node.counters.badFrames == counted)
    }
    guest.send(request)
    #expect(try await Self.records(guest).map(\.header.type) == [.reply])
    await node.stop()
  }

  @Test func `that cuts a record between two frames has sent two bad frames`() async throws {
    let node = try await Self.node(EchoOperation())
    let guest = try await Self.guest(node)
    let request = Self.request(1, text: String(repeating: "x", count: 200))
    for cut in [1, 63, 64, 65, request.count - 1] {
      guest.send(Array(request[..<cut]))
      guest.send(Array(request[cut...]))
      #expect(try await Self.pings(guest).isEmpty)
    }
    let bad = node.counters.badFrames
    #expect(bad.values.reduce(0, +) == 10, "\(bad)")
    await node.stop()
  }

  @Test func `whose extensions and flags cannot be understood is told so, and nothing is executed`() async throws {
    let held = HeldOperation()
    let node = try await Self.node(held)
    let guest = try await Self.guest(node)
    let trace: [UInt8] = [1, 0, 24, 0] + [UInt8](repeating: 1, count: 24) + [0, 0, 0, 0]
    let key: [UInt8] = [2, 0, 8, 0] + [UInt8](repeating: 2, count: 8) + [0, 0, 0, 0]
    let bad: [[UInt8]] = [
      Self.request(1, extensions: key + trace),
      Self.request(1, extensions: key + key),
      Self.request(1, extensions: [50, 0x80, 4, 0, 1, 2, 3, 4]),
      Self.request(1, extensions: [50, 0, 5, 0, 1, 2, 3, 4]),
      Self.request(1, extensions: [3, 0, 2, 0, 0x10, 0x63, 0, 0]),
      Frame.altered(Self.request(1)) { $0[7] = 0x01 },
      Frame.altered(Self.request(1)) { $0[7] = 0x80 },
      Frame.altered(Self.request(1)) { $0[44] = 9 },
    ]
    for frame in bad {
      guest.send(frame)
      let answers = try await Self.pings(guest)
      #expect(answers.map(\.header.type) == [.error])
      for answer in answers { #expect(Refusal(answer).code == BusRefusals.badMessage.code && Refusal(answer).notExecuted) }
    }
    #expect(held.runs.load(ordering: .relaxed) == 0)
    await node.stop()
  }

  @Test func `that repeats a request's id while it runs is refused for the second, and answered for the first`() async throws {
    let held = HeldOperation()
    let node = try await Self.node(held)
    let guest = try await Self.guest(node)
    guest.send(Self.request(7, text: "first"))
    await held.hasBegun()
    guest.send(Self.request(7, text: "second") + Self.request(7, text: "third"))
    let refused = try await Self.pings(guest)
    #expect(refused.map(\.header.type) == [.error, .error])
    for record in refused { #expect(Refusal(record).code == BusRefusals.requestRepeated.code && Refusal(record).notExecuted) }
    held.release()
    let reply = try #require(await Self.records(guest).first)
    #expect(reply.header.type == .reply && reply.header.requestID == 7)
    #expect(try Echo(decoding: reply.body).text == "first")
    #expect(held.runs.load(ordering: .relaxed) == 1 && node.engine.withLock { $0.running } == 0)
    await node.stop()
  }

  @Test func `that comes and goes a thousand times leaves no link behind`() async throws {
    let node = try await Self.node(EchoOperation(), forgotten: .milliseconds(500))
    for round in 0..<1_000 {
      let guest = try await Self.guest(node)
      if round.isMultiple(of: 2) { guest.send(Frame.of(Header(.bye))) }
    }
    try await Self.until { node.engine.withLock { $0.linkCount } == 0 }
    #expect(node.engine.withLock { $0.links.count } <= 1_000)
    // One that is late by half a second is forgotten as well, and comes again.
    var answers: [RecordType] = []
    for _ in 0..<20 where answers != [.reply] {
      let guest = try await Self.guest(node)
      guest.send(Self.request(1))
      answers = try await Self.records(guest).map(\.header.type)
    }
    #expect(answers == [.reply])
    await node.stop()
  }
}
