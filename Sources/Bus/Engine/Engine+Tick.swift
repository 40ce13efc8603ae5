extension Engine {
  /// Does what is due. Cheap when nothing is.
  /// - Parameters:
  ///   - isGone: whether a call's caller has given it up.
  ///   - timeOfDay: the time of day, in microseconds since 1970; it may be set anew at any time.
  mutating func tick(now: Moment, isGone: (Waiter) -> Bool = { _ in false }, timeOfDay: () -> Int? = { nil }) {
    expireCalls(now: now)
    if let due = offersAt, now >= due { offerBlocked(now: now) }
    if calls.count > 0 && now >= lookedForCancelled + timing.cancellation {
      lookedForCancelled = now
      cancelCalls(where: isGone)
    }
    guard now >= maintainedAt + timing.maintenance else { return }
    let pause = now - maintainedAt
    maintainedAt = now
    if let day = timeOfDay() {
      dayOffset = Int64(day) - now.microseconds
      if !ring.entries.isEmpty { lookAtKeys(timeOfDay: day) }
    }
    tellRefusedCalls()
    // After a pause of one's own, silence says nothing of the others: judge nobody for one interval. But for one only: a node whose every
    // turn is as long as a pause would never judge.
    wasPaused = pause > timing.maintenance * 4 && !wasPaused
    for index in links.indices {
      guard links[index].state != .closed else { continue }
      look(after: LinkID(index: index, generation: links[index].generation), now: now)
    }
    // Peers that come, read nothing and go would make the line long.
    blockedLinks = blockedLinks.filter(exists)
    if !wasPaused, let lapsed = directory?.expire(now) { publish(changed: [], removed: lapsed) }
    doubtWhatIsContested(now: now)
    if table.expire(now) { tableChanged(now: now) }
    lookAfterStreams(now: now)
    if now >= renewedAt + timing.lease / 3 {
      renewedAt = now
      renew()
    }
    // A call that ends while it waits, by its deadline or because it was given up, leaves its id behind.
    if waiting.count > calls.heldCount { waiting.keep { calls[$0] != nil } }
    releaseWaiting(now: now)
  }

  /// When `tick` has something to do next.
  var nextTick: Moment {
    let next = min(maintainedAt + timing.maintenance, offersAt ?? .distantFuture)
    guard calls.count > 0 else { return next }
    return min(next, lookedForCancelled + timing.cancellation, calls.nextExpiry ?? .distantFuture)
  }

  /// Offers their frames again to the peers that have waited longest for it.
  private mutating func offerBlocked(now: Moment) {
    let first = Array(blockedLinks.prefix(BusLimits.offersAtOnce))
    blockedLinks.removeFirst(first.count)
    offersAt = blockedLinks.isEmpty ? nil : now + timing.offer
    for link in first where exists(link) {
      links[link.index].awaitsOffer = false
      offer(link)
    }
  }

  private mutating func look(after id: LinkID, now: Moment) {
    let link = links[id.index]
    offer(id)
    if wasPaused {
      links[id.index].lastReceived = now
      links[id.index].pingSentAt = nil
      return
    }
    let silence = now - link.lastReceived
    switch link.state {
    case _ where link.isStranger && now - link.openedAt > timing.stranger: closeStranger(id)
    case _ where link.isInbound:
      if silence > timing.forgotten { return close(id) }
      guard link.state == .ready, let grant = links[id.index].incoming.worthTelling(window: Overload.window(running: running)) else {
        return
      }
      var header = Header(.credit)
      header.credit = grant
      send(header, Empty(), to: id)
    case .closed: break
    case .connecting, .greeting:
      // Its node left the directory while the link carried calls; now it is gone.
      if case .outbound(let peer) = link.kind, !table.lists(peer) { return close(id) }
      if case .hub(let place) = link.kind, silence > timing.hubSilence, !link.isToldSilent {
        links[id.index].isToldSilent = true
        effects.actions.append(.notice(.hubSilent(place: place)))
      }
      if now - (link.helloSentAt ?? Moment(microseconds: .min / 4)) >= timing.hello { hello(id, now: now) }
    case .ready:
      if let sent = link.pingSentAt {
        if now - sent > timing.answer { disconnected(id, now: now) }
      } else if silence > timing.idle || (link.inFlight > 0 && silence > timing.late) {
        links[id.index].pingSentAt = now
        send(Header(.ping), Empty(), to: id)
      }
    }
  }

  private mutating func renew() {
    guard !own.isEmpty else { return }
    var ids = InstanceIDs()
    ids.ids = own.map(\.id)
    for hub in hubs where links[hub.index].state == .ready { send(Header(.renew), ids, to: hub) }
  }
}
