extension Engine {
  /// What the node does now, besides its counters.
  var figures: NodeFigures {
    var figures = NodeFigures(counters: counters)
    figures.running = running
    figures.callsInFlight = calls.count
    figures.waitingCalls = calls.heldCount
    figures.linkCount = linkCount
    for link in links where link.state != .closed {
      figures.queuedBytes += link.queuedBytes
      figures.links.append(LinkStatistics(link))
    }
    return figures
  }
}

extension LinkStatistics {
  fileprivate init(_ link: Link) {
    self.init()
    peer = link.peer?.bytes ?? []
    switch link.kind {
    case .inbound:
      direction = .inbound
      creditLeft = link.state == .ready ? link.incoming.left : nil
    case .outbound(let node):
      direction = .outbound
      peer = node.bytes
      creditLeft = link.outgoing.left
    case .hub:
      direction = .hub
      creditLeft = link.outgoing.left
    }
    state =
      switch link.state {
      case .closed: .unspecified
      case .connecting: .connecting
      case .greeting: .greeting
      case .ready: .ready
      }
    inFlight = link.inFlight
    running = link.running
    queuedBytes = link.queuedBytes
    isDraining = link.isDraining
  }
}
