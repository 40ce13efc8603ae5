@testable import Bus

/// One endpoint that a program keeps a connection to: the library connects again whenever it is lost.
final class Dial {
  let program: Program
  let endpoint: String
  /// A dealer to a hub; else a part of the router to all instances.
  let isHub: Bool
  /// The links that share the connection.
  var links: [LinkID]
  var connection: Connection?
  var isClosed = false
  var backOff = Duration.milliseconds(50)
  /// The monitor tells in order.
  var lastNews: Moment

  init(_ program: Program, to endpoint: String, isHub: Bool, link: LinkID, now: Moment) {
    self.program = program
    self.endpoint = endpoint
    self.isHub = isHub
    links = [link]
    lastNews = now
  }
}
