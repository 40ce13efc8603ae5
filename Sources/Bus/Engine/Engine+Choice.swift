extension Engine {
  /// Where a call may go.
  enum Choice {
    case link(LinkID)
    /// There are instances, and none of them grants more for now.
    case noCredit
    /// No instance is connected.
    case nowhere
  }

  /// How good a link is for one more call: what is worse comes later.
  private enum Fitness: Int, Comparable {
    case well, doubtful, exhausted
    static func < (one: Fitness, other: Fitness) -> Bool { one.rawValue < other.rawValue }
  }

  /// Of two instances at random, the one with less to do; any other only when neither of them is well. The choice is kept for a moment
  /// while what the instance has to do is less than it costs to wake another.
  mutating func choose(_ service: UInt32, target: InstanceID?, now: Moment) -> Choice {
    if reach == .relayed { return chooseHub(now: now) }
    guard let known = routes[service], let first = known.candidates.first else { return .nowhere }
    let candidates = known.candidates
    if let target {
      guard let route = candidates.first(where: { $0.instance == target }) else { return .nowhere }
      return fitness(route.link, now) == .exhausted ? .noCredit : .link(route.link)
    }
    guard candidates.count > 1 else { return fitness(first.link, now) == .exhausted ? .noCredit : .link(first.link) }
    if let chosen = known.chosen, now < known.keptUntil, links[chosen.index].isSoonDone(within: timing.wake), fitness(chosen, now) == .well
    {
      return .link(chosen)
    }
    let one = candidates[Int.random(in: 0..<candidates.count, using: &random)].link
    let other = candidates[Int.random(in: 0..<candidates.count, using: &random)].link
    let better = rank(one, now) <= rank(other, now) ? one : other
    if fitness(better, now) == .well {
      routes[service]?.chosen = better
      routes[service]?.keptUntil = now + timing.kept
      return .link(better)
    }
    guard let best = candidates.map(\.link).min(by: { rank($0, now) < rank($1, now) }), fitness(best, now) != .exhausted else {
      return .noCredit
    }
    return .link(best)
  }

  private func chooseHub(now: Moment) -> Choice {
    let ready = hubs.filter { links[$0.index].state == .ready && !links[$0.index].isDraining }
    guard let best = ready.min(by: { rank($0, now) < rank($1, now) }) else { return .nowhere }
    return fitness(best, now) == .exhausted ? .noCredit : .link(best)
  }

  private func fitness(_ id: LinkID, _ now: Moment) -> Fitness {
    let link = links[id.index]
    if !link.outgoing.isLeft { return .exhausted }
    if link.standing.isEjected(now) { return .doubtful }
    if let pinged = link.pingSentAt, now - pinged > timing.suspect { return .doubtful }
    return .well
  }

  private func rank(_ id: LinkID, _ now: Moment) -> (Int, Int) {
    (fitness(id, now).rawValue, links[id.index].inFlight + links[id.index].standing.load.running)
  }
}
