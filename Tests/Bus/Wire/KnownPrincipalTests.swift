import Testing

@testable import Bus

@Suite("The principal that a link told last")
struct KnownPrincipalTests {
  static func bytes(_ id: String) -> ArraySlice<UInt8> { Principal(id: id, role: .clerk, channel: "window").encoded()[...] }

  @Test func `is what the bytes say, whether they are new or those of before`() throws {
    var known = KnownPrincipal()
    for id in ["one", "one", "two", "one", "", "on", "ones"] {
      #expect(try known.read(Self.bytes(id)) == Principal(id: id, role: .clerk, channel: "window"))
    }
    #expect(try known.read([]) == Principal())
  }

  @Test func `is not taken for bytes that are wrong, and stays known after them`() throws {
    var known = KnownPrincipal()
    let right = Self.bytes("one")
    _ = try known.read(right)
    #expect(throws: WireError.self) { try known.read(right.dropLast()) }
    #expect(throws: WireError.self) { try known.read(right.dropLast()) }
    #expect(try known.read(right).id == "one")
  }

  @Test func `is another for whom it acts for another, or in another session`() throws {
    var known = KnownPrincipal()
    for (actingFor, session) in [("", ""), ("s2", ""), ("s2", "a"), ("s3", "a"), ("s3", "b"), ("", "b"), ("", "")] {
      let principal = Principal(id: "s1", role: .applicant, channel: "web", actingFor: actingFor, session: session)
      #expect(try known.read(principal.encoded()[...]) == principal)
    }
  }

  @Test func `costs nothing more where it acts for itself and names no session, and is read by peers that know neither`() throws {
    let plain = Principal(id: "s1", role: .applicant, channel: "web")
    #expect(plain.encoded() == [0x0A, 2, 0x73, 0x31, 0x10, 1, 0x1A, 3, 0x77, 0x65, 0x62])
    let acting = Principal(id: "s1", role: .applicant, channel: "web", actingFor: "s2", session: "x")
    #expect(acting.encoded() == plain.encoded() + [0x22, 2, 0x73, 0x32, 0x2A, 1, 0x78])
    let old = try PrincipalOfBefore(decoding: acting.encoded())
    #expect(old.id == "s1" && old.role == .applicant && old.channel == "web")
  }

  @Test func `tells the department of an official after all else, and is read by peers that do not know it`() throws {
    let plain = Principal(id: "a1", role: .approver, channel: "window")
    let official = Principal(id: "a1", role: .approver, channel: "window", department: "d")
    #expect(official.encoded() == plain.encoded() + [0x32, 1, 0x64])
    #expect(try Principal(decoding: official.encoded()) == official)
    var known = KnownPrincipal()
    for principal in [plain, official, plain] { #expect(try known.read(principal.encoded()[...]) == principal) }
    #expect(try PrincipalOfBefore(decoding: official.encoded()).id == "a1")
  }

  @Test func `shows no session to whoever did not ask for secrets`() {
    let principal = Principal(id: "s1", role: .applicant, channel: "web", actingFor: "s2", session: "0123456789abcdef")
    let text = principal.json().text
    #expect(text.contains("s2") && !text.contains("0123456789abcdef"))
  }
}

/// A principal as peers know it that have not heard of acting for others.
private struct PrincipalOfBefore: Message {
  var id = ""
  var role = Role.none
  var channel = ""

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "role", &role)
    try visit(3, "channel", &channel)
  }
}
