import Testing

@testable import Bus

@Suite("docs/vectors")
struct VectorTests {
  @Test func `frames and headers`() throws {
    var file = VectorFile(
      about: "Frames: one or more records each. value: the records, with what differs from the defaults of docs/PROTOCOL.md.")
    var ping = Header(.ping)
    ping.requestID = 1
    let one = Frame.of(ping)
    var full = HeaderTests.full
    full.requestID = 0x0010_2030_4050_6070
    full.sequence = 0x0001_0203_0405_0607
    full.flags.insert(.bodyChecksum)
    let request = Frame.of(full, extensions: ExtensionsTests.full.encoded, body: [1, 2, 3])
    func valid(_ name: String, _ frame: [UInt8], isCanonical: Bool = true) throws {
      file.valid(name, frame, try FrameText.json(frame), isCanonical: isCanonical)
    }
    try valid("a header alone: PING with request id 1", one)
    try valid("every field of the header, every extension, a body of 3 bytes with 5 of padding", request)
    try valid("three records in one frame", one + request + one)
    try valid("no record: an empty frame", [])
    try valid("a flag of the low byte that is unknown: ignored", Frame.altered(one) { $0[6] |= 0x80 }, isCanonical: false)
    try valid("a later minor revision", Frame.altered(one) { $0[4] = 9 })
    try valid(
      "no body checksum: flag 0 clear",
      Frame.altered(Frame.of(ping, body: [1])) {
        $0[6] = 0
        $0[56..<60] = [0, 0, 0, 0]
      }, isCanonical: false)
    try valid(
      "an extension that is unknown and not critical: skipped", Frame.of(ping, extensions: [0x10, 0x27, 3, 0, 1, 2, 3, 0]),
      isCanonical: false)
    file.invalid("63 bytes", Array(one.prefix(63)), .truncated)
    file.invalid("a body that is cut", Frame.altered(one) { $0[12] = 1 }, .truncated)
    file.invalid("a second record that is cut", one + request.dropLast(), .truncated)
    file.invalid("the magic of another generation: YMB2", Frame.altered(one) { $0[3] = 0x32 }, .wrongMagic)
    file.invalid("a header of 56 bytes", Frame.altered(one) { $0[8] = 56 }, .badLength)
    file.invalid("a header of 68 bytes", Frame.altered(one + [0, 0, 0, 0, 0, 0, 0, 0]) { $0[8] = 68 }, .badLength)
    file.invalid("a header of 4104 bytes", Frame.altered(one + [UInt8](repeating: 0, count: 8)) { $0[8...9] = [0x08, 0x10] }, .badLength)
    file.invalid("a body of 1 MiB and one byte", Frame.altered(one) { $0[12..<16] = [1, 0, 0x10, 0] }, .limitExceeded)
    file.invalid(
      "the header's checksum",
      {
        var frame = one
        frame[60] ^= 1
        return frame
      }(), .wrongChecksum)
    file.invalid(
      "the body's checksum",
      {
        var frame = request
        frame[frame.count - 8] ^= 1
        return frame
      }(), .wrongChecksum)
    file.invalid("an unknown type", Frame.altered(one) { $0[5] = 0x7F }, .notUnderstood)
    file.invalid("a flag of the high byte that is unknown", Frame.altered(one) { $0[7] = 0x80 }, .notUnderstood)
    file.invalid("an unknown codec", Frame.altered(one) { $0[44] = 2 }, .notUnderstood)
    file.invalid("a priority of 4", Frame.altered(one) { $0[10] = 4 }, .malformedHeader)
    file.invalid("a reserved byte that is not zero", Frame.altered(one) { $0[45] = 1 }, .malformedHeader)
    try file.check("frames", decode: FrameText.json, encode: FrameText.frame)
  }

