/// One request and its answer, decided step by step: what happened goes in, and once the outcome comes out. No socket and no clock is known here.
struct HTTPExchange {
  enum Event: Equatable {
    /// The last byte of the request was handed to the network.
    case written
    case head(status: Int)
    case body([UInt8])
    case end
    case failed(HTTPFailure)
  }

  private enum Phase { case writing, awaiting, reading, ended }

  private var phase = Phase.writing
  private var status = 0
  private var body: [UInt8] = []

  /// - Returns: The outcome, at the event that settles it; nil before and after.
  mutating func handle(_ event: Event) -> HTTPOutcome? {
    switch (phase, event) {
    case (.ended, _): return nil
    case (.writing, .written): phase = .awaiting
    case (.reading, .written): break
    // A provider may answer before it has read all. What is below 200 is not the answer yet.
    case (.writing, .head(let status)) where status >= 200, (.awaiting, .head(let status)) where status >= 200:
      (phase, self.status) = (.reading, status)
    case (.writing, .head), (.awaiting, .head): break
    case (.reading, .body(let bytes)):
      body += bytes.prefix(HTTPLimits.answer - body.count)
      if body.count == HTTPLimits.answer { return finish(.answered(status: status, body: body)) }
    // The status is the answer; what is missing of the words after it changes nothing in it.
    case (.reading, .end), (.reading, .failed): return finish(.answered(status: status, body: body))
    case (.writing, .failed(let failure)): return finish(.notSent(failure))
    case (.awaiting, .failed(let failure)): return finish(.unknown(failure))
    case (.writing, .end), (.writing, .body), (.awaiting, .end), (.awaiting, .body), (.awaiting, .written), (.reading, .head): break
    }
    return nil
  }

  private mutating func finish(_ outcome: HTTPOutcome) -> HTTPOutcome {
    phase = .ended
    return outcome
  }
}
