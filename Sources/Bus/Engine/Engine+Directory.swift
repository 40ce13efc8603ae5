extension Engine {
  // MARK: A hub answers

  mutating func asked(_ record: Record, on link: LinkID, now: Moment) throws(WireError) {
    guard directory != nil, links[link.index].state == .ready else {
      let kind = directory == nil ? BusRefusals.unknownMethod : BusRefusals.unknownLink
      return error(Refusal(kind, notExecuted: true), for: record.header.requestID, on: link)
    }
    guard links[link.index].isLetIn else {
      return error(Refusal(BusRefusals.keyRevoked, notExecuted: true), for: record.header.requestID, on: link)
    }
    switch record.header.type {
    case .register: try register(try Registration(decoding: record.body), link: link, now: now)
    case .renew:
      var reply = InstanceIDs()
      let ids = try InstanceIDs(decoding: record.body).ids
      let owned = owned(ids, on: link)
      reply.ids = (directory?.renew(owned, now: now) ?? []) + Set(ids).subtracting(owned)
      send(Header(.renewed), reply, to: link)
    case .unregister:
      let owned = owned(try InstanceIDs(decoding: record.body).ids, on: link)
      publish(changed: [], removed: directory?.unregister(owned) ?? [])
    default:
      if let table = directory?.watch(link) { send(Header(.table), table, to: link) }
    }
  }

  private mutating func register(_ registration: Registration, link: LinkID, now: Moment) throws(WireError) {
    var reply = InstanceIDs()
    var changed: [Instance] = []
    for instance in registration.instances.prefix(BusLimits.instances) {
      if let objection = objection(to: instance, on: link) {
        reply.ids.append(instance.id)
        reply.reason = objection
        continue
      }
      switch directory?.register(instance, link: link, now: now) {
      case .accepted: changed.append(instance)
      case .refused(let reason):
        reply.ids.append(instance.id)
        reply.reason = reason
      case .known, nil: break
      }
    }
    // No directory holds as many; who names them costs nobody else time.
    let excess = registration.instances.dropFirst(BusLimits.instances)
    if !excess.isEmpty {
      reply.ids += excess.map(\.id)
      reply.reason = "more entries than a directory holds"
    }
    let doubtful = Set(changed.map(\.service).filter { tellContracts(of: $0) }).sorted()
    if !doubtful.isEmpty && reply.ids.isEmpty {
      reply.reason = "other instances of \(doubtful.joined(separator: ", ")) offer other methods"
    }
    send(Header(.registered), reply, to: link)
    publish(changed: changed, removed: [])
  }

  /// Tells people, once each time it begins, that a service has several contracts.
  /// - Returns: Whether it has.
  private mutating func tellContracts(of service: String) -> Bool {
    guard directory?.hasSeveralContracts(service) == true else {
      toldContracts.remove(service)
      return false
    }
    if toldContracts.count < BusLimits.instances, toldContracts.insert(service).inserted {
      effects.actions.append(.notice(.contractsDiffer(service: service)))
    }
    return true
  }

  /// Tells every watcher what changed.
  mutating func publish(changed: [Instance], removed: [[UInt8]]) {
    guard let directory, !changed.isEmpty || !removed.isEmpty else { return }
    var table = DirectoryTable()
    table.instances = changed
    table.removed = removed
    table.incarnation = directory.incarnation
    let body = table.encoded()
    for watcher in directory.watchers { send(Header(.table), extensions: [], body: body, to: watcher) }
  }

  // MARK: A hub answered

  mutating func answeredByHub(_ record: Record, on link: LinkID) throws(WireError) {
    guard case .hub = links[link.index].kind else {
      counters.unexpected += 1
      return
    }
    let reply = try InstanceIDs(decoding: record.body)
    if record.header.type == .renewed && !reply.ids.isEmpty { register(with: link) }
    guard record.header.type == .registered, links[link.index].registrationRefused != reply.reason else { return }
    links[link.index].registrationRefused = reply.reason
    guard !reply.reason.isEmpty else { return }
    effects.actions.append(
      .notice(reply.ids.isEmpty ? .registrationDoubted(reason: reply.reason) : .registrationRefused(reason: reply.reason)))
  }

  mutating func tabled(_ change: DirectoryTable, on link: LinkID, now: Moment) throws(WireError) {
    guard case .hub(let place) = links[link.index].kind else {
      counters.unexpected += 1
      return
    }
    table.merge(change, from: place, now: now)
    tabledHubs.insert(place)
    tableChanged(now: now)
  }

  mutating func doubtWhatIsContested(now: Moment) {
    var present: Set<Int> = []
    for hub in hubs {
      if case .hub(let place) = links[hub.index].kind, links[hub.index].state == .ready { present.insert(place) }
    }
    // Nobody is doubted while all hubs are away.
    guard !present.isEmpty, present.count < hubs.count else { return }
    table.doubt(except: present, now: now) { instance in
      guard let link = NodeID(instance.node).flatMap({ outbound[$0] }) else { return false }
      return links[link.index].state == .ready
    }
  }

  private func link(to instance: InstanceID) -> LinkID? {
    table.entries[instance].flatMap { NodeID($0.instance.node) }.flatMap { outbound[$0] }
  }

  /// Drops links to nodes that no longer stand in the table, and opens those that waiting calls need, or that lead to
  /// further instances of a service in use.
  mutating func tableChanged(now: Moment) {
    let nodes = Set(table.entries.values.map(\.instance.node))
    for (peer, link) in outbound where !nodes.contains(peer.bytes) && links[link.index].inFlight == 0 { close(link) }
    let used = table.byService.filter { $0.value.contains { id in link(to: id) != nil } }.map(\.key)
    for service in Set(waiting.services.compactMap { table.name(of: $0) }).union(used) { connect(to: service, now: now) }
    rebuildRoutes()
    releaseWaiting(now: now)
  }
}
