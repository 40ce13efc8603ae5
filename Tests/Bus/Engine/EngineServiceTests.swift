import Testing

@testable import Bus

@Suite("An engine checks each request before it is executed")
struct EngineServiceTests {
  /// Puts a request on a link of the service and returns what came back, if it was refused.
  func ask(_ world: inout EchoWorld, greeted: Bool = true, _ change: (inout Header, inout Extensions) -> Void = { _, _ in }) throws
    -> Refusal?
  {
    let link = world.pump.stranger(to: world.service)
    if greeted {
      let hello = Frame.of(
        .hello,
        Greeting.with {
          $0.node = Pump.node(50).bytes; $0.incarnation = 1
        })
      world.pump.engines[world.service].receive(hello, on: link, now: world.pump.now)
      _ = world.pump.engines[world.service].flush()
    }
    var header = Header(.request)
    header.requestID = 77
    header.service = EchoWorld.say.serviceID
    header.method = 1
    header.timeout = 1_000
    var extensions = Extensions()
    change(&header, &extensions)
    world.pump.engines[world.service].receive(Frame.of(header, extensions: extensions.encoded), on: link, now: world.pump.now)
    let frames = world.pump.engines[world.service].flush().filter { $0.link == link }.flatMap(\.frames)
    let records = frames.flatMap { Frame.records($0).records }
    guard let record = records.first else { return nil }
    #expect(records.count == 1 && record.header.type == .error && record.header.requestID == header.requestID)
    return Refusal(record)
  }

  func expect(_ refusal: Refusal?, _ kind: RefusalKind, detail: String = "", location: SourceLocation = #_sourceLocation) throws {
    let refusal = try #require(refusal, sourceLocation: location)
    #expect(refusal == Refusal(kind, detail: detail, notExecuted: true), sourceLocation: location)
  }

  @Test func `one that keeps the rules is handed on`() throws {
    var world = EchoWorld()
    let refusal = try ask(&world)
    let effects = world.pump.engines[world.service].takeEffects()
    #expect(refusal == nil && effects.requests.map(\.origin.requestID) == [77])
    #expect(world.pump.engines[world.service].running == 1)
  }

  @Test func `before HELLO: unknown link`() throws {
    var world = EchoWorld()
    try expect(try ask(&world, greeted: false), BusRefusals.unknownLink)
  }

  @Test func `without an id: bad message, counted, and the credit is given back`() throws {
    var world = EchoWorld()
    try expect(try ask(&world) { header, _ in header.requestID = 0 }, BusRefusals.badMessage)
    let engine = world.pump.engines[world.service]
    #expect(engine.running == 0 && engine.effects.requests.isEmpty && engine.counters.badFrames == [.malformedHeader: 1])
    #expect(engine.links.contains { $0.peer == Pump.node(50) && $0.incoming.left == Int(BusLimits.creditWindow) })
  }

  @Test func `a service or a method that is not here: unknown method`() throws {
    var world = EchoWorld()
    try expect(try ask(&world) { header, _ in header.service += 1 }, BusRefusals.unknownMethod)
    try expect(try ask(&world) { header, _ in header.method = 99 }, BusRefusals.unknownMethod)
  }

  @Test func `with more time than any call may have: runs with the longest`() throws {
    var world = EchoWorld()
    let refusal = try ask(&world) { header, _ in header.timeout = .max }
    #expect(refusal == nil)
    let effects = world.pump.engines[world.service].takeEffects()
    #expect(effects.requests.map(\.deadline) == [world.pump.now + BusLimits.longestTimeout])
  }

  @Test func `without time: deadline exceeded`() throws {
    var world = EchoWorld()
    try expect(try ask(&world) { header, _ in header.timeout = 0 }, BusRefusals.deadlineExceeded)
  }

  @Test func `for another instance: unavailable`() throws {
    var world = EchoWorld()
    try expect(try ask(&world) { _, extensions in extensions.target = InstanceID(Array(0..<16)) }, BusRefusals.unavailable)
    let own = world.instance
    let refusal = try ask(&world) { _, extensions in extensions.target = own }
    #expect(refusal == nil)
  }

  @Test func `a command without a key: key missing`() throws {
    var world = EchoWorld()
    try expect(try ask(&world) { header, _ in header.method = 2 }, BusRefusals.keyMissing, detail: "echo.change")
    let refusal = try ask(&world) { header, extensions in
      header.method = 2
      extensions.key = Array(1...8)
    }
    #expect(refusal == nil)
  }

  @Test(arguments: Role.allCases) func `a role that may not: role missing`(_ role: Role) throws {
    var world = EchoWorld()
    let refusal = try ask(&world) { header, extensions in
      header.method = 3
      extensions.principal = Principal(id: "p", role: role, channel: "test")
    }
    if [.auditor, .service].contains(role) {
      #expect(refusal == nil)
    } else {
      try expect(refusal, BusRefusals.roleMissing, detail: "echo.audit needs auditor or service")
    }
  }

  @Test func `nobody, where a role is needed: role missing`() throws {
    var world = EchoWorld()
    try expect(try ask(&world) { header, _ in header.method = 3 }, BusRefusals.roleMissing, detail: "echo.audit needs auditor or service")
  }

  @Test func `extensions that cannot be read, or must be understood and are not: bad message`() throws {
    var world = EchoWorld()
    try expect(try ask(&world) { _, extensions in extensions.key = [1, 2, 3] }, BusRefusals.badMessage)
  }

