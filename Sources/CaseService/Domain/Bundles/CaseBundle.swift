/// The cases of a bundle as one sees them together.
public struct CaseBundle: Sendable {
  public let records: [CaseRecord]

  public init(_ records: [CaseRecord]) { self.records = records }

  public var open: Int { records.count { $0.state.isOpen } }

  /// Why the applicant must still come, for all of them in one visit: each reason once, in the order of the cases.
  public var visitReasons: [String] {
    records.filter(\.isVisitPending).compactMap { $0.visit?.code }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What to bring to it: each material once, with the case that asks for it first.
  public var toBring: [(material: MaterialNeed, record: CaseRecord)] {
    var found: [(material: MaterialNeed, record: CaseRecord)] = []
    for record in records {
      for need in record.toBring where !found.contains(where: { $0.material.id == need.id }) { found.append((need, record)) }
    }
    return found
  }

  /// The materials that several of the cases were filed with.
  public var shared: [String] {
    var times: [String: Int] = [:]
    for record in records { for material in Set(record.filing.evidence.map(\.material)) { times[material, default: 0] += 1 } }
    return times.filter { $0.value > 1 }.keys.sorted()
  }
}
