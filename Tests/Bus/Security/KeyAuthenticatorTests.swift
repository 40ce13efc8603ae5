import Synchronization
import Testing

@testable import Bus

@Suite("Who answers for keys")
struct KeyAuthenticatorTests {
  static let key = CurveKeyPair.make().publicKey

  static func question(
    version: String = "1.0", domain: [UInt8] = KeyAuthenticator.domain, mechanism: String = "CURVE", key: [UInt8] = key.bytes
  ) -> [[UInt8]] { [Array(version.utf8), [7], domain, Array("127.0.0.1".utf8), [], Array(mechanism.utf8), key] }

  static func status(_ answer: [[UInt8]]) -> String { String(decoding: answer[2], as: UTF8.self) }

  let told = Told()

  final class Told: Sendable {
    let counts = Mutex<[Int]>([])
    let time = Atomic<Int>(0)
  }

  func authenticator() -> KeyAuthenticator {
    let ring = KeyRing([Self.key: .init(grant: KeyGrant(name: "portal", roles: [.applicant]))])
    return KeyAuthenticator(ring, timeOfDay: { [told] in told.time.load(ordering: .relaxed) }) { [told] _, count in
      told.counts.withLock { $0.append(count) }
    }
  }

  @Test func `lets a key of the ring in, under its own name`() {
    let answer = authenticator().answer(Self.question())
    #expect(answer.count == 6 && answer[1] == [7] && Self.status(answer) == "200")
    #expect(answer[4] == Array(Self.key.description.utf8))
  }

  @Test func `lets nobody else in`() {
    let authenticator = authenticator()
    var questions = [
      Self.question(key: CurveKeyPair.make().publicKey.bytes), Self.question(version: "2.0"), Self.question(domain: [1]),
      Self.question(mechanism: "NULL"), Self.question(mechanism: "PLAIN"), Self.question(key: [1]), [], [[]],
    ]
    questions.append(Array(Self.question().dropLast()))
    questions.append(Self.question() + [[1]])
    for question in questions { #expect(Self.status(authenticator.answer(question)) == "400") }
  }

  @Test func `tells of refusals once a second, with their number`() {
    let authenticator = authenticator()
    let stranger = Self.question(key: CurveKeyPair.make().publicKey.bytes)
    for _ in 1...100 { _ = authenticator.answer(stranger) }
    #expect(told.counts.withLock { $0 } == [1])
    told.time.store(1_000_000, ordering: .relaxed)
    _ = authenticator.answer(stranger)
    #expect(told.counts.withLock { $0 } == [1, 100])
  }
}
