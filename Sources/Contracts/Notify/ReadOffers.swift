public import Bus

/// Asks which seats are free for a case or its visit; at most 20, the best first.
///
/// An applicant is offered the seats for online bookings, staff those of their own.
public struct ReadOffers: Call, Hashable {
  public typealias Reply = OfferList
  public static let method = Method("notify.offers", 20, .query, roles: [.applicant, .clerk, .service])

  public var caseID = ""
  /// The hall that is wished; empty: any.
  public var hall = ""
  /// YYYY-MM-DD, the days that are wished; at most 31.
  public var days: [String] = []
  /// The parts of the day that are wished: `morning`, `afternoon`.
  public var parts: [String] = []
  /// Where the person sets out, in millionths of a degree; 0 and 0: not said.
  public var latitude = 0
  public var longitude = 0
  public var purpose: Purpose? = nil

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "caseID", &caseID)
    try visit(2, "hall", &hall)
    try visit(3, "days", &days)
    try visit(4, "parts", &parts)
    try visit(5, "latitude", &latitude)
    try visit(6, "longitude", &longitude)
    try visit(7, "purpose", &purpose)
  }
}
