@testable import Bus

/// One life of a program: an engine as in production, and of the rest of a node what a simulation needs of it: its sockets' state.
final class Program {
  /// A frame that has arrived and was not taken yet.
  struct Frame {
    let connection: Connection
    let isToAcceptor: Bool
    let bytes: [UInt8]
  }

  /// What a monitor has told and the loop has not heard yet.
  struct News {
    let dial: Dial
    let isConnected: Bool
  }

  let seat: Seat
  let life: Int
  var engine: Engine<Int>
  var instances: [InstanceID] = []
  var isAlive = true

  /// When the next turn is due, and when it was wanted; they differ for a program that is hindered.
  var turnAt = Moment.distantFuture
  var wantedAt = Moment.distantFuture
  var lastTurn: Moment
  /// Stopped, as by SIGSTOP, until then.
  var pausedUntil: Moment?
  /// When it was last let go on.
  var wentOn: Moment
  /// Each turn comes so much later than it is wanted.
  var slowness = Duration.zero
  /// Reads nothing: whoever sends to it finds no room.
  var isFull = false
  var leavesBy: Moment?
  /// What it would have done while it was stopped.
  var postponed: [(World) -> Void] = []

  var frames: [Frame] = []
  var news: [News] = []
  /// The dialers of the hubs, and one a peer's endpoint of the outbound router.
  var hubDials: [Dial] = []
  var dials: [String: Dial] = [:]
  var dialOf: [LinkID: Dial] = [:]
  var nodeOf: [LinkID: NodeID] = [:]
  var linkOf: [NodeID: LinkID] = [:]
  /// Connections that peers made, and the links they have here.
  var accepted: [LinkID: Connection] = [:]
  var landing: [Int: LinkID] = [:]
  /// Every connection with one end here that stands.
  var connections: [Connection] = []

  /// What is followed, by the engine's number of it.
  var following: [UInt64: String] = [:]
  var executions: [IncomingRequest.Origin: Execution] = [:]
  /// Handlers that run, also those whose link is gone.
  var running = 0

  init(seat: Seat, life: Int, engine: Engine<Int>, now: Moment) {
    self.seat = seat
    self.life = life
    self.engine = engine
    lastTurn = now
    wentOn = now
  }

  /// Lets go of everything that holds on to it.
  func release() {
    connections = []
    hubDials = []
    dials = [:]
    dialOf = [:]
    accepted = [:]
    executions = [:]
    frames = []
    news = []
    postponed = []
  }

  var name: String { "\(seat.name).\(life)" }
}
