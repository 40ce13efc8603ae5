import Bus
import Civics
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.offers`: free seats for a case or its visit, the best first.
struct ReadOffersOperation: BusOperation {
  /// Days that can be wished.
  static let mostDays = 31

  let environment: ServiceEnvironment
  let halls: HallBook

  func handle(_ request: ReadOffers, _ context: CallContext) async throws -> OfferList {
    let wish = try Self.wish(request)
    let access = VisitAccess(environment: environment)
    try await access.check(case: request.caseID, request.purpose, among: [.ownUse, .handling], context)
    let now = ShanghaiTime(microseconds: environment.clock.microseconds())
    let usual = SeatPool(of: context.principal)
    return try await access.stored { [halls] transaction in
      let pending = try ReasonTable.reasons(ofCase: request.caseID, in: transaction).filter(\.standing.isPending)
      guard !pending.isEmpty else { throw NotifyRefusals.noVisit.refusal("caseID") }
      let visit = try pending.first { $0.standing == .booked }?.visit.flatMap { try VisitTable.find($0, in: transaction) }
      let rules = try halls.rules(in: transaction)
      let seats = DaySeats(rules: rules, pool: visit?.pool ?? usual, transaction: transaction)
      let offers = try rules.offers(
        for: visit?.reasons ?? pending.map(\.reason), wish: wish, pool: seats.pool, own: Set(visit?.seats ?? []), now: now,
        isFull: seats.isFull, load: seats.load, taken: seats.taken)
      return OfferList.with { $0.offers = offers.map { SeatOfferView($0, rules: rules) } }
    }
  }

  private static func wish(_ request: ReadOffers) throws(Refusal) -> SeatWish {
    guard request.days.count <= mostDays else { throw BusRefusals.badRequest.refusal("days") }
    var days: Set<Day> = []
    for text in request.days {
      guard let day = Day(text) else { throw BusRefusals.badRequest.refusal("days") }
      days.insert(day)
    }
    var parts: Set<SeatWish.Part> = []
    for text in request.parts {
      guard let part = SeatWish.Part(rawValue: text) else { throw BusRefusals.badRequest.refusal("parts") }
      parts.insert(part)
    }
    var place: HallPlace?
    if request.latitude != 0 || request.longitude != 0 {
      guard let exact = HallPlace(latitude: request.latitude, longitude: request.longitude) else {
        throw BusRefusals.badRequest.refusal("latitude, longitude")
      }
      place = exact
    }
    return SeatWish(place: place, hall: request.hall.isEmpty ? nil : request.hall, days: days, parts: parts)
  }
}
