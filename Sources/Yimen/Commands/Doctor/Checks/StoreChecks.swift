import Store

/// What looking at the services' stores says, as `yimen store status` and `yimen store check` do it.
enum StoreChecks {
  struct Report: Sendable {
    let service: String
    /// The versions of the tables that are there; nil where there is no store, or it cannot be read.
    let applied: StoreStatus.Versions?
    let known: StoreStatus.Versions
    let findings: [StoreFinding]
  }

  struct Facts: Sendable {
    var place: String
    var reports: [Report]
    /// Whether every page was read, and not only how the stores stand.
    var isThorough: Bool
  }

  static func findings(_ facts: Facts) -> [Diagnosis] {
    // A server that is away is away for all: once is enough.
    let unreachable = facts.reports.first { $0.findings.contains(where: isUnreachable) }
    if let error = unreachable?.findings.first { return [.fail("stores.unreachable", about: facts.place, describing: error)] }
    let findings = facts.reports.flatMap(findings)
    guard findings.isEmpty else { return findings }
    guard facts.reports.contains(where: { $0.applied != nil }) else {
      return [
        .ok("stores", zh: "\(facts.place) 尚无存储，首次启动时建立。", en: "there are no stores in \(facts.place) yet; the first start makes them.")
      ]
    }
    return [
      facts.isThorough
        ? .ok("stores", zh: "各存储完好：\(facts.place)。", en: "the stores in \(facts.place) are sound.")
        : .ok("stores", zh: "各存储可读：\(facts.place)。", en: "the stores in \(facts.place) can be read.")
    ]
  }

  private static func findings(_ report: Report) -> [Diagnosis] {
    let damage = report.findings.map { Diagnosis.fail("stores.\(name(of: $0))", about: report.service, describing: $0) }
    guard let applied = report.applied else { return damage }
    let (known, service) = (report.known, report.service)
    if applied.store > known.store || applied.service > known.service {
      return damage + [
        .fail(
          "stores.newer", zh: "\(service) 的存储由更新版本的程序写入。", en: "the store of \(service) was written by a newer program.",
          remedyZh: "使用新版程序；旧版不会改动它。", remedyEn: "Use the newer programs; the older ones leave it as it is.")
      ]
    }
    if applied.store < known.store || applied.service < known.service {
      return damage + [
        .warn(
          "stores.older", zh: "\(service) 的存储是旧版本的。", en: "the store of \(service) is of an older version.",
          remedyZh: "备份后启动新程序，或 yimen store migrate。", remedyEn: "Back it up, then start the new programs, or run yimen store migrate.")
      ]
    }
    return damage
  }

  private static func isUnreachable(_ finding: StoreFinding) -> Bool {
    if case .unreadable(.unreachable) = finding { true } else { false }
  }

  private static func name(of finding: StoreFinding) -> String {
    switch finding {
    case .unreadable(.newer): "newer"
    case .unreadable(.corrupt), .unreadable(.notADatabase), .damaged, .missingParent, .missingEvents: "damaged"
    case .unreadable(.unfinishedRestore): "unfinishedRestore"
    case .unreadable: "unreadable"
    case .unfinishedCopy: "unfinishedCopy"
    case .cursorBeyond, .cursorBehind: "cursor"
    }
  }
}
