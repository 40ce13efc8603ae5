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
      #expect(other.check != seal.check)
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
}
