@testable import Bus

extension World {
  // MARK: Connecting

  /// What the library does for a link, as `Transport.connect` does.
  func connect(_ link: LinkID, to instance: Instance, from program: Program) {
    guard let endpoint = instance.endpoints.first, let node = NodeID(instance.node), Seat.number(of: endpoint) != nil else {
      return program.engine.close(link)
    }
    program.nodeOf[link] = node
    program.linkOf[node] = link
    if let dial = program.dials[endpoint] {
      dial.links.append(link)
      program.dialOf[link] = dial
      program.engine.connected(link, now: now)
    } else {
      let dial = Dial(program, to: endpoint, isHub: false, link: link, now: now)
      program.dials[endpoint] = dial
      program.dialOf[link] = dial
      reconnect(dial, after: .zero)
    }
  }

  func forget(_ link: LinkID, of program: Program) {
    if let node = program.nodeOf.removeValue(forKey: link), program.linkOf[node] == link { program.linkOf[node] = nil }
    if let connection = program.accepted.removeValue(forKey: link) { program.landing[connection.number] = nil }
    guard let dial = program.dialOf.removeValue(forKey: link), !dial.isHub else { return }
    dial.links.removeAll { $0 == link }
    guard dial.links.isEmpty else { return }
    dial.isClosed = true
    program.dials[dial.endpoint] = nil
    guard let connection = dial.connection else { return }
    dial.connection = nil
    connection.isUpAtDialer = false
    program.connections.removeAll { $0 === connection }
    at(now + .microseconds(draw(0...20_000))) { $0.dropAtAcceptor(connection) }
  }

  /// The library tries to connect, ever more slowly.
  func reconnect(_ dial: Dial, after delay: Duration) {
    at(now + delay, in: dial.program) { world in
      guard !dial.isClosed, dial.connection == nil else { return }
      guard let acceptor = world.acceptor(of: dial) else {
        dial.backOff = min(dial.backOff * 2, .seconds(1))
        return world.reconnect(dial, after: dial.backOff)
      }
      dial.backOff = .milliseconds(50)
      world.connectionCount += 1
      let connection = Connection(
        number: world.connectionCount, dial: dial, acceptor: acceptor, capacity: world.plan.capacity, now: world.now)
      dial.connection = connection
      acceptor.connections.append(connection)
      dial.program.connections.append(connection)
      world.tell("connection \(connection.number) of \(dial.program.name) to \(acceptor.name)")
      world.report(true, dial)
    }
  }

  private func acceptor(of dial: Dial) -> Program? {
    guard let number = Seat.number(of: dial.endpoint), seats.indices.contains(number), let program = seats[number].program,
      program.pausedUntil == nil, !partitions.contains([dial.program.seat.number, number]),
      !partitions.contains([number, dial.program.seat.number])
    else { return nil }
    return program
  }

  /// The monitor's thread tells the loop, in order, mostly soon; the frames do not wait for it.
  private func report(_ isConnected: Bool, _ dial: Dial) {
    let lag = chance(1, in: 8) ? draw(0...600_000) : draw(0...800)
    dial.lastNews = max(dial.lastNews, now + .microseconds(lag))
    at(dial.lastNews) { world in
      guard dial.program.isAlive else { return }
      dial.program.news.append(.init(dial: dial, isConnected: isConnected))
      world.wake(dial.program, at: world.now)
    }
  }

  // MARK: Losing

  func dropAtDialer(_ connection: Connection) {
    guard connection.isUpAtDialer, let dial = connection.dial else { return }
    connection.isUpAtDialer = false
    tell("connection \(connection.number) ends at \(dial.program.name)")
    dial.program.connections.removeAll { $0 === connection }
    guard dial.connection === connection, dial.program.isAlive else { return }
    dial.connection = nil
    report(false, dial)
    reconnect(dial, after: .milliseconds(draw(50...100)))
  }

  func dropAtAcceptor(_ connection: Connection) {
    guard connection.isUpAtAcceptor else { return }
    connection.isUpAtAcceptor = false
    tell("connection \(connection.number) ends at \(connection.acceptor.name)")
    connection.acceptor.connections.removeAll { $0 === connection }
  }

  // MARK: Sending

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
      case .full: program.engine.blocked(link, Array(frames[sent...]))
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
    guard way.pending < connection.capacity, receiver?.isFull != true else { return .full }
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