  @Test func `extensions`() throws {
    var file = VectorFile(about: "The extensions of one record: the bytes between its header of 64 bytes and its body.")
    let full = ExtensionsTests.full
    func valid(_ name: String, _ bytes: [UInt8], isCanonical: Bool = true) throws {
      file.valid(name, bytes, FrameText.json(try Extensions(decoding: bytes[...])), isCanonical: isCanonical)
    }
    var one = Extensions()
    try valid("none", [])
    one.trace = full.trace
    try valid("trace", one.encoded)
    one = Extensions()
    one.key = Array(1...9)
    try valid("a key of 9 bytes, with 3 of padding", one.encoded)
    one = Extensions()
    one.principal = full.principal
    try valid("a principal", one.encoded)
    one = Extensions()
    one.target = full.target
    try valid("a target, critical", one.encoded)
    try valid("all", full.encoded)
    let unknown: [UInt8] = [0x10, 0x27, 5, 0, 1, 2, 3, 4, 5, 0, 0, 0, 0, 0, 0, 0]
    try valid("an unknown one after the known: skipped", full.encoded + unknown, isCanonical: false)
    file.invalid("an unknown one that is critical", [0x10, 0xA7] + unknown.dropFirst(2), .notUnderstood)
    file.invalid("falling order", [51, 0, 4, 0, 1, 2, 3, 4, 50, 0, 4, 0, 1, 2, 3, 4], .malformedHeader)
    file.invalid("the same twice, once critical", [50, 0, 4, 0, 1, 2, 3, 4, 50, 0x80, 4, 0, 1, 2, 3, 4], .malformedHeader)
    file.invalid("a length that lies", [50, 0, 5, 0, 1, 2, 3, 4], .malformedHeader)
    file.invalid("no padding", [50, 0, 1, 0, 1], .malformedHeader)
    file.invalid("a key of 7 bytes", [2, 0, 7, 0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0], .malformedHeader)
    file.invalid("a trace of 8 bytes", [1, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0], .malformedHeader)
    file.invalid("a principal whose role there is not", [3, 0, 2, 0, 0x10, 0x63, 0, 0], .unknownCase)
    try file.check(
      "extensions", decode: { FrameText.json(try Extensions(decoding: $0[...])) }, encode: { try FrameText.extensions($0).encoded })
  }

