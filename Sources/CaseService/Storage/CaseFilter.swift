import CaseDomain
import Store

/// Which cases are listed: what is named must hold of each.
struct CaseFilter: Hashable, Sendable {
  var state: CaseState?
  var department: String?
  var item: String?
  /// As it was last told, of a case in hand.
  var lamp: String?
  /// Empty: at no hall.
  var hall: String?
  var channel: CaseChannel?
  var from: CaseHour?
  var until: CaseHour?
  var figure: CaseFigure?
  /// A step with this code is open.
  var step: String?
  /// A step of this department is open.
  var stepDepartment: String?
  /// It is late, as was told of it.
  var isLate = false
  /// Only cases of these items; nil: of any.
  var items: Set<String>?

  /// Whether it says of which many: a list of all cases there are is nobody's.
  var namesMany: Bool { department != nil || stepDepartment != nil || item != nil || lamp != nil || from != nil }

  /// Whether only cases in hand can fit.
  var isOfWorkInHand: Bool { figure == .inHand || lamp != nil || state.map { CaseFigure($0) == .inHand } == true }

  /// Whether a step is open as it is asked for: of all that fits, the case itself is looked at for this alone.
  func fits(_ kept: KeptCase) -> Bool {
    guard step != nil || stepDepartment != nil else { return true }
    return (isLate ? kept.lateSteps : kept.openSteps).contains { open in
      (step.map { open.code == $0 } ?? true) && (stepDepartment.map { open.department == $0 } ?? true)
    }
  }

  /// - Parameter row: has the columns of `CaseTable`. What was filed is not read for it.
  func fits(_ row: Row) throws -> Bool {
    let hour = CaseHour(number: Int(try row.integer(9)))
    if let from, hour < from { return false }
    if let until, hour >= until { return false }
    if let state, try row.text(3) != state.rawValue { return false }
    if let channel, CaseChannel(try row.text(5)) != channel { return false }
    if let item, try row.text(10) != item { return false }
    if let items, !items.contains(try row.text(10)) { return false }
    if let department, try row.text(11) != department { return false }
    if let hall, try row.text(12) != hall { return false }
    if let lamp, try row.text(13) != lamp { return false }
    guard let figure = figure ?? (lamp == nil ? nil : .inHand) else { return true }
    return try row.text(14) == figure.rawValue
  }
}
