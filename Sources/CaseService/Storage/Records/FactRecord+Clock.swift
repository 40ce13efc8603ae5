import CaseDomain
import Civics

extension FactRecord {
  /// Takes what happened to a clock; other facts leave it as it is.
  mutating func takeClock(_ fact: CaseFact) {
    switch fact {
    case .clockStopped(let stopped): stop = ClockStopRecord(stopped)
    case .clockResumed(let day, let limits):
      on = day.number
      periods = PeriodsRecord(limits)
    case .extended(let more, let limits):
      extended = ClockExtensionRecord(more)
      periods = PeriodsRecord(limits)
    case .lampTurned(let day, let turned):
      on = day.number
      lamp = turned.rawValue
    case .datesReckoned(let reckoned):
      on = reckoned.on.number
      noticeDue = reckoned.noticeDue.map(DueDateRecord.init)
      periods = reckoned.periods.map(PeriodsRecord.init)
      dutyDue = reckoned.duty.map(DueDateRecord.init)
      moved = reckoned.moved.map(MovedDateRecord.init)
      respondBy = reckoned.respondBy.map(DueDateRecord.init)
      answerDue = reckoned.answerDue.map(DueDateRecord.init)
    default: break
    }
  }

  func clockFact(_ act: CaseAct) throws(KeptCaseFault) -> CaseFact {
    switch act {
    case .stopClock: return .clockStopped(try known(stop, "stop").stop())
    case .resumeClock: return .clockResumed(on: on.day, try known(periods, "periods").periods())
    case .extend: return .extended(try known(extended, "extended").clockExtension(), try known(periods, "periods").periods())
    case .turnLamp: return .lampTurned(on: on.day, try Lamp(kept: lamp, "lamp"))
    case .reckonDates:
      var dates: [DatesReckoned.Moved] = []
      for date in moved { dates.append(try date.moved()) }
      return .datesReckoned(
        DatesReckoned(
          on: on.day, noticeDue: try noticeDue?.date(), periods: try periods?.periods(), duty: try dutyDue?.date(), moved: dates,
          respondBy: try respondBy?.date(), answerDue: try answerDue?.date()))
    default: throw .unreadable("act")
    }
  }
}
