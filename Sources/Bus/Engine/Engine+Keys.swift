/// Who may say what, as far as keys prove it. On a link in the clear, which is one on this machine, a principal is asserted and taken as it is.
extension Engine {
  /// Whether what a request says of its principal may be said with the key of its link; what may not is refused here.
  mutating func mayClaim(_ principal: Principal?, _ header: Header, on link: LinkID) -> Bool {
    guard links[link.index].key != nil else { return true }
    let role = principal?.role ?? .none
    guard let grant = links[link.index].grant else {
      deny(header, link, BusRefusals.keyRevoked, of: role)
      return false
    }
    guard grant.allows(role) else {
      deny(header, link, BusRefusals.keyLacksRole, of: role, detail: "\(grant.name): \(role)")
      return false
    }
    return true
  }

  /// The key that proves a request's principal, by its name; nil where it is only asserted. A program of the suite passes on what was proven to it,
  /// also over a local socket, which only the suite's own user can open.
  func proof(of extensions: Extensions, on link: LinkID) -> String? {
    guard links[link.index].key != nil else { return key.isEmpty ? nil : extensions.proof }
    guard let grant = links[link.index].grant else { return nil }
    guard grant.isOfSuite else { return grant.name }
    return extensions.proof ?? (extensions.principal?.role == .service ? grant.name : nil)
  }

  /// The proof that a hub puts on a request before it passes it on, as bytes; nil where it leaves what came.
  func proofToPassOn(_ record: Record, from link: LinkID) -> [UInt8]? {
    guard !key.isEmpty else { return nil }
    guard links[link.index].key != nil else { return Extensions.holdsProof(record.extensionBytes) ? [] : nil }
    return links[link.index].grant?.isOfSuite == true ? nil : links[link.index].proofBytes
  }

  /// A link of one's own whose connection turned out to be in the clear.
  mutating func provesNothing(_ link: LinkID) {
    if exists(link) { links[link.index].forgetKey() }
  }

  /// Why the instances of a registration may not be taken on over this link; nil where they may.
  func objection(to instance: Instance, on link: LinkID) -> String? {
    guard let key = links[link.index].key else { return nil }
    guard let grant = links[link.index].grant else { return "its key is not let in" }
    guard grant.isOfSuite else { return "the key \(grant.name) has not the role service" }
    return instance.key == key.bytes ? nil : "it names another key than its own"
  }

  /// Those of these instances that whoever is at the link may speak for.
  func owned(_ ids: [[UInt8]], on link: LinkID) -> [[UInt8]] {
    guard let key = links[link.index].key else { return ids }
    return ids.filter { bytes in
      guard let id = InstanceID(bytes), let lease = directory?.leases[id] else { return false }
      return lease.instance.key == key.bytes
    }
  }

  /// Looks which keys are let in now. Who has lost a role may not use it from the next request on; who is not let in any more is told goodbye.
  mutating func lookAtKeys(timeOfDay: Int) {
    var now: [CurveKey: KeyGrant] = [:]
    for key in ring.entries.keys { now[key] = ring.grant(of: key, at: timeOfDay) }
    guard now != grants else { return }
    grants = now
    for index in links.indices where links[index].state != .closed {
      guard let key = links[index].key, links[index].grant != now[key] else { continue }
      let link = LinkID(index: index, generation: links[index].generation)
      links[index].grant = now[key]
      endPublishing(on: link)
      if links[index].isInbound && now[key] == nil { dismiss(link) }
    }
    removeUnproven()
  }

  /// A directory holds no instance whose key is not of the suite any more: callers would go on asking it.
  private mutating func removeUnproven() {
    guard let directory else { return }
    let unproven = directory.leases.values.map(\.instance).filter { instance in
      guard let key = CurveKey(instance.key) else { return false }
      return grants[key]?.isOfSuite != true
    }
    publish(changed: [], removed: self.directory?.unregister(unproven.map(\.id)) ?? [])
  }

  /// What runs for the peer is finished, and it hears no answer; what waits for others is not begun.
  private mutating func dismiss(_ link: LinkID) {
    error(BusRefusals.keyRevoked.refusal(), for: 0, on: link)
    send(Header(.bye), Empty(), to: link)
    loseStreams(on: link)
    directory?.lose(link)
    for (origin, requestID) in relayed where origin.link == link && calls[requestID]?.link == nil { cancel(requestID) }
    // It stands as one that has not said hello, and is closed as those are, whatever it goes on to say.
    links[link.index].state = .connecting
  }

  /// A peer does not let this node in any more: said once for each link.
  mutating func keyRefused(by link: LinkID) {
    guard exists(link), !links[link.index].isToldRefused else { return }
    links[link.index].isToldRefused = true
    effects.actions.append(.notice(.keyRefused(peer: links[link.index].peer.map { "\($0)" } ?? "the hub")))
  }

  /// Refuses a call for want of a right, and notes it.
  mutating func deny(_ request: Header, _ link: LinkID, _ kind: RefusalKind, of role: Role, detail: String = "") {
    let entry = AuditTrail.Entry(
      key: links[link.index].grant?.name, role: role, service: request.service, method: request.method, refusal: kind.name)
    if audit.note(entry) { effects.actions.append(.notice(.callRefused(entry, count: 1))) }
    deny(request, link, kind, detail: detail)
  }

  /// Tells of the calls that were refused since the last time.
  mutating func tellRefusedCalls() {
    for (entry, count) in audit.takeFurther(maintainedAt) { effects.actions.append(.notice(.callRefused(entry, count: count))) }
  }
}
