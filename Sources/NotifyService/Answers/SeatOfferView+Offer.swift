import Bus
import Civics
import Contracts
import NotifyDomain

extension SeatOfferView {
  init(_ offer: SeatOffer, rules: BookingRules) {
    self.init(offer.appointment, rules: rules)
    metres = offer.metres ?? 0
    load = offer.load
    points = offer.points.map { points in
      OfferPoints.with { ($0.ground, $0.count) = (points.ground.rawValue, points.count) }
    }
    total = offer.total
  }

  /// A seat that is kept for somebody, which was ranked among no others.
  init(_ place: Appointment, rules: BookingRules) {
    let known = rules.hall(place.hall)
    self.init()
    hall = place.hall
    hallName = known?.name.zh ?? place.hall
    hallNameEnglish = known?.name.en ?? place.hall
    on = place.day.description
    at = place.time.clock
    minutes = place.minutes
    window = String(place.window)
    provisional = rules.isProvisional(place.day)
  }
}
