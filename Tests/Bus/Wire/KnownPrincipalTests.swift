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
}
