public import Civics

/// Counts items in force on days, by department: each version is looked at once, for every day that is asked for.
public struct FigureTally: Sendable {
  public struct Row: Hashable, Sendable {
    /// Empty: all together.
    public let department: String
    public let figures: DepartmentFigures
  }

  /// In order.
  public let days: [Day]
  /// Of each day; the empty name is all together.
  private var figures: [[String: DepartmentFigures]]
  private let department: String
  private let reused: Set<String>

  /// - Parameters:
  ///   - department: only this one; empty: each, and all together.
  ///   - catalogue: its materials and resources say what can be reused.
  public init(_ days: [Day], department: String, in catalogue: Catalogue) {
    self.days = days
    self.department = department
    figures = Array(repeating: [:], count: days.count)
    let shared = catalogue.resources.filter { $0.shareType != .notShared }
    let types = Set(shared.flatMap(\.certificateTypes))
    var reused = Set(shared.flatMap(\.materials))
    for material in catalogue.materials {
      if material.isReplaceable || material.certificateType.map({ types.contains($0) }) == true { reused.insert(material.code) }
    }
    self.reused = reused
  }

  /// Counts an item that is in force from a day on until another.
  /// - Parameters:
  ///   - from: nil: on every day before `until`.
  ///   - until: the first day on which it no longer is; nil: without end.
  public mutating func count(_ facts: ItemFacts, from: Day? = nil, until: Day? = nil) {
    guard department.isEmpty || department == facts.department else { return }
    for (place, day) in days.enumerated() where from.map({ $0 <= day }) ?? true && until.map({ day < $0 }) ?? true {
      figures[place][facts.department, default: DepartmentFigures()].count(facts, reused: reused)
      if department.isEmpty { figures[place]["", default: DepartmentFigures()].count(facts, reused: reused) }
    }
  }

  /// The departments of a day by name, all together first.
  public func rows(of place: Int) -> [Row] {
    figures[place].sorted { $0.key < $1.key }.map { Row(department: $0.key, figures: $0.value) }
  }
}
