public import Civics

/// The steps that departments take side by side in an accepted case (并联审批), each with a limit of its own.
///
/// What is open follows from what is done (``isOpen(_:)``): a step opens once all that it waits for are finished, or have lapsed. The days by which
/// steps are to be finished come of a calendar and are kept beside it.
public struct CaseFlow: Hashable, Sendable {
  /// In the order of the item's flow, where a step waits only for steps before it.
  public private(set) var steps: [StepStanding]

  /// The flow of a case that is accepted.
  public init(of steps: [DepartmentStep]) { self.steps = steps.map { StepStanding($0) } }

  /// Restores a flow from what was kept of it.
  public init(_ steps: [StepStanding]) { self.steps = steps }

  public func step(_ code: String) -> StepStanding? { steps.first { $0.code == code } }

  /// Whether an opinion is awaited, or still taken: it is not finished, and all that it waits for are through. A step that lapsed stays open.
  public func isOpen(_ step: StepStanding) -> Bool {
    step.opinion == nil && step.after.allSatisfy { self.step($0)?.isPassed != false }
  }

  public var open: [StepStanding] { steps.filter(isOpen) }

  /// The steps without which the case cannot be decided: those that are neither finished nor lapsed.
  public var awaited: [StepStanding] { steps.filter { !$0.isPassed } }

  /// The steps whose department opposes.
  public var opposing: [StepStanding] { steps.filter { $0.opinion?.opposes == true } }

  /// The day on which the first of the open steps is late; nil where none can become so.
  public var nextEscalation: Day? { open.filter { $0.escalatedOn == nil }.compactMap { $0.due.map { $0.due + 1 } }.min() }

  /// The open steps that are late on a day, and stand in no list of late steps yet.
  public func late(on day: Day) -> [StepStanding] {
    open.filter { step in step.escalatedOn == nil && step.due.map { $0.due < day } == true }
  }

  /// Whether an open step's day may move when a calendar is published.
  public var hasProvisionalDay: Bool { open.contains { $0.due?.isProvisional == true } }

  /// The codes of the steps that wait for one, be it by way of others.
  public func waiting(for code: String) -> Set<String> {
    var waiting: Set<String> = []
    // Each is looked at once: what it waits for stands before it.
    for step in steps where step.after.contains(where: { $0 == code || waiting.contains($0) }) { waiting.insert(step.code) }
    return waiting
  }

  // MARK: What happens to it

  /// Takes the days of steps that open, or whose days move.
  mutating func take(_ dues: [StepDue]) {
    for due in dues { change(due.step) { $0.due = due.due } }
  }

  mutating func hold(_ code: String, by official: String) { change(code) { $0.holder = official } }

  mutating func finish(_ code: String, _ opinion: StepOpinion) {
    change(code) { step in
      step.opinion = opinion
      step.holder = opinion.by
    }
  }

  /// A step is open again, and all that waited for it wait again: what they judged may change.
  mutating func giveBack(_ code: String, _ returned: StepReturn) {
    let again = waiting(for: code).union([code])
    for place in steps.indices where again.contains(steps[place].code) {
      steps[place].opinion = nil
      steps[place].due = nil
      steps[place].escalatedOn = nil
    }
    change(code) { $0.returned = returned }
  }

  mutating func escalate(_ codes: [String], on day: Day) {
    for code in codes { change(code) { $0.escalatedOn = day } }
  }

  private mutating func change(_ code: String, _ change: (inout StepStanding) -> Void) {
    guard let place = steps.firstIndex(where: { $0.code == code }) else { return }
    change(&steps[place])
  }
}
