import Crypto

@testable import IdentityService

/// A second suite, for tests alone: it stands where a national one would. It hides nothing from anybody who means to read it.
struct ToySuite: CipherSuite {
  static let mark: UInt8 = 250
  static let name = "toy"

  private let key: [UInt8]
  let check: [UInt8]

  init(key: [UInt8]) {
    self.key = Array(SHA256.hash(data: Array("toy".utf8) + key))
    check = Array(SHA256.hash(data: Array("toy check".utf8) + key))
  }

  func seal(_ bytes: [UInt8], authenticating context: [UInt8], randomBytes: (Int) -> [UInt8]) throws -> [UInt8] {
    let mask = randomBytes(1)[0]
    return [mask] + bytes.map { $0 ^ mask } + code(bytes, context)
  }

  func open(_ sealed: ArraySlice<UInt8>, authenticating context: [UInt8]) throws -> [UInt8] {
    guard let mask = sealed.first, sealed.count > SHA256.byteCount else { throw NotTheSame() }
    let bytes = sealed.dropFirst().dropLast(SHA256.byteCount).map { $0 ^ mask }
    guard code(bytes, context) == Array(sealed.suffix(SHA256.byteCount)) else { throw NotTheSame() }
    return bytes
  }

  func index(of bytes: [UInt8]) -> [UInt8] { code(bytes, Array("index".utf8)) }

  private func code(_ bytes: [UInt8], _ context: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: key + context + [0] + bytes)) }

  private struct NotTheSame: Error {}
}
