import NotifyDomain
import Testing

@Suite("Whether a provider can be sent by")
struct ProviderStandingTests {
  @Test("It is down after five failures in a row, and an answer in between begins the count anew")
  func down() {
    var standing = ProviderStanding()
    for _ in 0..<4 { standing.failed(now: 0) }
    #expect(!standing.isDown && standing.room(8, now: 0) == 8)
    standing.answered()
    for _ in 0..<4 { standing.failed(now: 0) }
    #expect(!standing.isDown)
    standing.failed(now: 0)
    #expect(standing.isDown && standing.room(8, now: 0) == 0)
  }

  @Test("It is asked by one notice after half a minute, and rests again where that fails")
  func probe() {
    var standing = ProviderStanding()
    for _ in 0..<5 { standing.failed(now: 100) }
    #expect(standing.room(8, now: 30_000_099) == 0 && standing.room(8, now: 30_000_100) == 1)
    standing.failed(now: 30_000_100)
    #expect(standing.room(8, now: 30_000_101) == 0)
    standing.answered()
    #expect(!standing.isDown && standing.room(8, now: 30_000_101) == 8)
  }
}
