@testable import Bus

extension World {
  /// A program starts at a seat: a new node id, a new incarnation, the endpoint of those before it.
  func start(_ seat: Seat) {
    guard seat.program == nil else { return }
    seat.lives += 1
    let node = NodeID { random.next() }
    let engine = Engine<Int>(
      node: node, incarnation: Int(now.microseconds), timing: plan.timing, isHub: seat.isHub,
      reach: seat.isRelayed ? .relayed : .direct, now: now,
      random: Xoshiro256(seed: random.next()))
    let program = Program(seat: seat, life: seat.lives, engine: engine, now: now)
    seat.program = program
    tell("\(program.name) starts as node \(node)")
    // A hub is its own hub, and knows of no other.
    for hub in seats where seat.isHub ? hub === seat : hub.isHub {
      guard let link = program.engine.open(.hub(program.engine.hubs.count), now: now) else { continue }
      program.engine.hubs.append(link)
      let dial = Dial(program, to: hub.endpoint, isHub: true, link: link, now: now)
      program.hubDials.append(dial)
      program.dialOf[link] = dial
      reconnect(dial, after: .zero)
    }
    for service in seat.services {
      let instance = InstanceID { random.next() }
      program.instances.append(instance)
      let methods = Dictionary(
        uniqueKeysWithValues: ServiceModel.methods(of: service).map {
          ($0.number, HostedService.Entry(method: $0, operation: ServiceModel.place(of: service) * 2 + ($0.kind == .query ? 0 : 1)))
        })
      program.engine.host(
        HostedService(name: service, instance: instance, methods: methods, followers: service == Plan.oddService ? nil : []), version: "1",
        endpoints: [seat.endpoint], now: now)
    }
    if !seat.isHub { at(now + spread(plan.pause), in: program) { $0.nextCall(of: program) } }
    for service in seat.follows { follow(service, from: program) }
    wake(program, at: now)
  }

  /// A program is gone from one moment to the next. What it had sent may still arrive.
  func kill(_ program: Program) {
    guard program.isAlive else { return }
    tell("\(program.name) is gone")
    program.isAlive = false
    if program.seat.program === program { program.seat.program = nil }
    for errand in errands where errand.caller === program && !errand.isEnded {
      errand.isAbandoned = true
      report.abandoned += 1
    }
    for connection in program.connections {
      let lag = Duration.microseconds(draw(0...5_000))
      if connection.acceptor === program {
        connection.isUpAtAcceptor = false
        at(now + lag) { $0.dropAtDialer(connection) }
      } else {
        connection.isUpAtDialer = false
        at(now + lag) { $0.dropAtAcceptor(connection) }
      }
    }
    program.release()
  }

  /// A program's loop turns no later than at `time`, unless it is hindered.
  func wake(_ program: Program, at time: Moment) {
    guard program.isAlive else { return }
    program.wantedAt = min(program.wantedAt, time)
    var due = max(time, now)
    if program.slowness > .zero { due = max(due, program.lastTurn + program.slowness) }
    if let paused = program.pausedUntil { due = max(due, paused) }
    guard due < program.turnAt else { return }
    program.turnAt = due
    at(due) { $0.turn(program, at: due) }
  }

  /// One turn of a program's loop, as `Node.turn` does it.
  private func turn(_ program: Program, at due: Moment) {
    guard program.isAlive, program.turnAt == due else { return }
    if let paused = program.pausedUntil, paused > now {
      program.turnAt = .distantFuture
      return wake(program, at: paused)
    }
    let wanted = program.wantedAt
    program.turnAt = .distantFuture
    program.wantedAt = .distantFuture
    program.lastTurn = now
    takeNews(program)
    takeFrames(program)
    report.events += 1
    program.engine.tick(now: now) { [attempts] in attempts[$0].errand.isGivenUp }
    perform(of: program, wanted: wanted)
    flush(program)
    checkTurn(program)
    guard program.isAlive else { return }
    leaveIfIdle(program)
    let wait = max(0, program.engine.nextTick.microseconds - now.microseconds)
    // What a send without a peer brought is worked on at once; else the poll waits, and rounds up.
    if !program.engine.effects.isEmpty || !program.engine.dirty.isEmpty { return wake(program, at: now) }
    wake(program, at: now + .milliseconds((wait + 999) / 1_000))
  }

  /// Does something of the program's own at `time`, or when it is no longer stopped.
  func at(_ time: Moment, in program: Program, _ deed: @escaping (World) -> Void) {
    at(time) { world in
      guard program.isAlive else { return }
      if program.pausedUntil != nil { program.postponed.append(deed) } else { deed(world) }
    }
  }

  private func takeNews(_ program: Program) {
    guard !program.news.isEmpty else { return }
    let news = program.news
    program.news = []
    for one in news {
      for link in one.dial.links {
        report.events += 1
        if one.isConnected {
          program.engine.connected(link, now: now)
        } else {
          program.engine.disconnected(link, now: now)
        }
      }
    }
  }

  private func takeFrames(_ program: Program) {
    guard !program.frames.isEmpty else { return }
    let frames = program.frames
    program.frames = []
    for frame in frames {
      let connection = frame.connection
      if frame.isToAcceptor { connection.toAcceptor.pending -= 1 } else { connection.toDialer.pending -= 1 }
      guard let link = link(of: frame, in: program) else { continue }
      report.events += 1
      report.frames += 1
      program.engine.receive(frame.bytes, on: link, now: now)
    }
  }

  /// Turns effects into deeds, as `Node.perform` does.
  func perform(of program: Program, wanted: Moment) {
    while true {
      let effects = program.engine.takeEffects()
      guard !effects.isEmpty else { return }
      for (waiter, outcome) in effects.completions { complete(waiter, outcome, wanted: wanted) }
      for action in effects.actions {
        switch action {
        case .connect(let link, let instance): connect(link, to: instance, from: program)
        case .close(let link): forget(link, of: program)
        case .cancel: break
        case .read(let read): self.read(read, for: program)
        case .stopReading(let stream): stopReading(stream, for: program)
        case .arrived(let follower): arrived(follower, at: program)
        case .notice: break
        }
      }
      for request in effects.requests { execute(request, in: program) }
      for case .cancel(let link, let requestID) in effects.actions {
        cancel(.init(link: link, requestID: requestID), in: program)
      }
    }
  }
}
