/// Which materials of a bundle are results of its own items. An item that waits for another is never waited for by it.
struct BundleSupplies {
  /// By the place of the item that asks: the certificate types that come from within, and from which item.
  private var sources: [[String: Int]]

  init(_ plans: [GuidePlan]) {
    sources = Array(repeating: [:], count: plans.count)
    var issuers: [String: [Int]] = [:]
    for (place, plan) in plans.enumerated() {
      guard let type = plan.item.result.certificateType, !Self.presupposes(type, plan) else { continue }
      issuers[type, default: []].append(place)
    }
    for (place, plan) in plans.enumerated() {
      for line in plan.lines where Self.canComeFromWithin(line) {
        guard let type = line.material.certificateType, sources[place][type] == nil else { continue }
        sources[place][type] = issuers[type]?.first { $0 != place && !waits($0, for: place) }
      }
    }
  }

  /// The place of the item whose result a material of the item at a place is; nil where it comes from outside.
  func source(of line: GuideLine, for place: Int) -> Int? {
    guard Self.canComeFromWithin(line), let type = line.material.certificateType else { return nil }
    return sources[place][type]
  }

  /// A result belongs to the applicant. What is there already, or is left out, waits for nothing.
  private static func canComeFromWithin(_ line: GuideLine) -> Bool {
    guard line.material.isReplaceable, line.material.holder == .applicant else { return false }
    return switch line.action {
    case .bring, .follow, .declare, .mayApply: true
    case .leaveOut, .held, .fetch: false
    }
  }

  /// A renewal or a change asks for what it issues: who applies for it has it, and the others need not wait.
  private static func presupposes(_ type: String, _ plan: GuidePlan) -> Bool {
    plan.lines.contains { $0.material.certificateType == type && $0.action != .leaveOut && $0.action != .mayApply }
  }

  private func waits(_ place: Int, for other: Int) -> Bool {
    var seen: Set<Int> = [place]
    var reached = [place]
    while let next = reached.popLast() {
      if next == other { return true }
      reached += sources[next].values.filter { seen.insert($0).inserted }
    }
    return false
  }
}
