import IdentityDomain
import Testing

struct ContactCheckTests {
  let check = ContactCheck(code: "012345", madeAt: 1_000)

  @Test func `the code that was sent verifies, for ten minutes`() throws {
    #expect(try check.given("012345", at: 1_000) == .verified)
    #expect(try check.given("012345", at: 1_000 + 599_999_999) == .verified)
    #expect(throws: IdentityRefusal.codeNotWaited) { try check.given("012345", at: 1_000 + 600_000_000) }
  }

  @Test func `a wrong code counts, and after five not even the right one will do`() throws {
    var standing = check
    for left in [4, 3, 2, 1, 0] {
      guard case .wrong(let next) = try standing.given("12345", at: 2_000) else {
        Issue.record("not counted")
        return
      }
      standing = next
      #expect(standing.triesLeft == left)
    }
    #expect(throws: IdentityRefusal.codeNotWaited) { try standing.given("012345", at: 2_000) }
    #expect(!standing.isOpen(at: 2_000))
  }

  @Test func `the next code is made after a minute`() throws {
    #expect(throws: IdentityRefusal.codeTooSoon(seconds: 60)) { try check.checkPause(at: 1_000) }
    #expect(throws: IdentityRefusal.codeTooSoon(seconds: 1)) { try check.checkPause(at: 60_000_999) }
    try check.checkPause(at: 60_001_000)
  }

  @Test func `a code is six digits, whatever the random bytes`() {
    #expect(ContactCheck.code(from: [0, 0, 0, 0, 0, 0, 0, 7]) == "000007")
    #expect(ContactCheck.code(from: [UInt8](repeating: 255, count: 8)) == "551615")
    let codes = (0..<1_000).map { _ in ContactCheck.code(from: (0..<8).map { _ in UInt8.random(in: 0...255) }) }
    #expect(codes.allSatisfy { $0.count == 6 && $0.allSatisfy(\.isWholeNumber) })
    #expect(Set(codes).count > 900)
  }
}