  @Test func `over the number that may run at once: overloaded`() throws {
    var world = EchoWorld()
    world.pump.engines[world.service].running = BusLimits.runningRequests
    let refusal = try #require(try ask(&world))
    #expect(refusal.code == BusRefusals.overloaded.code && refusal.notExecuted && refusal.retryAfter == .milliseconds(500))
  }

  @Test func `while leaving: draining`() throws {
    var world = EchoWorld()
    world.pump.engines[world.service].drain()
    let link = world.pump.stranger(to: world.service)
    let hello = Frame.of(.hello, Greeting.with { $0.node = Pump.node(50).bytes })
    let request = Frame.of(.request, requestID: 77, Empty())
    world.pump.engines[world.service].receive(hello + request, on: link, now: world.pump.now)
    let records = world.pump.engines[world.service].flush().filter { $0.link == link }.flatMap(\.frames).flatMap {
      Frame.records($0).records
    }
    #expect(records.map(\.header.type) == [.welcome, .drain, .error])
    try expect(records.last.map { Refusal($0) }, BusRefusals.draining)
  }

  @Test(arguments: [(7, 0x80), (44, 2)] as [(Int, UInt8)]) func `with a flag or a codec that must be understood and is not: bad message`(
    _ place: Int, _ value: UInt8
  ) throws {
    var world = EchoWorld()
    let link = world.pump.stranger(to: world.service)
    var header = Header(.request)
    header.requestID = 5
    let hello = Frame.of(.hello, Greeting.with { $0.node = Pump.node(50).bytes })
    let request = Frame.altered(Frame.of(header)) { $0[place] = value }
    world.pump.engines[world.service].receive(hello + request, on: link, now: world.pump.now)
    let records = world.pump.engines[world.service].flush().filter { $0.link == link }.flatMap(\.frames).flatMap {
      Frame.records($0).records
    }
    #expect(records.map(\.header.type) == [.welcome, .error])
    #expect(records.last?.header.requestID == 5)
    try expect(records.last.map { Refusal($0) }, BusRefusals.badMessage)
    #expect(world.pump.engines[world.service].counters.badFrames[.notUnderstood] == 1)
  }

  @Test func `a reply over the limit becomes an error, which does not claim that nothing was done`() throws {
    var world = EchoWorld()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    world.pump.answerAll { _ in .reply([UInt8](repeating: 0, count: BusLimits.bodyBytes + 1)[...]) }
    let refusal = try #require(world.pump.refusal(1))
    #expect(refusal.code == BusRefusals.tooLarge.code && !refusal.notExecuted)
  }

  @Test func `a refusal goes to the caller as it was thrown`() throws {
    var world = EchoWorld()
    let thrown = Refusal(
      RefusalKind(
        3_001, "case.materialMissing", .failedPrecondition, meaning: Bilingual(zh: "缺", en: "missing"),
        remedy: Bilingual(zh: "补", en: "add"), retry: true),
      detail: "M01", notExecuted: true)
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    world.pump.answerAll { _ in .refused(thrown) }
    #expect(world.pump.refusal(1) == thrown)
  }

  @Test func `a refusal's detail is cut, so that it always fits a record`() throws {
    var world = EchoWorld()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    world.pump.answerAll { _ in .refused(BusRefusals.badRequest.refusal(String(repeating: "门", count: 500_000))) }
    let refusal = try #require(world.pump.refusal(1))
    #expect(refusal.code == BusRefusals.badRequest.code && refusal.detail.count == BusLimits.detailCharacters)
  }

  @Test func `an answer for a link that is gone is dropped, and counted off`() {
    var world = EchoWorld()
    world.pump.call(from: world.caller, EchoWorld.say, waiter: 1)
    let request = world.pump.requests[0].request
    world.pump.engines[world.service].close(request.origin.link)
    world.pump.answerAll()
    #expect(world.pump.engines[world.service].running == 0)
    #expect(world.pump.outcomes[1] == nil)
  }

  /// A record of each type that would do something, with an extension that nobody knows and everybody must.
  @Test(arguments: RecordType.allCases) func `with a critical extension that is not known a record of any type does nothing`(
    _ type: RecordType
  ) {
    for (number, isRefused) in [(0x8009, true), (0x0009, false)] as [(UInt16, Bool)] {
      let bytes: [UInt8] = [UInt8(truncatingIfNeeded: number), UInt8(number >> 8), 4, 0, 1, 2, 3, 4]
      var world = EchoWorld()
      let link = world.pump.stranger(to: world.service)
      let hello = Frame.of(.hello, Greeting.with { $0.node = Pump.node(50).bytes })
      world.pump.engines[world.service].receive(hello, on: link, now: world.pump.now)
      _ = world.pump.engines[world.service].flush()
      let before = world.pump.engines[world.service].links[link.index].state
      var header = Header(type)
      header.requestID = 5
      world.pump.engines[world.service].receive(Frame.of(header, extensions: bytes), on: link, now: world.pump.now)
      let answers = world.pump.engines[world.service].flush().filter { $0.link == link }.flatMap(\.frames).flatMap {
        Frame.records($0).records
      }
      let isAnsweredAnyhow = type == .request || type == .subscribe
      if isRefused {
        #expect(answers.allSatisfy { $0.header.type == .error } && answers.count == (isAnsweredAnyhow ? 1 : 0), "\(type)")
        #expect(world.pump.engines[world.service].links[link.index].state == before)
        if !isAnsweredAnyhow { #expect(world.pump.engines[world.service].counters.badFrames[.notUnderstood] == 1, "\(type)") }
      } else {
        #expect(world.pump.engines[world.service].counters.badFrames[.notUnderstood] == nil, "\(type)")
      }
    }
  }
}
