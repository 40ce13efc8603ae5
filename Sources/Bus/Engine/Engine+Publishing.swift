/// The side that has the log.
extension Engine {
  /// SUBSCRIBE: checked as a request is, in the same order.
  mutating func subscribed(_ record: Record, on link: LinkID) {
    let header = record.header
    let origin = IncomingRequest.Origin(link: link, requestID: header.requestID)
    guard links[link.index].state == .ready else { return deny(header, link, BusRefusals.unknownLink) }
    guard !isDraining else { return deny(header, link, BusRefusals.draining) }
    guard streams.published.count < BusLimits.subscriptions, links[link.index].hasRoom else {
      return deny(header, link, BusRefusals.overloaded)
    }
    guard let service = hosted[header.service], let roles = service.followers else { return deny(header, link, BusRefusals.unknownMethod) }
    guard header.requestID != 0, streams.published[origin] == nil else { return deny(header, link, BusRefusals.badMessage) }
    let extensions: Extensions
    do throws(WireError) {
      extensions = try Extensions(decoding: record.extensionBytes, known: &links[link.index].principal)
    } catch {
      return deny(header, link, BusRefusals.badMessage)
    }
    if let target = extensions.target, target != service.instance { return deny(header, link, BusRefusals.unavailable) }
    guard mayClaim(extensions.principal, header, on: link) else { return }
    if !roles.isEmpty {
      let role = extensions.principal?.role ?? .none
      guard roles.contains(role) else {
        return deny(header, link, BusRefusals.roleMissing, of: role, detail: Role.needed(roles, for: "\(service.name)'s events"))
      }
    }
    streams.published[origin] = .init(
      service: header.service, stream: PublisherStream(after: header.sequence, credit: header.credit), touchedAt: maintainedAt)
    push(origin)
  }

  /// ACK. One for a stream that is not known is answered, so that the follower begins it anew.
  mutating func acknowledged(_ record: Record, on link: LinkID) {
    guard links[link.index].state == .ready else { return deny(record.header, link, BusRefusals.unknownLink) }
    let origin = IncomingRequest.Origin(link: link, requestID: record.header.requestID)
    streams.published[origin]?.touchedAt = maintainedAt
    switch streams.published[origin]?.stream.acknowledge(record.header.sequence, grant: record.header.credit) {
    case .taken, .repeated: push(origin)
    case .nonsense: counters.unexpected += 1
    case nil:
      counters.unexpected += 1
      deny(record.header, link, BusRefusals.unavailable, detail: "stream")
    }
  }

  /// CANCEL of a stream; false when it names none.
  mutating func unsubscribed(_ record: Record, on link: LinkID) -> Bool {
    let origin = IncomingRequest.Origin(link: link, requestID: record.header.requestID)
    guard streams.published[origin] != nil else { return false }
    stopPublishing(origin)
    return true
  }

  /// A page was read.
  mutating func supply(_ page: LogPage, to origin: IncomingRequest.Origin) {
    streams.published[origin]?.stream.supply(page)
    push(origin)
  }

  /// A log could not be read: the stream ends.
  mutating func fail(_ origin: IncomingRequest.Origin, _ refusal: Refusal) {
    guard streams.published[origin] != nil else { return }
    stopPublishing(origin)
    error(refusal, for: origin.requestID, on: origin.link)
  }

  /// Ends every stream, not by GAP: the follower has lost nothing and goes elsewhere.
  mutating func endPublishing() {
    for origin in streams.published.keys {
      stopPublishing(origin)
      error(Refusal(BusRefusals.draining, notExecuted: true), for: origin.requestID, on: origin.link)
    }
  }

  /// Ends the streams of one peer; it may subscribe anew, and is checked then.
  mutating func endPublishing(on link: LinkID) {
    for origin in streams.published.keys where origin.link == link {
      stopPublishing(origin)
      error(Refusal(BusRefusals.draining, notExecuted: true), for: origin.requestID, on: link)
    }
  }

  mutating func stopPublishing(_ origin: IncomingRequest.Origin) {
    streams.published[origin] = nil
    effects.actions.append(.stopReading(origin))
  }

  /// Does what a stream wants done, until it wants nothing.
  mutating func push(_ origin: IncomingRequest.Origin) {
    var header = Header(.event)
    header.requestID = origin.requestID
    while exists(origin.link), let service = streams.published[origin]?.service {
      let hasRoom = links[origin.link.index].hasRoom && !links[origin.link.index].isBlocked
      guard let step = streams.published[origin]?.stream.next(hasRoom: hasRoom) else { return }
      switch step {
      case .read(let after, let limit, let waits):
        effects.actions.append(.read(LogRead(stream: origin, service: service, after: after, limit: limit, waits: waits)))
      case .tell(let position):
        var header = Header(.subscribed)
        header.requestID = origin.requestID
        header.sequence = position
        send(header, Empty(), to: origin.link)
      case .send(let event, let previous):
        header.sequence = event.position
        counters.eventsOut += 1
        streams.published[origin]?.touchedAt = maintainedAt
        send(header, PushedEvent(previous: previous, event: event.body), to: origin.link)
      case .gap(let oldest):
        var header = Header(.gap)
        header.requestID = origin.requestID
        header.sequence = oldest
        stopPublishing(origin)
        send(header, Empty(), to: origin.link)
      case .refuse(let kind, let detail):
        stopPublishing(origin)
        error(kind.refusal(detail), for: origin.requestID, on: origin.link)
      }
    }
  }
}
