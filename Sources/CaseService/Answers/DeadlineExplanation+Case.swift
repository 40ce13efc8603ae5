import CaseDomain
import Civics
import Contracts

extension DeadlineExplanation {
  init(_ record: CaseRecord, by calendar: (String) throws -> WorkdayCalendar) rethrows {
    self.init()
    caseID = record.id
    number = record.number.description
    state = Contracts.CaseState(record.state)
    dates = try record.explainedDates(by: calendar).map(ExplainedDate.init)
  }
}

extension ExplainedDate {
  init(_ explained: DateExplanation) {
    self.init()
    kind = explained.kind.rawValue
    from = explained.date.from.description
    limitZh = explained.date.limit.name.zh
    limitEn = explained.date.limit.name.en
    due = Contracts.DueDate(explained.date)
    movedFrom = explained.movedFrom?.description ?? ""
    days = explained.days.map(Contracts.ExplainedDay.init)
    stops = explained.stops.compactMap(ClockStopEntry.init)
    extended = explained.extended.map(ExtensionEntry.init)
    textZh = explained.text.zh
    textEn = explained.text.en
  }
}

extension Contracts.ExplainedDay {
  init(_ day: CaseDomain.ExplainedDay) {
    self.init()
    first = day.first.description
    last = day.length == 1 ? "" : day.last.description
    number = day.number ?? 0
    whyZh = day.why?.zh ?? ""
    whyEn = day.why?.en ?? ""
  }
}
