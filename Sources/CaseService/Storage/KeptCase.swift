import CaseDomain
import Civics

/// A case as the tables keep it.
struct KeptCase: Hashable, Sendable {
  var record: CaseRecord
  /// Microseconds since 1970.
  let submittedAt: Int64
  /// Through which channel it was filed, in the principal's own word.
  let channel: String
  /// Where it was verified; empty: at no hall.
  var hall = ""
  /// The log's sequence of its last event; 0 where it was written by a version before positions.
  var position: Int64 = 0
  /// As what it stands in the figures; nil: it does not yet.
  var counted: CaseFigure? = nil

  /// The hour in which it was filed.
  var hour: CaseHour { CaseHour(at: submittedAt) }

  /// Where it is to be counted, and as what.
  var count: CaseCount { CaseCount(key, CaseFigure(record.state)) }

  /// Where it stands in the figures, and as what; nil: it does not yet.
  var standingCount: CaseCount? { counted.map { CaseCount(key, $0) } }

  /// The lamp (红黄牌) as it was last told; empty while no clock runs.
  var toldLamp: String { record.clock?.lamp.rawValue ?? "" }

  /// The steps that departments have open; none where nothing is awaited of them any more.
  var openSteps: Set<OpenStep> { open { _ in true } }

  /// Those of them that are late, the lapsed ones too: their departments still owe a word.
  var lateSteps: Set<OpenStep> { open { $0.escalatedOn != nil } }

  private func open(_ fits: (StepStanding) -> Bool) -> Set<OpenStep> {
    guard record.state.isOpen, let flow = record.steps else { return [] }
    return Set(
      flow.open.filter(fits).compactMap { step in
        record.item.step(step.code).map { OpenStep(department: $0.department, code: $0.code) }
      })
  }

  private var key: CaseCount.Key {
    CaseCount.Key(hour: hour, item: record.item.code, hall: hall, channel: CaseChannel(channel))
  }

  /// Takes the next event of the history.
  mutating func apply(_ event: CaseEvent) throws(CaseHistoryFault) {
    try record.apply(event)
    if let hall = event.fact.hall { self.hall = hall }
  }
}
