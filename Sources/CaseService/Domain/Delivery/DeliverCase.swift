public import Civics

/// What came of a decided case reaches the applicant (送达): what was granted once its fees are settled, a decision against them in any case.
public struct DeliverCase: CaseCommand {
  public let method: DeliveryMethod
  /// Of what is posted alone.
  public let trackingNumber: String
  /// The id of the certificate that was issued, where one was granted.
  public let certificate: String?

  public init(_ method: DeliveryMethod, trackingNumber: String = "", certificate: String? = nil) {
    self.method = method
    self.trackingNumber = trackingNumber
    self.certificate = certificate
  }

  public func decide(on record: CaseRecord, occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try record.permit(.deliver, on: occasion)
    let outcome = record.decision?.outcome
    if outcome != nil { try record.fees.require(before: .delivery) }
    let number = try CaseText.reason(trackingNumber)
    guard number.isEmpty == (method != .post), number.count <= CaseLimits.reference else { throw .deliveryUnfit(.trackingNumber) }
    guard outcome?.certificateType == nil || certificate != nil else { throw .deliveryUnfit(.certificate) }
    let day = max(occasion.day, record.decision?.on ?? occasion.day)
    let delivery = Delivery(
      on: day, method: method, trackingNumber: number, certificate: outcome?.certificateType == nil ? nil : certificate,
      silenceFrom: rules.aftercare.silenceFrom(day), archiveFrom: rules.aftercare.archiveFrom(day))
    var unfolding = CaseUnfolding(record)
    try unfolding.take(.delivered(delivery), on: occasion)
    return unfolding.events
  }
}
