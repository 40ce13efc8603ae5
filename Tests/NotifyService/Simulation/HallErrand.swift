import Bus
import Contracts

/// Something that one person asks of the service, with a key that makes it one however often it is asked.
struct HallErrand: Sendable {
  /// What it is, as far as the checks have to know.
  enum Act: Hashable, Sendable {
    case hold(caseID: String)
    case confirm(visit: String)
    case move(visit: String)
    case cancel(visit: String)
    case waiting(caseID: String)
    case hall
    case checkIn(visit: String)
    case walkIn
    case callNext(hall: String, window: Int)
    case ticket(hall: String, number: String, word: String)
    case window(hall: String, window: Int)
    case report(message: String, delivered: Bool)
    case resend(message: String)
  }

  let act: Act
  let method: Method
  let body: [UInt8]
  let principal: Principal
  let key: [UInt8]

  init<Request: Call>(_ act: Act, _ request: Request, as principal: Principal, number: Int) {
    self.act = act
    method = Request.method
    body = request.encoded()
    self.principal = principal
    key = Array("errand-\(String(repeating: "0", count: max(0, 4 - String(number).count)))\(number)".utf8)
  }
}
