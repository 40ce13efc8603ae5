/// A day's load to plan for: when people come to a hall, for what, how long it takes, and how many come without a booking or not at all.
public struct HallLoad: Equatable, Sendable {
  /// Minutes of one piece of ``arrivals``.
  public static let pieceMinutes = 30
  /// Minute of the day at which ``arrivals`` begin: 08:30.
  public static let firstMinute = 8 * 60 + 30
  /// For what people come where a file does not say: the shares of the sample's items, with signatures, which no item there names alone.
  public static let typicalReasons: [VisitReasonKind: Double] = [.originals: 0.55, .signature: 0.25, .biometric: 0.12, .interview: 0.08]
  /// How many come for a company to a hall that serves everybody, where a file does not say.
  public static let typicalLegalPersons = 0.3

  /// Share of a day's visitors in each half hour from 08:30; they make 1 together.
  public let arrivals: [Double]
  /// How long service takes, all reasons together.
  public let service: LognormalMinutes
  /// Share of the booked who do not come.
  public let noShow: Double
  /// Share of the visitors who have no booking.
  public let walkIns: Double
  /// Share of bookings that people make themselves, of all that are made; staff make the others.
  public let ownBookings: Double
  /// Visitors a day for each window, as halls of which both are published have them.
  public let visitorsPerWindow: Double
  /// Shares of the reasons to come; they make 1 together.
  public let reasons: [VisitReasonKind: Double]
  /// Share of those who come for a company, to a hall that serves everybody.
  public let legalPersons: Double

  /// - Throws: ``HallLoadFault``: the first figure that cannot be.
  public init(
    arrivals: [Double], service: LognormalMinutes, noShow: Double, walkIns: Double, ownBookings: Double, visitorsPerWindow: Double,
    reasons: [VisitReasonKind: Double] = typicalReasons, legalPersons: Double = typicalLegalPersons
  ) throws(HallLoadFault) {
    let mostPieces = (24 * 60 - Self.firstMinute) / Self.pieceMinutes
    guard 1...mostPieces ~= arrivals.count, Self.isWhole(arrivals) else { throw .arrivals }
    guard Self.isWhole(VisitReasonKind.allCases.map { reasons[$0] ?? 0 }) else { throw .reasons }
    guard 0...1 ~= noShow else { throw .noShow }
    guard 0...1 ~= walkIns else { throw .walkIns }
    guard 0...1 ~= ownBookings else { throw .channels }
    guard 0...1 ~= legalPersons else { throw .legalPersons }
    guard visitorsPerWindow > 0, visitorsPerWindow <= 1_000 else { throw .comparable }
    self.arrivals = arrivals
    self.service = service
    self.noShow = noShow
    self.walkIns = walkIns
    self.ownBookings = ownBookings
    self.visitorsPerWindow = visitorsPerWindow
    self.reasons = reasons
    self.legalPersons = legalPersons
  }

  /// The length of service by its planned length.
  ///
  /// What the reasons differ by is a part of the spread of all together and not added to it: minutes are the planned ones times a factor, and
  /// the factor spreads by what is left.
  public func service(planned minutes: VisitMinutes) -> ServiceFactor {
    // In one order, since sums of fractions depend on it.
    let logs = VisitReasonKind.allCases.map { (share: reasons[$0] ?? 0, log: ElementaryFunctions.logarithm(Double(minutes[$0]))) }
    let mean = logs.reduce(0) { $0 + $1.share * $1.log }
    let variance = logs.reduce(0) { $0 + $1.share * ($1.log - mean) * ($1.log - mean) }
    let rest = service.logSpread * service.logSpread - variance
    return ServiceFactor(
      median: service.median / ElementaryFunctions.exponential(mean), logSpread: rest > 0 ? rest.squareRoot() : 0)
  }

  private static func isWhole(_ shares: [Double]) -> Bool {
    shares.allSatisfy { $0 >= 0 } && abs(shares.reduce(0, +) - 1) < 0.005
  }
}
