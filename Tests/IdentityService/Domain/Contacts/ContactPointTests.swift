import IdentityDomain
import Testing

struct ContactPointTests {
  @Test func `a mail address is compared without its domain's case`() throws {
    let one = try ContactPoint("Someone@Example.ORG", kind: .mail)
    #expect(one.address == "Someone@Example.ORG")
    #expect(one.comparable == "Someone@example.org")
    #expect(try ContactPoint("13800138000", kind: .phone).comparable == "+8613800138000")
  }

  @Test func `what is none is refused by its kind`() {
    #expect(throws: IdentityRefusal.mailInvalid) { try ContactPoint("13800138000", kind: .mail) }
    #expect(throws: IdentityRefusal.phoneInvalid) { try ContactPoint("someone@example.org", kind: .phone) }
  }
}
