@testable import Bus

extension World {
  func flush(_ program: Program) {
    for (link, frames) in program.engine.flush() {
      var sent = 0
      var outcome = SendOutcome.sent
      for frame in frames {
        outcome = send(frame, over: link, from: program)
        guard outcome == .sent else { break }
        sent += 1
      }
      switch outcome {
      case .sent: break
      case .full: program.engine.blocked(link, Array(frames[sent...]), now: now)
      case .noSuchPeer: program.engine.unreachable(link, now: now)
      }
      noteSent(frames[..<sent], over: link, from: program)
    }
  }

  private func send(_ frame: [UInt8], over link: LinkID, from program: Program) -> SendOutcome {
    if let dial = program.dialOf[link] {
      guard let connection = dial.connection, connection.isUpAtDialer else { return dial.isHub ? .full : .noSuchPeer }
      if !dial.isHub, connection.acceptor.engine.node != program.nodeOf[link] { return .noSuchPeer }
      return put(frame, on: connection, toAcceptor: true)
    }
    guard let connection = program.accepted[link], connection.isUpAtAcceptor else { return .noSuchPeer }
    return put(tampered(frame, from: program), on: connection, toAcceptor: false)
  }

  func put(_ frame: [UInt8], on connection: Connection, toAcceptor: Bool) -> SendOutcome {
    var way = toAcceptor ? connection.toAcceptor : connection.toDialer
    let receiver = connection.receiver(toAcceptor: toAcceptor)
    guard way.pending < connection.capacity, receiver?.isFull != true || connection.isInside else { return .full }
    way.pending += 1
    way.lastArrival = max(way.lastArrival, connection.heldUntil, now + spread(plan.latency))
    if toAcceptor { connection.toAcceptor = way } else { connection.toDialer = way }
    guard !way.isCut else { return .sent }
    at(way.lastArrival) { $0.arrive(frame, connection, toAcceptor: toAcceptor) }
    return .sent
  }

  private func arrive(_ frame: [UInt8], _ connection: Connection, toAcceptor: Bool) {
    guard !(toAcceptor ? connection.toAcceptor : connection.toDialer).isCut,
      toAcceptor ? connection.isUpAtAcceptor : connection.isUpAtDialer
    else { return }
    guard let receiver = connection.receiver(toAcceptor: toAcceptor) else {
      // A hostile peer reads what it gets, and that is all.
      connection.toDialer.pending -= 1
      return
    }
    guard receiver.isAlive else { return }
    receiver.frames.append(.init(connection: connection, isToAcceptor: toAcceptor, bytes: frame))
    wake(receiver, at: now)
  }

  /// The link that a frame came over; for a new peer of the bound router one is opened.
  func link(of frame: Program.Frame, in program: Program) -> LinkID? {
    let connection = frame.connection
    guard frame.isToAcceptor else {
      return connection.dial?.isHub == true ? connection.dial?.links.first : program.linkOf[connection.acceptor.engine.node]
    }
    if let known = program.landing[connection.number] { return known }
    guard let link = program.engine.open(.inbound, now: now) else { return nil }
    program.landing[connection.number] = link
    program.accepted[link] = connection
    return link
  }
}