  @Test func `fields`() throws {
    var file = VectorFile(
      about: "Bodies of the message Sample. value: its fields by name; bytes as hexadecimal digits, uint64 above 2^63-1 as text.",
      schema: [
        "syntax = \"proto3\";", "enum Colour { none = 0; red = 1; green = 300; }", "message Leaf { string name = 1; sint64 count = 2; }",
        "message Sample {", "  bool truth = 1; sint64 signed = 2; uint64 unsigned = 3; double real = 4; string text = 5; bytes bytes = 6;",
        "  Colour colour = 7; optional sint64 optional = 8; repeated sint64 numbers = 9; repeated string texts = 10;",
        "  Leaf leaf = 11; repeated Leaf leaves = 12; Leaf always = 13 /* written even when empty */; repeated double reals = 14;",
        "  string high = 2000;", "}",
      ])
    func valid(_ name: String, _ message: Sample) { file.valid(name, message.encoded(), message.json(revealing: true)) }
    func alsoRead(_ name: String, _ bytes: [UInt8]) throws {
      file.valid(name, bytes, try Sample(decoding: bytes).json(revealing: true), isCanonical: false)
    }
    valid("every field has its default", Sample())
    valid("true", .with { $0.truth = true })
    for value in [1, -1, 63, -64, 64, 1_000_000, Int.max, .min] { valid("signed \(value)", .with { $0.signed = value }) }
    for value in [1, 127, 128, 300, UInt64.max] { valid("unsigned \(value)", .with { $0.unsigned = value }) }
    for value in [1, -2.5, 0.1] { valid("real \(value)", .with { $0.real = value }) }
    valid("text in two scripts", .with { $0.text = "一门 one door" })
    valid("text of 128 bytes: a length of two", .with { $0.text = String(repeating: "a", count: 128) })
    valid("bytes", .with { $0.bytes = [0, 255] })
    valid("an enumeration's case", .with { $0.colour = .green })
    valid("an optional number that is there and zero", .with { $0.optional = 0 })
    valid("packed numbers", .with { $0.numbers = [0, 1, -1, 300] })
    valid("texts, one of them empty", .with { $0.texts = ["a", "", "b"] })
    valid("packed doubles", .with { $0.reals = [1, 0] })
    valid("a message inside, empty", .with { $0.leaf = Leaf() })
    valid("a message inside", .with { $0.leaf = Leaf("门", -3) })
    valid("messages inside", .with { $0.leaves = [Leaf("a", 1), Leaf(), Leaf("", 2)] })
    valid("a high field number", .with { $0.high = "h" })
    try alsoRead(
      "unknown fields of every wire type",
      [0xF8, 0x07, 0x96, 0x01, 0xF9, 0x07, 1, 2, 3, 4, 5, 6, 7, 8, 0xFA, 0x07, 1, 9, 0xFD, 0x07, 1, 2, 3, 4])
    try alsoRead("a default that is written", [0x10, 0x00])
    try alsoRead("a packed list in two parts", [0x4A, 1, 2, 0x4A, 1, 4])
    file.invalid("numbers that fall", [0x10, 0x02, 0x08, 0x01], .malformedField)
    file.invalid("a single field twice", [0x10, 0x02, 0x10, 0x02], .malformedField)
    file.invalid("field number zero", [0x00, 0x00], .malformedField)
    file.invalid("a group", [0x13, 0x14], .malformedField)
    file.invalid("a wire type that is not the field's", [0x12, 0x00], .malformedField)
    file.invalid("a varint longer than needed", [0x10, 0x80, 0x00], .malformedField)
    file.invalid("a varint of more than 64 bits", [0x18] + [UInt8](repeating: 0xFF, count: 9) + [0x02], .malformedField)
    file.invalid("numbers that are not packed", [0x48, 0x02], .malformedField)
    file.invalid("a truth of 2", [0x08, 0x02], .malformedField)
    file.invalid("a case that there is not", [0x38, 0x02], .unknownCase)
    file.invalid("text that is not UTF-8", [0x2A, 0x01, 0xFF], .notUTF8)
    file.invalid("a length past the end", [0x2A, 0x02, 0x61], .truncated)
    file.invalid("a varint that is cut", [0x10, 0x80], .truncated)
    file.invalid("a message inside whose field is longer than it", [0x5A, 0x02, 0x0A, 0x05, 1, 2, 3, 4, 5], .truncated)
    try file.check("fields", decode: { try Sample(decoding: $0).json(revealing: true) }, encode: { try Sample(json: $0).encoded() })
  }

