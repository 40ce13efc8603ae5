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
    guard connection.isUpAtDialer, let dial = connection.dial, !connection.isInside else { return }
    connection.isUpAtDialer = false
    tell("connection \(connection.number) ends at \(dial.program.name)")
    dial.program.connections.removeAll { $0 === connection }
    guard dial.connection === connection, dial.program.isAlive else { return }
    dial.connection = nil
    report(false, dial)
    reconnect(dial, after: .milliseconds(draw(50...100)))
  }

  func dropAtAcceptor(_ connection: Connection) {
    guard connection.isUpAtAcceptor, !connection.isInside else { return }
    connection.isUpAtAcceptor = false
    tell("connection \(connection.number) ends at \(connection.acceptor.name)")
    connection.acceptor.connections.removeAll { $0 === connection }
  }
}
