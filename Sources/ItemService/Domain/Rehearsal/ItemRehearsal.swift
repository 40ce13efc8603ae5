public import Civics

/// Decides the cases of a past period anew, under the version that is in force and under another, and counts what differs.
///
/// A case that went otherwise than the version in force says, since an older one held or somebody decided so, counts for neither.
public struct ItemRehearsal: Sendable {
  /// Cases that would have gone another way, for one reason.
  public struct Change: Hashable, Sendable {
    public let before: RehearsedOutcome
    public let after: RehearsedOutcome
    public let why: Bilingual
  }

  public struct Load: Hashable, Sendable {
    public var before: Int
    public var after: Int

    public init(before: Int = 0, after: Int = 0) {
      self.before = before
      self.after = after
    }
  }

  /// Compared.
  public private(set) var cases = 0
  public private(set) var changes: [Change: Int] = [:]
  public private(set) var materials = Load()
  public private(set) var visits = Load()
  /// By department.
  public private(set) var loads: [String: Load] = [:]

  private let before: RehearsalRules
  private let after: RehearsalRules

  /// - Parameters:
  ///   - item: the version that is in force.
  ///   - other: the version that is tried.
  public init(_ item: Item, against other: Item, in catalogue: Catalogue) {
    before = RehearsalRules(item: item, catalogue: catalogue)
    after = RehearsalRules(item: other, catalogue: catalogue)
  }

  public var decidedOtherwise: Int { changes.values.reduce(0, +) }

  public mutating func run(_ filed: RehearsedCase) {
    let old = before.course(of: filed)
    guard old.outcome == filed.outcome else { return }
    let new = after.course(of: filed)
    cases += 1
    materials.before += old.brought
    materials.after += new.brought
    visits.before += old.visits
    visits.after += new.visits
    loads[before.item.department, default: Load()].before += old.load
    loads[after.item.department, default: Load()].after += new.load
    if old.outcome != new.outcome {
      changes[Change(before: old.outcome, after: new.outcome, why: why(new)), default: 0] += 1
    }
  }

  private func why(_ course: RehearsalRules.Course) -> Bilingual {
    switch course.outcome {
    case .notServed: return Bilingual("不再面向这类申请人", "it no longer serves this kind of applicant")
    case .notAccepted:
      let names = course.missing.map { after.catalogue.material($0)?.name ?? $0 }
      return Bilingual("须另交：\(names.joined(separator: "、"))", "more is required: \(names.joined(separator: ", "))")
    case .instant: return Bilingual("当场办结", "it is decided on the spot")
    case .promised:
      if !after.item.isInstant { return Bilingual("不再是即办件", "it is no longer decided on the spot") }
      if after.item.hallVisits > 0 { return Bilingual("须到现场", "a visit is needed") }
      return Bilingual("有材料可后补", "something may follow")
    }
  }
}
