import CaseDomain
import Civics

/// Departments' steps said again without facts or folding: at each question all of it is reckoned anew from what was done.
struct PlainFlow {
  struct Step {
    let code: String
    let after: [String]
    let workdays: Int
    let mayLapse: Bool
    var openedOn: Day?
    var holder: String?
    /// Whether its department approves; nil until it says so.
    var approves: Bool?
    var isEscalated = false
  }

  static let codes = ["plan", "fire", "site"]

  var steps: [Step] = []
  /// Whether the case is accepted.
  var isBegun = false

  /// Two side by side, of which one may lapse, and one after both.
  static let three = [
    Step(code: "plan", after: [], workdays: 3, mayLapse: false), Step(code: "fire", after: [], workdays: 2, mayLapse: true),
    Step(code: "site", after: ["plan", "fire"], workdays: 4, mayLapse: false),
  ]

  static let flow = three.map {
    DepartmentStep(
      code: $0.code, name: "审查", department: "部门\($0.code)", limit: .workdays($0.workdays), after: $0.after, mayLapse: $0.mayLapse)
  }

  func place(_ code: String) -> Int? { isBegun ? steps.firstIndex { $0.code == code } : nil }

  func isPassed(_ step: Step) -> Bool { step.approves != nil || (step.mayLapse && step.isEscalated) }

  func isOpen(_ step: Step) -> Bool {
    isBegun && step.approves == nil && steps.allSatisfy { !step.after.contains($0.code) || isPassed($0) }
  }

  var isAwaited: Bool { isBegun && steps.contains { !isPassed($0) } }

  var isOpposed: Bool { isBegun && steps.contains { $0.approves == false } }

  /// The last day of a step, counted one by one, without the days on which the clock stood still.
  func due(_ step: Step, without stops: [(from: Day, until: Day)]) -> Day? {
    guard isOpen(step), var day = step.openedOn else { return nil }
    var left = step.workdays
    while left > 0 {
      day = day + 1
      if WorkdayCalendar.published.isWorkday(day), !stops.contains(where: { $0.from < day && day <= $0.until }) { left -= 1 }
    }
    return day
  }

  mutating func begin(on day: Day) {
    isBegun = !steps.isEmpty
    open(on: day)
  }

  /// Gives what is open now, and was not, its day.
  private mutating func open(on day: Day) {
    for place in steps.indices where isOpen(steps[place]) && steps[place].openedOn == nil { steps[place].openedOn = day }
  }

  /// Does a move, or says why not. Role and state were asked before.
  mutating func move(
    _ move: PlainCase.Move, on step: String, found: String, by official: String, day: Day, stops: [(from: Day, until: Day)]
  ) -> CaseRefusal.Kind? {
    guard isBegun else { return .unknownStep }
    switch move {
    case .escalate: return escalate(on: day, stops)
    case .returnStep: return giveBack(step, found: found, by: official, on: day)
    default: break
    }
    guard let place = place(step) else { return .unknownStep }
    guard isOpen(steps[place]) else { return .stepNotOpen }
    let holder = steps[place].holder
    switch move {
    case .claim:
      if holder != nil { return .stepHeld }
      steps[place].holder = official
    case .handOver:
      let other = Self.other(than: official)
      if !steps[place].isEscalated, let holder, holder != official { return .stepHeld }
      if holder == other { return .stepHeld }
      steps[place].holder = other
    default:
      if let holder, holder != official { return .stepHeld }
      if move == .opposeWithoutGrounds { return .groundsMissing }
      steps[place].holder = official
      steps[place].approves = move == .finishStep
      open(on: day)
    }
    return nil
  }

  static func other(than official: String) -> String { official == "desk-1" ? "desk-2" : "desk-1" }

  private mutating func escalate(on day: Day, _ stops: [(from: Day, until: Day)]) -> CaseRefusal.Kind? {
    let late = steps.indices.filter { place in
      !steps[place].isEscalated && due(steps[place], without: stops).map { $0 < day } == true
    }
    guard !late.isEmpty else { return .stepNotOpen }
    for place in late { steps[place].isEscalated = true }
    open(on: day)
    return nil
  }

  /// Only the last waits for others, so that nothing but it has to wait again.
  private mutating func giveBack(_ step: String, found: String, by official: String, on day: Day) -> CaseRefusal.Kind? {
    guard let place = place(step) else { return .unknownStep }
    if found.isEmpty {
      if isAwaited { return .stepNotEarlier }
    } else {
      guard let from = self.place(found) else { return .unknownStep }
      guard isOpen(steps[from]) else { return .stepNotOpen }
      if let holder = steps[from].holder, holder != official { return .stepHeld }
      guard steps[from].after.contains(step) else { return .stepNotEarlier }
    }
    guard steps[place].approves != nil else { return .stepNotEarlier }
    for again in steps.indices where again == place || steps[again].after.contains(step) {
      steps[again].approves = nil
      steps[again].openedOn = nil
      steps[again].isEscalated = false
    }
    open(on: day)
    return nil
  }
}
