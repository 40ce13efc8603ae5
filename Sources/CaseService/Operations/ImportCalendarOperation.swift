import Bus
import CaseDomain
import Civics
import Contracts
import ServiceKit
import Store

/// `case.importCalendar`: cases are reckoned by it from now on, and those with a provisional date again; firm ones too, where it changes
/// a day that was published: these are looked for afterwards.
struct ImportCalendarOperation: Command {
  typealias Request = ImportCalendar

  let environment: ServiceEnvironment
  let rules: OfficeRules

  nonisolated(nonsending) func gather(_ request: ImportCalendar, _ context: CallContext) async throws -> CalendarNotice {
    guard let first = Day(request.first), let last = Day(request.last), first <= last else {
      throw BusRefusals.badRequest.refusal("first, last", fits: FieldFit.calendar)
    }
    guard request.days.count <= CalendarNotice.mostExceptions else {
      throw CaseRefusals.calendarUnfit.refusal(CalendarNoticeFault.tooManyExceptions.message)
    }
    let exceptions = try request.days.map { named in
      guard let day = Day(named.day), !named.nameZh.isEmpty, named.nameZh.count <= CaseLimits.holidayName,
        named.nameEn.count <= CaseLimits.holidayName
      else {
        throw BusRefusals.badRequest.refusal("days", fits: FieldFit.holidays)
      }
      return WorkdayException(day: day, isWorkday: named.workday, holiday: Bilingual(named.nameZh, named.nameEn))
    }
    return CalendarNotice(version: request.version, days: first...last, exceptions: exceptions)
  }

  func decide(_ request: ImportCalendar, _ notice: CalendarNotice, _ unit: WorkUnit) throws -> CalendarView {
    let before = try rules.now(in: unit.transaction).calendar
    if try isTaken(notice, in: unit.transaction) { return CalendarView(try rules.calendar(notice.version, in: unit.transaction), cases: 0) }
    let head = try CalendarTable.head(in: unit.transaction)
    guard (head?.place ?? 0) < CaseLimits.calendars else { throw CaseRefusals.calendarUnfit.refusal("\(CaseLimits.calendars)") }
    let calendar: WorkdayCalendar
    do throws(CalendarNoticeFault) {
      calendar = try before.adding(notice)
    } catch {
      throw CaseRefusals.calendarUnfit.refusal(error.message)
    }
    let place = try CalendarTable.insert(notice, after: head, at: Int64(unit.at), in: unit.transaction)
    let woken = try CaseTimerTable.wakeForCalendar(place: place, in: unit.transaction)
    // To find what moves takes a look at every case: the timers' duty does, a stretch at a time.
    if !calendar.keepsDays(of: before) { try FirmDates.begin(in: unit.transaction) }
    try FirmDates.takeUp(calendar, in: unit.transaction)
    let view = CalendarView(calendar, cases: woken)
    // With its days, so that halls are open by the same calendar.
    let told = CalendarImported.with { ($0.calendar, $0.first, $0.last, $0.days) = (view, request.first, request.last, request.days) }
    try unit.append("case.calendarImported", of: notice.version, told)
    return view
  }

  /// Whether the version is there with the same days.
  /// - Throws: `case.calendarVersionTaken` where it is there with others.
  private func isTaken(_ notice: CalendarNotice, in transaction: ReadTransaction) throws -> Bool {
    let taken = CaseRefusals.calendarVersionTaken.refusal("version")
    guard let place = try CalendarTable.place(of: notice.version, in: transaction) else {
      guard notice.version != rules.settings.calendar.version else { throw taken }
      return false
    }
    guard try CalendarTable.notices(through: place, in: transaction).last == notice else { throw taken }
    return true
  }
}

extension CalendarView {
  init(_ calendar: WorkdayCalendar, cases: Int) {
    self.init()
    version = calendar.version
    first = calendar.published.lowerBound.description
    last = calendar.published.upperBound.description
    self.cases = cases
  }
}

extension RefusalKind {
  fileprivate func refusal(_ message: Civics.Bilingual) -> Refusal { refusal("\(message.zh) \(message.en)") }
}
