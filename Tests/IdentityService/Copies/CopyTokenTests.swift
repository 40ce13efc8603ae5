import Bus
import Civics
import Contracts
import Testing

@testable import IdentityService

struct CopyTokenTests {
  static let key = [UInt8](repeating: 7, count: 32)
  static let signer = CopySigner(keys: [key])

  static let copy = CertificateCopy.with {
    $0.serial = "0190-1"
    $0.identifier = "1.2.156.3005.2.11440604X9T007013R024.11440604X9T007013R.20260000001.001.0"
    $0.type = "ct024"
    $0.name = "居住证"
    $0.holder = "测**"
    $0.issuer = Synthetic.office
    $0.issuedOn = "2026-09-01"
    $0.state = .valid
    $0.use = "租房"
    $0.reader = "测试公司"
    $0.until = "2026-11-30"
    $0.madeAt = 1
  }

  @Test func `a token says what was signed, to who has the public key`() throws {
    let token = try Self.signer.sign(Self.copy)
    #expect(CopyToken.open(token, keys: Self.signer.publicKeys) == Self.copy)
    #expect(token.hasPrefix("YM1."))
    #expect(token.utf8.allSatisfy { $0 < 128 })
  }

  @Test func `no bit of a token can be changed`() throws {
    let token = try Self.signer.sign(Self.copy)
    let keys = Self.signer.publicKeys
    let bytes = Array(token.utf8)
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << bit
        #expect(CopyToken.open(String(decoding: changed, as: UTF8.self), keys: keys) == nil, "byte \(place), bit \(bit)")
      }
    }
  }

  @Test func `no bit of what is signed, and none of the signature, can be changed`() throws {
    let token = try Self.signer.sign(Self.copy)
    let parts = token.split(separator: ".").map(String.init)
    for part in 1...2 {
      let bytes = try #require(Base64URL.bytes(ArraySlice(parts[part].utf8)))
      for place in bytes.indices {
        for bit in 0..<8 {
          var changed = bytes
          changed[place] ^= 1 << bit
          var forged = parts
          forged[part] = Base64URL.text(changed)
          #expect(
            CopyToken.open(forged.joined(separator: "."), keys: Self.signer.publicKeys) == nil, "part \(part), byte \(place), bit \(bit)")
        }
      }
    }
  }

  @Test func `what is cut off, longer, or no token is none`() throws {
    let token = try Self.signer.sign(Self.copy)
    let keys = Self.signer.publicKeys
    for count in 0..<token.count { #expect(CopyToken.open(String(token.prefix(count)), keys: keys) == nil) }
    for text in [token + "A", token + ".", " " + token, token + "\n", "YM1.", "YM1..", String(repeating: "A", count: 9_000)] {
      #expect(CopyToken.open(text, keys: keys) == nil)
    }
  }

  @Test func `another key does not open it; one that signed before does`() throws {
    let token = try Self.signer.sign(Self.copy)
    let other = CopySigner(keys: [[UInt8](repeating: 8, count: 32)])
    #expect(CopyToken.open(token, keys: other.publicKeys) == nil)
    #expect(CopyToken.open(token, keys: []) == nil)
    #expect(CopyToken.open(token, keys: [[1, 2, 3]]) == nil)
    let rotated = CopySigner(keys: [[UInt8](repeating: 8, count: 32), Self.key])
    #expect(CopyToken.open(token, keys: rotated.publicKeys) == Self.copy)
    #expect(CopyToken.open(try rotated.sign(Self.copy), keys: Self.signer.publicKeys) == nil)
  }

  @Test func `a copy is good to its last day`() throws {
    let token = try Self.signer.sign(Self.copy)
    let keys = Self.signer.publicKeys
    #expect(CopyFinding(token, keys: keys, on: Day("2026-11-30")!).verdict == .genuine)
    #expect(CopyFinding(token, keys: keys, on: Day("2026-12-01")!).verdict == .expired)
    let changed = CopyFinding(token + "A", keys: keys, on: Day("2026-11-30")!)
    #expect(changed.verdict == .changed && changed.copy == nil)
  }
}
