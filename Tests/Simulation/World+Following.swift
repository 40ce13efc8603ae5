@testable import Bus

extension World {
  // MARK: Logs

  /// A command's effect stands in its service's log.
  func publish(_ service: String) {
    logs[service]?.append(after: chance(1, in: 4) ? draw(1...3) : 0)
    if !isCalm && chance(1, in: 15) { logs[service]?.trim(keeping: draw(1...12)) }
    let readers = logs[service]?.readers ?? []
    logs[service]?.readers = []
    for reader in readers { read(reader.read, for: reader.program) }
  }

  /// A page that a stream wants, as `Node.read` reads it: after a while, or when there is something.
  func read(_ read: LogRead, for program: Program) {
    at(now + spread(.microseconds(300)), in: program) { world in
      guard let log = world.logs.values.first(where: { ServiceName.identifier($0.service) == read.service }) else { return }
      world.report.events += 1
      if !world.isCalm && world.chance(1, in: 200) {
        program.engine.fail(read.stream, BusRefusals.storeUnavailable.refusal())
        return world.wake(program, at: world.now)
      }
      let page = log.page(for: read)
      if read.waits && page.events.isEmpty && page.head <= read.after && page.oldest - 1 <= read.after {
        world.logs[log.service]?.readers.append((program, read))
        return
      }
      program.engine.supply(page, to: read.stream)
      world.wake(program, at: world.now)
    }
  }

  func stopReading(_ stream: IncomingRequest.Origin, for program: Program) {
    for service in logs.keys { logs[service]?.readers.removeAll { $0.program === program && $0.read.stream == stream } }
  }

  // MARK: Followers

  /// A program follows, from where its seat's database stands.
  func follow(_ service: String, from program: Program) {
    guard program.isAlive, !program.engine.isDraining else { return }
    let cursor = program.seat.cursors[service] ?? 0
    guard let id = program.engine.follow(service, after: cursor, window: draw(1...64), extensions: [], now: now) else { return }
    program.following[id] = service
    tell("\(program.name) follows \(service) after \(cursor)")
    wake(program, at: now)
  }

  func arrived(_ id: UInt64, at program: Program) {
    at(now + spread(.milliseconds(1)), in: program) { $0.take(id, of: program) }
  }

  /// Takes what has come. The cursor is written together with what the event brings about.
  private func take(_ id: UInt64, of program: Program) {
    guard let service = program.following[id] else { return }
    report.events += 1
    switch program.engine.take(id, upTo: draw(1...16)) {
    case .nothing: break
    case .events(let events):
      for event in events { note(event, of: service, at: program) }
      let last = events.last?.position ?? 0
      if chance(1, in: 4) {
        at(now + spread(.milliseconds(20)), in: program) { $0.acknowledge(id, last, of: program) }
      } else {
        acknowledge(id, last, of: program)
      }
      arrived(id, at: program)
    case .ended(let refusal): ended(id, service, refusal, at: program)
    }
  }

  private func note(_ event: LoggedEvent, of service: String, at program: Program) {
    let cursor = program.seat.cursors[service] ?? 0
    let next = logs[service]?.next(after: cursor)
    require(event == next, "\(program.name) after \(cursor) of \(service) saw \(event.position), not \(next?.position ?? 0)")
    program.seat.cursors[service] = event.position
    report.followed += 1
  }

  private func acknowledge(_ id: UInt64, _ position: UInt64, of program: Program) {
    guard program.following[id] != nil else { return }
    program.engine.acknowledge(id, upTo: position)
    wake(program, at: now)
  }

  /// A gap is told only where there is one; whatever ended it, it is followed anew.
  private func ended(_ id: UInt64, _ service: String, _ refusal: Refusal, at program: Program) {
    tell("\(program.name) follows \(service) no more: \(refusal.name)")
    program.following[id] = nil
    program.engine.unfollow(id)
    if refusal.code == BusRefusals.eventsGone.code, let oldest = logs[service]?.oldest {
      let cursor = program.seat.cursors[service] ?? 0
      require(oldest > cursor + 1, "\(program.name) after \(cursor) of \(service) was told of a gap, where \(oldest) is the oldest")
      program.seat.cursors[service] = oldest - 1
      report.gaps += 1
    }
    at(now + .milliseconds(draw(10...100)), in: program) { $0.follow(service, from: program) }
    wake(program, at: now)
  }

  /// At the end everybody has seen everything.
  func checkFollowed() {
    for seat in seats {
      for service in seat.follows {
        let (cursor, head) = (seat.cursors[service] ?? 0, logs[service]?.head ?? 0)
        require(logs[service]?.next(after: cursor) == nil, "\(seat.name) stands at \(cursor) of \(service), whose head is \(head)")
      }
    }
  }
}
