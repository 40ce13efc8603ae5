public import Civics

/// 送达: how what came of a case reached the applicant.
public struct Delivery: Hashable, Sendable {
  public let on: Day
  public let method: DeliveryMethod
  /// The carrier's number; empty: it was not posted.
  public let trackingNumber: String
  /// The id of the certificate that was issued with it; nil: none was granted.
  public let certificate: String?
  /// The day from which silence counts as a rating; nil where it does not.
  public let silenceFrom: Day?
  /// The day from which the case may be archived; nil where it is not.
  public let archiveFrom: Day?

  public init(
    on: Day, method: DeliveryMethod, trackingNumber: String = "", certificate: String? = nil, silenceFrom: Day? = nil,
    archiveFrom: Day? = nil
  ) {
    self.on = on
    self.method = method
    self.trackingNumber = trackingNumber
    self.certificate = certificate
    self.silenceFrom = silenceFrom
    self.archiveFrom = archiveFrom
  }
}
