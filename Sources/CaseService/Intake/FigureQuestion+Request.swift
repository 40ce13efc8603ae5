import Bus
import CaseDomain
import Civics
import Contracts

extension FigureTable.Question {
  /// - Throws: `bus.badRequest` with the field that cannot be read; `case.periodTooLong`.
  init(_ request: ReadCaseFigures, today: Day) throws(Refusal) {
    let until = try CaseFilter.known(request.until, "until", CaseHour.init(_:)) ?? CaseHour(of: today + 1)
    let from = try CaseFilter.known(request.from, "from", CaseHour.init(_:)) ?? CaseHour(number: until.number - 24)
    guard from < until, until.number - from.number <= CaseLimits.figureDays * 24 else {
      throw CaseRefusals.periodTooLong.refusal("\(from), \(until)")
    }
    for (field, text) in [("item", request.item), ("hall", request.hall)] where text.utf8.contains(0) {
      throw BusRefusals.badRequest.refusal(field, fits: FieldFit.text)
    }
    self.init(
      hours: from..<until, item: request.item.nilIfEmpty, hall: request.hall.nilIfEmpty.map { $0 == CaseFilter.noHall ? "" : $0 },
      channel: try CaseFilter.known(request.channel, "channel", CaseChannel.init(rawValue:)), grouping: request.by)
  }
}
