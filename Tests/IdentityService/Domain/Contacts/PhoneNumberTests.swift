import IdentityDomain
import Testing

struct PhoneNumberTests {
  @Test(arguments: [
    ("13800138000", "+8613800138000"), ("138 0013 8000", "+8613800138000"), ("138-0013-8000", "+8613800138000"),
    ("+8613800138000", "+8613800138000"), ("+86 19912345678", "+8619912345678"), ("+8675783300000", "+8675783300000"),
    ("+861062345678", "+861062345678"), ("+85291234567", "+85291234567"), ("+12025550123", "+12025550123"),
  ])
  func `a number has one form`(row: (String, String)) throws {
    #expect(try PhoneNumber(row.0).text == row.1)
  }

  @Test(arguments: [
    "", "+", "1380013800", "138001380000", "12800138000", "23800138000", "8613800138000", "+0123456789", "+1234567", "+1234567890123456",
    "+8612800138000", "13800138OOO", "１３８００１３８０００", "+86138001380001", "13800138000\n", "+86 138+00138000",
  ])
  func `what is no number is refused`(text: String) {
    #expect(throws: IdentityRefusal.phoneInvalid) { try PhoneNumber(text) }
  }
}