  @Test func `control records`() throws {
    var file = VectorFile(about: "Control records, one a frame. value: as in frames.json; the body is the message that the type carries.")
    func valid(
      _ name: String, _ type: RecordType, requestID: UInt64 = 0, credit: UInt32 = 0, flags: RecordFlags = [], _ message: some Message
    ) throws {
      var header = Header(type)
      header.flags = flags
      header.requestID = requestID
      header.credit = credit
      let frame = Frame.of(header, body: message.encoded())
      file.valid(name, frame, try FrameText.json(frame))
    }
    let client = Greeting.with {
      $0.node = Array(0x10..<0x20); $0.incarnation = 1_780_000_000_000_000; $0.version = "1"
    }
    var hub = client
    hub.node = Array(0x20..<0x30)
    hub.isHub = true
    var entry = InstanceTests.entry(1, service: "case", incarnation: 1_780_000_000_000_000)
    entry.endpoints = ["ipc:///run/yimen/case", "tcp://127.0.0.1:7401"]
    try valid("HELLO", .hello, client)
    var timed = client
    timed.time = 1_780_000_360_000_000
    try valid("HELLO that tells the time of day", .hello, timed)
    try valid("WELCOME of a hub: 4096 requests may come", .welcome, credit: 4_096, hub)
    try valid("CREDIT: 4100 requests may come in all", .credit, credit: 4_100, Empty())
    try valid("PING", .ping, requestID: 7, Empty())
    try valid("PONG", .pong, requestID: 7, Empty())
    try valid("CANCEL of request 65536", .cancel, requestID: 65_536, Empty())
    try valid("DRAIN", .drain, Empty())
    try valid("BYE", .bye, Empty())
    try valid("BYE: what has no answer was not executed", .bye, flags: .notExecuted, Empty())
    try valid("REGISTER", .register, Registration.with { [entry] in $0.instances = [entry] })
    try valid("REGISTERED, all taken", .registered, InstanceIDs())
    try valid(
      "REGISTERED, one refused", .registered,
      InstanceIDs.with { [entry] in
        $0.ids = [entry.id]; $0.reason = "the directory is full"
      })
    try valid("RENEW", .renew, InstanceIDs.with { [entry] in $0.ids = [entry.id] })
    try valid("RENEWED, all held", .renewed, InstanceIDs())
    try valid("RENEWED, one not held: register again", .renewed, InstanceIDs.with { [entry] in $0.ids = [entry.id] })
    try valid("UNREGISTER", .unregister, InstanceIDs.with { [entry] in $0.ids = [entry.id] })
    try valid("WATCH", .watch, Empty())
    try valid(
      "TABLE, the whole", .table,
      DirectoryTable.with { [entry] in
        $0.isSnapshot = true; $0.instances = [entry]; $0.incarnation = 5
      })
    try valid(
      "TABLE, a change", .table,
      DirectoryTable.with { [entry] in
        $0.removed = [entry.id]; $0.incarnation = 5
      })
    file.invalid("HELLO whose body is cut", Frame.of(Header(.hello), body: [0x0A, 16, 1]), .truncated)
    file.invalid(
      "WELCOME whose version comes before its node", Frame.of(Header(.welcome), body: [0x1A, 1, 0x31, 0x0A, 1, 1]), .malformedField)
    for type in [RecordType.registered, .renew, .renewed, .unregister] {
      file.invalid("\(type) whose id is cut", Frame.of(Header(type), body: [0x0A, 16, 1]), .truncated)
    }
    file.invalid("REGISTER with a name that is not UTF-8", Frame.of(Header(.register), body: [0x0A, 3, 0x22, 1, 0xFF]), .notUTF8)
    file.invalid("TABLE whose numbers fall", Frame.of(Header(.table), body: [0x20, 0x02, 0x08, 0x01]), .malformedField)
    for type in [RecordType.ping, .pong, .credit, .cancel, .drain, .bye, .watch] {
      file.invalid("\(type) that is cut", Frame.of(Header(type)).dropLast(8), .truncated)
    }
    try file.check("control", decode: FrameText.json, encode: FrameText.frame)
  }

  @Test func `calls`() throws {
    var file = VectorFile(
      about: "Requests, replies and errors. The first four are the worked example of docs/PROTOCOL.md: a client pings the service echo.")
    func valid(_ name: String, _ frame: [UInt8]) throws { file.valid(name, frame, try FrameText.json(frame)) }
    for (name, frame) in WorkedExample.frames { try valid("example: \(name)", frame) }
    var request = Header(.request)
    request.requestID = 131_073
    request.service = ServiceName.identifier("case")
    request.method = 1
    request.timeout = 5_000
    try valid(
      "REQUEST: a command with its key, principal and trace",
      Frame.of(request, extensions: ExtensionsTests.full.encoded, body: [0x0A, 1, 0x61]))
    let key: [UInt8] = [2, 0, 8, 0] + [UInt8](repeating: 2, count: 8) + [0, 0, 0, 0]
    let trace: [UInt8] = [1, 0, 24, 0] + [UInt8](repeating: 1, count: 24) + [0, 0, 0, 0]
    let swapped = key + trace
    var reply = Header(.reply)
    reply.requestID = 131_073
    try valid("REPLY without a body", Frame.of(reply))
    try valid("REPLY with a body", Frame.of(reply, body: [0x0A, 0x03, 0xE9, 0x97, 0xA8]))
    for kind in BusRefusals.all {
      var error = Header(.error)
      error.requestID = 131_073
      error.status = kind.status.rawValue
      error.reason = kind.code
      if [1, 3, 4, 5, 6, 7, 8, 12, 14, 18].contains(kind.code) { error.flags = [.bodyChecksum, .notExecuted] }
      try valid("ERROR \(kind.name)", Frame.of(error, body: RefusalBody(kind.refusal()).encoded()))
    }
    file.invalid("REQUEST whose key comes before its trace", Frame.of(request, extensions: swapped), .malformedHeader)
    file.invalid(
      "REQUEST for an instance that is 8 bytes long", Frame.of(request, extensions: [4, 0x80, 8, 0] + [UInt8](repeating: 1, count: 12)),
      .malformedHeader)
    file.invalid("REPLY whose body is cut", Frame.of(reply, body: [1, 2, 3, 4, 5, 6, 7, 8]).dropLast(8), .truncated)
    file.invalid("ERROR whose body is not fields", Frame.of(Header(.error), body: [0xFF]), .truncated)
    try file.check("calls", decode: FrameText.json, encode: FrameText.frame)
  }

