@testable import Bus

extension World {
  enum Fault: String, CaseIterable { case crash, leave, pause, slow, full, reset, halfOpen, partition }

  func nextFault() {
    guard !isCalm else { return }
    if let fault = Fault.allCases.randomElement(using: &random), let seat = seats.randomElement(using: &random),
      let program = seat.program, program.pausedUntil == nil, program.leavesBy == nil
    {
      report.faults += 1
      report.byFault[fault.rawValue, default: 0] += 1
      tell("FAULT \(fault) at \(program.name)")
      strike(fault, program)
    }
    at(now + spread(plan.faultPause)) { $0.nextFault() }
  }

  /// Mostly short, sometimes longer than any patience.
  private var length: Duration { chance(1, in: 5) ? .milliseconds(draw(3_000...20_000)) : .milliseconds(draw(1...3_500)) }

  private func strike(_ fault: Fault, _ program: Program) {
    let until = now + length
    switch fault {
    case .crash:
      kill(program)
      at(until) { $0.start(program.seat) }
    case .leave: leave(program)
    case .pause: pause(program, until: until)
    case .slow:
      program.slowness = .milliseconds(draw(5...400))
      at(until) { _ in program.slowness = .zero }
    case .full:
      program.isFull = true
      at(until) { _ in program.isFull = false }
    case .reset:
      for connection in program.connections where chance(1, in: 2) { reset(connection) }
    case .halfOpen:
      guard let connection = program.connections.randomElement(using: &random) else { return }
      cut(connection, toAcceptor: chance(2, in: 3), toDialer: chance(2, in: 3))
    case .partition:
      guard let other = seats.randomElement(using: &random), other !== program.seat else { return }
      part(program.seat, other, until: until)
    }
  }

  /// Both ends hear of it at once; what is on its way is lost.
  private func reset(_ connection: Connection) {
    dropAtDialer(connection)
    dropAtAcceptor(connection)
  }

  /// Sends go on and vanish, until the library's heartbeats find out.
  private func cut(_ connection: Connection, toAcceptor: Bool, toDialer: Bool) {
    guard !connection.isInside else { return }
    if toAcceptor { connection.toAcceptor.isCut = true }
    if toDialer { connection.toDialer.isCut = true }
    at(now + .milliseconds(draw(3_000...4_500))) { $0.dropAtDialer(connection) }
    at(now + .milliseconds(draw(3_000...4_500))) { $0.dropAtAcceptor(connection) }
  }

  private func part(_ one: Seat, _ other: Seat, until: Moment) {
    let ways = [[one.number, other.number], [other.number, one.number]]
    let closed = chance(1, in: 2) ? ways : [ways[draw(0...1)]]
    partitions.formUnion(closed)
    tell("nothing passes \(closed)")
    at(until) { $0.partitions.subtract(closed) }
    for seat in [one, other] {
      for connection in seat.program?.connections ?? [] {
        guard let dialer = connection.dial?.program.seat, dialer === seat, !connection.isInside else { continue }
        let acceptor = connection.acceptor.seat
        guard acceptor === one || acceptor === other else { continue }
        // A short one only delays: the kernel sends again.
        if until - now < .milliseconds(2_500) {
          connection.heldUntil = until
        } else {
          cut(
            connection, toAcceptor: closed.contains([dialer.number, acceptor.number]),
            toDialer: closed.contains([acceptor.number, dialer.number]))
        }
      }
    }
  }

  /// Nothing of the program moves, while the clock goes on. What reaches it waits for it.
  private func pause(_ program: Program, until: Moment) {
    program.pausedUntil = until
    at(until) { world in
      guard program.pausedUntil == until else { return }
      world.resume(program)
    }
    // Its peers' heartbeats find no answer.
    for connection in program.connections {
      at(now + .milliseconds(draw(3_000...4_500))) { world in
        guard program.pausedUntil == until else { return }
        if connection.acceptor === program { world.dropAtDialer(connection) } else { world.dropAtAcceptor(connection) }
      }
    }
  }

  private func resume(_ program: Program) {
    tell("\(program.name) goes on")
    program.pausedUntil = nil
    program.wentOn = now
    let postponed = program.postponed
    program.postponed = []
    for deed in postponed { at(now) { if program.isAlive { deed($0) } } }
    for connection in program.connections where !(connection.isUpAtDialer && connection.isUpAtAcceptor) {
      at(now + .microseconds(draw(0...3_000))) { world in
        if connection.acceptor === program { world.dropAtAcceptor(connection) } else { world.dropAtDialer(connection) }
      }
    }
    wake(program, at: now)
  }

  // MARK: Leaving in order

  private func leave(_ program: Program) {
    program.engine.drain()
    for execution in program.executions.values.filter(\.isQuery).sorted(by: { $0.errand < $1.errand }) where chance(1, in: 2) {
      cutShort(execution, BusRefusals.draining)
    }
    program.leavesBy = now + .seconds(10)
    wake(program, at: now)
  }

  /// What runs is finished, or its time is up: goodbye.
  func leaveIfIdle(_ program: Program) {
    guard let by = program.leavesBy else { return }
    guard now >= by || (program.engine.running == 0 && program.engine.hasSentAll) else { return }
    program.engine.farewell()
    perform(of: program, wanted: now)
    flush(program)
    // The sockets linger for what was sent.
    kill(program)
    at(now + (isCalm ? .milliseconds(100) : length)) { $0.start(program.seat) }
  }

  // MARK: Peace

  /// No faults any more; everything that was taken away is given back.
  func calm() {
    tell("PEACE")
    isCalm = true
    partitions = []
    for seat in seats {
      guard let program = seat.program else {
        start(seat)
        continue
      }
      program.slowness = .zero
      program.isFull = false
      program.leavesBy = program.leavesBy.map { min($0, now + .seconds(2)) }
      if program.pausedUntil != nil { resume(program) }
      wake(program, at: now)
      for connection in program.connections { connection.heldUntil = now }
    }
  }
}
