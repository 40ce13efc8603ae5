import Testing

@testable import Bus

@Suite("Keys of CURVE")
struct CurveKeyTests {
  @Test func `are written as in RFC 32`() throws {
    // The pair of zmq_curve(7).
    let text = "Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID"
    let secret = "D:)Q[IlAW!ahhC2ac:9*A}h:p?([4%wOTJ%JR%cs"
    let key = try #require(CurveKey(text: text))
    #expect(key.bytes.prefix(4) == [0xBB, 0x88, 0x47, 0x1D] && key.description == text)
    let pair = try #require(CurveKeyPair(publicText: text, secretText: secret))
    #expect(pair.publicKey == key && pair.secretText == secret)
  }

  @Test(arguments: ["", "short", String(repeating: "~", count: 40), String(repeating: "0", count: 41)])
  func `are none where the text is none`(text: String) { #expect(CurveKey(text: text) == nil) }

  @Test func `of two pairs do not fit each other`() {
    let (one, other) = (CurveKeyPair.make(), CurveKeyPair.make())
    #expect(one.publicKey != other.publicKey)
    #expect(CurveKeyPair(publicText: one.publicKey.description, secretText: other.secretText) == nil)
  }

  @Test func `of a ring are let in until they expire`() {
    let key = CurveKeyPair.make().publicKey
    let grant = KeyGrant(name: "portal", roles: [.applicant])
    let ring = KeyRing([key: .init(grant: grant, expiresAt: 100)])
    #expect(ring.grant(of: key, at: 99) == grant)
    #expect(ring.grant(of: key, at: 100) == nil)
    #expect(ring.grant(of: CurveKeyPair.make().publicKey, at: 0) == nil)
  }

  @Test func `of programs speak for everybody, others in their roles, and everybody as nobody`() {
    let program = KeyGrant(name: "case", roles: [.service])
    let portal = KeyGrant(name: "portal", roles: [.applicant])
    for role in Role.allCases {
      #expect(program.allows(role))
      #expect(portal.allows(role) == (role == .applicant || role == .none))
    }
  }
}
