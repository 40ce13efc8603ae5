public import Civics

/// The mandates between two subjects, asked whether one may act for the other.
public struct MandateShelf: Sendable, Hashable {
  public enum Answer: Sendable, Hashable {
    case yes(Mandate)
    case no(Denial)
  }

  /// Why somebody may not act; of several reasons, the one that is nearest to a yes.
  public enum Denial: String, Sendable, Hashable, CaseIterable {
    /// There is no mandate, and never was.
    case none
    case revoked
    case ended
    case notYet
    /// There is one, for other items.
    case otherItem
  }

  public let mandates: [Mandate]

  public init(_ mandates: [Mandate]) {
    self.mandates = mandates
  }

  /// Whether one may act for the other on a day. Only what the one holds of the other counts: what others hold in turn is no chain.
  /// - Parameter item: the item's code; empty: anything that there is a mandate for.
  public func mayAct(_ agent: SubjectID, for subject: SubjectID, item: String, on day: Day) -> Answer {
    let held = mandates.filter { $0.agent == agent && $0.subject == subject }
    let standing = held.filter { $0.state(on: day) == .standing }
    if let mandate = widest(standing.filter { $0.scope.covers(item) }) { return .yes(mandate) }
    if !standing.isEmpty { return .no(.otherItem) }
    let states = Set(held.map { $0.state(on: day) })
    if states.contains(.pending) { return .no(.notYet) }
    if states.contains(.ended) { return .no(.ended) }
    return .no(states.contains(.revoked) ? .revoked : .none)
  }

  /// For which items one may act for the other on a day; nil for none, empty codes for all.
  public func scope(of agent: SubjectID, for subject: SubjectID, on day: Day) -> MandateScope? {
    var items: Set<String> = []
    for mandate in mandates where mandate.agent == agent && mandate.subject == subject && mandate.state(on: day) == .standing {
      guard case .items(let named) = mandate.scope else { return .all }
      items.formUnion(named)
    }
    return items.isEmpty ? nil : .items(items)
  }

  /// One for all items before one for some; then by id, so that the same question has the same answer.
  private func widest(_ mandates: [Mandate]) -> Mandate? {
    mandates.min { ($0.scope == .all ? 0 : 1, $0.id.rawValue) < ($1.scope == .all ? 0 : 1, $1.id.rawValue) }
  }
}
