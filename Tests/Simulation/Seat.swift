@testable import Bus

/// A place in the suite: an endpoint that outlives the programs that are started there, one after the other.
final class Seat {
  let number: Int
  let isHub: Bool
  let services: [String]
  /// The services whose logs it follows.
  let follows: [String]
  /// It calls through its hubs.
  let isRelayed: Bool
  /// How far it has followed each of them, in its database.
  var cursors: [String: UInt64] = [:]
  /// The life that sits there now; nil while none does.
  var program: Program?
  var lives = 0

  init(number: Int, isHub: Bool, services: [String], follows: [String] = [], isRelayed: Bool = false) {
    self.number = number
    self.isHub = isHub
    self.services = services
    self.follows = follows
    self.isRelayed = isRelayed
  }

  var endpoint: String { "tcp://127.0.0.1:\(number)" }
  var name: String { isHub ? "hub\(number)" : services.isEmpty ? "caller\(number)" : "\(services.joined(separator: "+"))\(number)" }

  static func number(of endpoint: String) -> Int? { endpoint.split(separator: ":").last.flatMap { Int($0) } }
}
