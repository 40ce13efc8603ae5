extension Engine {
  /// A hub passes a request on to an instance: for callers that cannot connect to it themselves.
  ///
  /// Body and extensions go on as they came, the time left is less by what was spent here, and credit is given by each side to
  /// its own neighbour: what the instances do not grant waits here, within `BusLimits.waitingCalls`.
  mutating func relay(_ record: Record, from origin: IncomingRequest.Origin, now: Moment) {
    let header = record.header
    guard let service = table.name(of: header.service) else { return deny(header, origin.link, BusRefusals.unavailable) }
    guard header.hopLimit > 0 else { return deny(header, origin.link, BusRefusals.unavailable, detail: "hops") }
    guard header.timeout > 0 else { return deny(header, origin.link, BusRefusals.deadlineExceeded) }
    guard relayed[origin] == nil else { return deny(header, origin.link, BusRefusals.requestRepeated) }
    var proven: [UInt8]?
    let target: InstanceID?
    do throws(WireError) {
      target = try Extensions.target(in: record.extensionBytes)
      if let proof = proofToPassOn(record, from: origin.link) {
        let extensions = try Extensions(decoding: record.extensionBytes, known: &links[origin.link.index].principal)
        guard mayClaim(extensions.principal, header, on: origin.link) else { return }
        let bytes = Extensions.bytes(record.extensionBytes, provenBy: proof)
        // The instance would drop the rest of the frame with it.
        guard bytes.count <= BusLimits.headerBytes - Header.byteCount else { return deny(header, origin.link, BusRefusals.tooLarge) }
        proven = bytes
      }
    } catch {
      return deny(header, origin.link, BusRefusals.badMessage)
    }
    let deadline = header.deadline(now)
    let choice = choose(header.service, target: target, now: now)
    if case .link(let link) = choice, links[link.index].hasRoom {
      guard let requestID = begin(origin, deadline: deadline, now: now) else { return deny(header, origin.link, BusRefusals.overloaded) }
      var onward = header
      onward.requestID = requestID
      onward.hopLimit -= 1
      onward.credit = 0
      carry(requestID, on: link)
      if let proven {
        send(onward, extensions: proven, body: record.body, to: link)
      } else {
        links[link.index].append(onward, passing: record)
        markDirty(link)
      }
      return
    }
    guard makeRoom(for: header.priority), let requestID = begin(origin, deadline: deadline, now: now) else {
      return deny(header, origin.link, BusRefusals.overloaded)
    }
    let held = Outgoing(
      service: service, serviceID: header.service, method: header.method, target: target, priority: header.priority,
      hopLimit: header.hopLimit - 1, extensions: proven ?? Array(record.extensionBytes), body: Array(record.body))
    hold(held, requestID, now: now)
  }

  private mutating func begin(_ origin: IncomingRequest.Origin, deadline: Moment, now: Moment) -> UInt64? {
    guard let requestID = calls.start(.relayed(origin), deadline: deadline, now: now) else { return nil }
    relayed[origin] = requestID
    running += 1
    links[origin.link.index].running += 1
    counters.relayed += 1
    return requestID
  }

  /// The answer of an instance goes back to the peer that asked.
  mutating func passBack(_ record: Record, to origin: IncomingRequest.Origin) {
    relayed[origin] = nil
    running -= 1
    guard exists(origin.link) else { return }
    links[origin.link.index].running -= 1
    guard links[origin.link.index].isLetIn else { return }
    guard !links[origin.link.index].isUnread else { return refuseUnread(origin) }
    var header = record.header
    header.requestID = origin.requestID
    // What the instance told of itself was for the hub; the peer is told of the hub.
    (header.credit, header.sequence) = (0, 0)
    tell(in: &header, on: origin.link)
    links[origin.link.index].answer { $0.append(header, passing: record) }
    markDirty(origin.link)
  }

  /// The peer no longer waits for a request that was passed on. Whether there was one.
  mutating func cancelRelayed(_ origin: IncomingRequest.Origin) -> Bool {
    guard let requestID = relayed[origin] else { return false }
    cancel(requestID)
    return true
  }
}