  @Test func `streams of events`() throws {
    var file = VectorFile(
      about: "Streams of events, one record a frame. The body of EVENT is the message PushedEvent, whose event is given as its bytes.")
    func valid(
      _ name: String, _ type: RecordType, sequence: UInt64, credit: UInt32 = 0, extensions: [UInt8] = [], body: [UInt8] = []
    ) throws {
      var header = Header(type)
      header.requestID = 9
      header.sequence = sequence
      header.credit = credit
      if type == .subscribe { header.service = ServiceName.identifier("case") }
      let frame = Frame.of(header, extensions: extensions, body: body)
      file.valid(name, frame, try FrameText.json(frame))
    }
    var extensions = Extensions()
    extensions.principal = Principal(id: "notify", role: .service, channel: "service")
    try valid("SUBSCRIBE after 41, for 256 events", .subscribe, sequence: 41, credit: 256, extensions: extensions.encoded)
    try valid("SUBSCRIBE from the beginning, for none yet", .subscribe, sequence: 0)
    try valid("SUBSCRIBED: it starts after 41", .subscribed, sequence: 41)
    try valid("EVENT 42, the one after 41", .event, sequence: 42, body: PushedEvent(previous: 41, event: [0x0A, 0x01, 0x61]).encoded())
    try valid(
      "EVENT 45, after a hole in the log", .event, sequence: 45, body: PushedEvent(previous: 42, event: [0x0A, 0x01, 0x62]).encoded())
    try valid("EVENT 1, the first of its log", .event, sequence: 1, body: PushedEvent(previous: 0, event: [0x0A, 0x01, 0x63]).encoded())
    try valid("ACK up to 45: 258 events may come in all", .acknowledgement, sequence: 45, credit: 258)
    try valid("GAP: the oldest event is 1000", .gap, sequence: 1_000)
    file.invalid("EVENT whose body is not fields", Frame.of(Header(.event), body: [0xFF]), .truncated)
    file.invalid("EVENT whose event is cut", Frame.of(Header(.event), body: [0x08, 0x29, 0x12, 4, 0x0A]), .truncated)
    for type in [RecordType.subscribe, .subscribed, .acknowledgement, .gap] {
      file.invalid("\(type) that is cut", Frame.of(Header(type)).dropLast(8), .truncated)
    }
    try file.check("streams", decode: FrameText.json, encode: FrameText.frame)
  }

  @Test func `hold a frame of every type that is right, and one that is not`() throws {
    let vectors = try ["frames", "control", "calls", "streams"].flatMap { try VectorFile(reading: $0).vectors }
    func types(_ vectors: [VectorFile.Vector]) -> Set<UInt8> { Set(vectors.compactMap { $0.bytes.count > 5 ? $0.bytes[5] : nil }) }
    let all = Set(RecordType.allCases.map(\.rawValue))
    #expect(types(vectors.filter { $0.value != nil }).isSuperset(of: all))
    #expect(types(vectors.filter { $0.error != nil }).isSuperset(of: all))
  }
}
