@testable import Bus

extension World {
  /// How far apart two ticks of the table of calls lie, and what the poll rounds up.
  static let tickBound = Duration.microseconds(CallTable<Int>.tick + 1_000)

  // MARK: Always

  /// After every turn.
  func checkTurn(_ program: Program) {
    guard violation == nil else { return }
    let engine = program.engine
    let working = program.running + engine.relayed.count
    require(engine.running == working, "\(program.name) counts \(engine.running) running, not \(working)")
    var inFlight = 0
    var running = 0
    for link in engine.links where link.state != .closed {
      inFlight += link.inFlight
      running += link.running
      require(link.inFlight >= 0 && link.running >= 0, "\(program.name) has a link with \(link.inFlight), \(link.running) at work")
      require(link.queuedBytes <= 2 * BusLimits.queuedBytesPerLink + BusLimits.receivedFrameBytes, "\(program.name) queues too much")
    }
    require(engine.linkCount <= BusLimits.links && engine.calls.heldCount <= BusLimits.waitingCalls, "\(program.name) is over a limit")
    require(inFlight <= engine.calls.count, "\(program.name) carries \(inFlight) of \(engine.calls.count) calls")
    require(running <= working, "\(program.name)'s links count \(running) of \(working)")
  }

  /// A call ends no later than one tick after its deadline, unless its program was hindered.
  func checkTime(of errand: Errand, wanted: Moment) {
    let latest = errand.deadline + Self.tickBound
    guard now > latest, errand.caller.wentOn < errand.deadline else { return }
    require(wanted <= latest, "errand \(errand.number) of \(errand.caller.name) ended \(now - errand.deadline) after its deadline")
  }

  /// Sees which requests leave.
  func noteSent(_ frames: ArraySlice<[UInt8]>, over link: LinkID, from program: Program) {
    guard program.dialOf[link] != nil else { return }
    for frame in frames {
      var offset = 0
      while offset < frame.count {
        if frame[offset + 5] == RecordType.request.rawValue {
          let requestID = (0..<8).reduce(UInt64(0)) { $0 | UInt64(frame[offset + 16 + $1]) << UInt64($1 * 8) }
          if case .caller(let waiter) = program.engine.calls[requestID]?.waiter { attempts[waiter].isSent = true }
        }
        offset += Header.recordLength(in: frame, at: offset)
      }
    }
  }

  /// A request may not lie about unsent while its caller waits, unless its link finds no room, or was lost in the same tick.
  func checkSwallowed(_ waiter: Int, _ refusal: Refusal) {
    let attempt = attempts[waiter]
    guard refusal.code == BusRefusals.deadlineExceeded.code, !refusal.notExecuted, !attempt.isSent else { return }
    let isHindered = attempt.errand.caller.engine.links.contains { link in
      !link.isInbound && (link.queuedBytes > 0 || link.state == .connecting || link.state == .greeting)
    }
    require(isHindered, "errand \(attempt.errand.number) waited for an answer and was never sent")
  }

  // MARK: At the end

  func checkEnd() {
    for errand in errands { check(errand) }
    for (_, inbox) in inboxes {
      for row in inbox.rows.values {
        report.repeated += row.repeats
        if row.effects > 1 { report.doubled += 1 }
      }
    }
    checkFollowed()
    require(report.lost == 0 && report.doubled == 0, "commands lost \(report.lost), doubled \(report.doubled)")
    let instances = Set(living.flatMap(\.instances))
    for seat in seats {
      guard let program = seat.program else {
        require(false, "\(seat.name) did not start again")
        continue
      }
      checkSettled(program, instances)
    }
  }

  private func check(_ errand: Errand) {
    require(errand.isEnded || errand.isAbandoned, "errand \(errand.number) never ended")
    guard !errand.isOdd else { return }
    let effects = inboxes[errand.service]?.rows[errand.key]?.effects ?? 0
    if errand.isAcknowledged && errand.method.kind == .command && effects != 1 { report.lost += 1 }
    // A hub numbers anew what it passes on.
    let denied = errand.caller.seat.isRelayed ? [] : errand.denied
    require(denied.isDisjoint(with: errand.executed), "errand \(errand.number) was told not to be executed by an attempt that was")
    if errand.refusal?.notExecuted == true {
      require(
        effects == 0 && errand.executions <= errand.cutShort,
        "errand \(errand.number) was executed \(errand.executions) times, and its caller told that it was not")
    }
    if errand.begun > settled && !errand.isAbandoned {
      require(errand.isAcknowledged, "errand \(errand.number) failed in a world at peace: \(errand.refusal.map { "\($0)" } ?? "")")
    }
  }

  private func checkSettled(_ program: Program, _ instances: Set<InstanceID>) {
    let engine = program.engine
    if let directory = engine.directory {
      require(Set(directory.leases.keys) == instances, "\(program.name) holds \(directory.leases.count) of \(instances.count) leases")
    } else {
      require(
        Set(engine.table.entries.keys) == instances, "\(program.name) knows \(engine.table.entries.count), there are \(instances.count)")
    }
    for link in engine.links where link.state != .closed {
      require(link.state == .ready, "\(program.name) has a link that is \(link.state): \(link.kind)")
      require(link.inFlight == 0 && link.running == 0 && link.queuedBytes == 0, "\(program.name) has a link at work: \(link.kind)")
    }
    let odd = seats.filter { $0.services.contains(Plan.oddService) }.compactMap { $0.program?.engine.node }
    for link in engine.links where link.state == .ready && !link.isInbound && link.peer.map({ !odd.contains($0) }) == true {
      let left = link.outgoing.left ?? 0
      require(left == Int(BusLimits.creditWindow), "\(program.name) has credit of \(left) at \(link.kind)")
    }
    require(engine.calls.count == 0 && engine.waiting.isEmpty && engine.running == 0, "\(program.name) is at work still")
    require(engine.dirty.isEmpty && engine.effects.isEmpty, "\(program.name) did not say everything")
    for (link, connection) in program.accepted {
      require(connection.isUpAtAcceptor, "\(program.name) keeps link \(link.index) of a connection that is gone")
    }
  }
}
