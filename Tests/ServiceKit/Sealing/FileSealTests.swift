import ServiceKit
import Testing

@Suite("The seal of files")
struct FileSealTests {
  let seal = FileSeal(key: [UInt8](repeating: 1, count: FileSeal.keyLength), of: "case")

  private static func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in .random(in: 0...255) } }

  @Test(arguments: [0, 1, 262_144])
  func `opens what it sealed, in its place`(count: Int) throws {
    let content = Self.bytes(count)
    let sealed = try seal.seal(content, for: "row a 0", randomBytes: Self.bytes)
    // The mark, the nonce and the tag.
    #expect(sealed.count == count + 1 + 12 + 16)
    #expect(try seal.open(sealed, for: "row a 0") == content)
    #expect(throws: FileSeal.NotAuthentic()) { try seal.open(sealed, for: "row a 1") }
  }

  @Test func `opens nothing that was changed, cut off, or sealed with another key or for another service`() throws {
    let sealed = try seal.seal([1, 2, 3], for: "a", randomBytes: Self.bytes)
    for place in sealed.indices {
      var changed = sealed
      changed[place] ^= 1
      #expect(throws: FileSeal.NotAuthentic()) { try seal.open(changed, for: "a") }
    }
    for length in 0..<sealed.count { #expect(throws: FileSeal.NotAuthentic()) { try seal.open(Array(sealed.prefix(length)), for: "a") } }
    for other in [
      FileSeal(key: [UInt8](repeating: 2, count: FileSeal.keyLength), of: "case"),
      FileSeal(key: [UInt8](repeating: 1, count: FileSeal.keyLength), of: "item"),
    ] {
      #expect(throws: FileSeal.NotAuthentic()) { try other.open(sealed, for: "a") }
      #expect(throws: FileSeal.NotAuthentic()) { try seal.open(try other.seal([1], for: "a", randomBytes: Self.bytes), for: "a") }
    }
  }

  @Test func `has a digest that is SHA-256, whatever pieces the content comes in`() {
    // FIPS 180-4, the example of one block.
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(ContentDigest.text(of: Array("abc".utf8)) == expected)
    var digest = ContentDigest()
    for byte in "abc".utf8 { digest.update([byte]) }
    #expect(digest.text == expected)
  }

  @Test func `the first of several keys seals, and each opens what it sealed`() throws {
    let keys: [(number: Int, bytes: [UInt8])] = [(1, SealSample.key(1)), (2, SealSample.key(2)), (300, SealSample.key(3))]
    let alone = keys.map { FileSeal(keys: [$0], of: "case") }
    let pieces = try alone.map { try $0.seal([7], for: "a", randomBytes: Self.bytes) }
    #expect(pieces.map { FieldMark(of: $0)?.key } == [1, 2, 300])
    let all = FileSeal(keys: keys.reversed(), of: "case")
    for piece in pieces { #expect(try all.open(piece, for: "a") == [7]) }
    let anew = try all.seal([7], for: "a", randomBytes: Self.bytes)
    #expect(all.sealingKey == 300 && FieldMark(of: anew)?.key == 300)
    #expect(throws: FileSeal.NotAuthentic()) { try alone[0].open(pieces[1], for: "a") }
  }

  @Test func `a piece of before there were several keys opens`() throws {
    // Sealed with a key of thirty-two ones and a nonce of zeros when there was one key: the mark stood alone.
    let one = FileSeal(key: SealSample.key(1), of: "case")
    let sealed = try one.seal([1], for: "a") { [UInt8](repeating: 0, count: $0) }
    #expect(sealed.first == 1 && sealed.count == 1 + 12 + 1 + 16)
    let later = FileSeal(keys: [(2, SealSample.key(2)), (1, SealSample.key(1))], of: "case")
    #expect(try later.open(sealed, for: "a") == [1])
  }

  @Test func `what tells a key from others is another for another key and another service`() {
    let checks = [(1, "case"), (2, "case"), (1, "item")].map { FileSeal.check(of: SealSample.key($0), of: $1) }
    #expect(Set(checks).count == 3)
    #expect(FileSeal.check(of: SealSample.key(1), of: "case") == checks[0])
  }
}
