import Testing

@testable import NotifyService

@Suite("One exchange over HTTP")
struct HTTPExchangeTests {
  private static let events: [HTTPExchange.Event] = [
    .written, .head(status: 100), .head(status: 200), .body([1]), .end, .failed(.connectionLost), .failed(.timedOut),
  ]

  /// The rule in one sentence: a head is the answer; else a failure is sure as long as the request was not written as a whole.
  private static func expected(_ events: [HTTPExchange.Event]) -> HTTPOutcome? {
    var (isWritten, hasHead, body): (Bool, Bool, [UInt8]) = (false, false, [])
    for event in events {
      switch event {
      case .written: isWritten = true
      case .head(let status): hasHead = hasHead || status >= 200
      case .body(let bytes): if hasHead { body += bytes }
      case .end: if hasHead { return .answered(status: 200, body: body) }
      case .failed(let failure):
        if hasHead { return .answered(status: 200, body: body) }
        return isWritten ? .unknown(failure) : .notSent(failure)
      }
    }
    return nil
  }

  @Test("Whatever comes in whatever order, there is one outcome, and it is the right one")
  func everySequence() {
    let count = Self.events.count
    for code in 0..<(count * count * count * count * count) {
      var (rest, sequence): (Int, [HTTPExchange.Event]) = (code, [])
      for _ in 0..<5 {
        sequence.append(Self.events[rest % count])
        rest /= count
      }
      var exchange = HTTPExchange()
      let outcomes = sequence.compactMap { exchange.handle($0) }
      guard outcomes.count <= 1, outcomes.first == Self.expected(sequence) else {
        Issue.record("\(sequence): \(outcomes)")
        return
      }
    }
  }

  @Test("No more of an answer is kept than is read")
  func bound() {
    var exchange = HTTPExchange()
    for event in [HTTPExchange.Event.written, .head(status: 200)] { #expect(exchange.handle(event) == nil) }
    let outcome = exchange.handle(.body(Array(repeating: 7, count: HTTPLimits.answer + 1)))
    #expect(outcome == .answered(status: 200, body: Array(repeating: 7, count: HTTPLimits.answer)))
  }
}
