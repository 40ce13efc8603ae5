import Civics

/// One guide for several items (一件事): a material that several ask for stands once, and what one of them issues is not asked for by the others.
public struct BundlePlan: Hashable, Sendable {
  public let plans: [GuidePlan]
  /// In the order in which the items ask for them first.
  public let lines: [BundleLine]

  public init(_ plans: [GuidePlan]) {
    self.plans = plans
    let supplies = BundleSupplies(plans)
    var order: [String] = []
    var asks: [String: [Ask]] = [:]
    for (place, plan) in plans.enumerated() {
      for line in plan.lines {
        if asks[line.material.code] == nil { order.append(line.material.code) }
        asks[line.material.code, default: []].append(
          Ask(item: plan.item, line: line, source: supplies.source(of: line, for: place).map { plans[$0].item }))
      }
    }
    lines = order.compactMap { asks[$0].flatMap(Self.merged) }
  }

  /// The questions that still decide something, each once, in the order of the items.
  public var open: [Question] {
    var seen: Set<Question> = []
    return plans.flatMap(\.open).filter { seen.insert($0).inserted }
  }

  /// Materials to bring.
  public var bring: Int { lines.count { $0.action == .bring } }

  /// Materials that the items apart would have asked for again.
  public var saved: Int { plans.reduce(0) { $0 + $1.count(.bring) } - bring }

  private struct Ask {
    let item: Item
    let line: GuideLine
    let source: Item?

    var isAsking: Bool { source == nil && line.action != .leaveOut }
  }

  private static func merged(_ asks: [Ask]) -> BundleLine? {
    let asking = asks.filter(\.isAsking)
    guard let first = asking.first else {
      // Nobody brings it: it comes from within, or applies to none.
      guard let told = asks.first(where: { $0.source != nil }) ?? asks.first else { return nil }
      return BundleLine(
        line: told.line, necessity: told.line.necessity, copies: told.line.copies, items: asks.filter { $0.source != nil }.map(\.item.code),
        source: told.source, otherWays: [])
    }
    let most = asking.reduce(first) { $0.line.action < $1.line.action ? $1 : $0 }
    let certain = asking.filter { $0.line.action != .mayApply }
    return BundleLine(
      line: most.line, necessity: strictest(asking.map(\.line.necessity)), copies: asking.map(\.line.copies).max() ?? 1,
      items: asking.map(\.item.code), source: nil,
      otherWays: most.line.otherWays.filter { way in certain.allSatisfy { $0.line.ways.contains { $0.action == way } } })
  }

  private static func strictest(_ necessities: [MaterialNecessity]) -> MaterialNecessity {
    necessities.contains(.required) ? .required : necessities.contains(.mayFollow) ? .mayFollow : .situational
  }
}
