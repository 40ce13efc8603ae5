import Civics
import IdentityDomain
import Testing

@testable import IdentityService

struct FieldCipherTests {
  let subject = SubjectID(rawValue: "s1")

  func cipher(_ key: UInt8 = 1) -> FieldCipher {
    FieldCipher(key: [UInt8](repeating: key, count: 32)) { count in (0..<count).map { _ in UInt8.random(in: 0...255) } }
  }

  @Test(arguments: ["", "a", "测试人", String(repeating: "名", count: 120)])
  func `what is sealed opens again, and is sealed differently each time`(text: String) throws {
    let cipher = cipher()
    let one = try cipher.seal(text, for: .name(subject))
    let two = try cipher.seal(text, for: .name(subject))
    #expect(one != two)
    #expect(try cipher.open(one, for: .name(subject)) == text)
    #expect(try cipher.open(two, for: .name(subject)) == text)
  }

  @Test func `it opens with no other key and in no other place`() throws {
    let sealed = try cipher().seal("测试人", for: .name(subject))
    #expect(throws: FieldCipherError.notAuthentic) { try cipher(2).open(sealed, for: .name(subject)) }
    let places = [
      FieldPlace.name(SubjectID(rawValue: "s2")), .mail(subject), .number(subject, .resident), .contact(subject, .mail),
      .code(subject, .mail), .base(subject, resource: "r", field: "name"), .note(subject),
    ]
    for place in places { #expect(throws: FieldCipherError.notAuthentic) { try cipher().open(sealed, for: place) } }
  }

  @Test func `no bit of it can be changed and none cut off`() throws {
    let cipher = cipher()
    let sealed = try cipher.seal("测试人", for: .name(subject))
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(throws: FieldCipherError.self) { try cipher.open(changed, for: .name(subject)) }
    }
    for length in sealed.indices {
      let cut = Array(sealed.prefix(length))
      #expect(throws: FieldCipherError.self) { try cipher.open(cut, for: .name(subject)) }
    }
    #expect(throws: FieldCipherError.suiteUnknown) { try cipher.open([2] + sealed.dropFirst(), for: .name(subject)) }
  }

  @Test func `the index knows a number by its kind and value under one key`() {
    let resident = SubjectNumber(kind: .resident, canonical: Synthetic.man)
    #expect(cipher().indexes(of: resident) == cipher().indexes(of: resident))
    #expect(cipher().indexes(of: resident) != cipher(2).indexes(of: resident))
    #expect(cipher().indexes(of: resident) != cipher().indexes(of: SubjectNumber(kind: .uscc, canonical: Synthetic.man)))
    #expect(cipher().indexes(of: resident) != cipher().indexes(of: SubjectNumber(kind: .resident, canonical: Synthetic.woman)))
    #expect(cipher().indexes(of: resident).map(\.count) == [32])
    #expect(cipher().checks != cipher(2).checks)
  }

  @Test func `a field under key 1 is what programs of before sealed and open`() throws {
    // Sealed before keys had numbers: suite 1, key of thirty-two ones, nonce of zeros, the name of subject s1.
    let cipher = FieldCipher(key: [UInt8](repeating: 1, count: 32)) { [UInt8](repeating: 0, count: $0) }
    let sealed = try cipher.seal("测试人", for: .name(.init(rawValue: "s1")))
    let known: [UInt8] = KnownField.bytes
    #expect(sealed == known)
    #expect(try cipher.open(known, for: .name(.init(rawValue: "s1"))) == "测试人")
  }
}
