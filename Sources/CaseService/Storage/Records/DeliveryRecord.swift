import Bus
import CaseDomain
import Civics

/// How what came of a case was delivered, as it is kept.
struct DeliveryRecord: Message {
  var on = 0
  /// The code of the method.
  var method = ""
  var trackingNumber = ""
  /// Empty: none was granted.
  var certificate = ""
  var silenceFrom: Int? = nil
  var archiveFrom: Int? = nil

  init() {}

  init(_ delivery: Delivery) {
    on = delivery.on.number
    method = delivery.method.code
    trackingNumber = delivery.trackingNumber
    certificate = delivery.certificate ?? ""
    silenceFrom = delivery.silenceFrom?.number
    archiveFrom = delivery.archiveFrom?.number
  }

  func delivery() throws(KeptCaseFault) -> Delivery {
    Delivery(
      on: on.day, method: try DeliveryMethod(kept: method, "method"), trackingNumber: trackingNumber, certificate: certificate.nilIfEmpty,
      silenceFrom: silenceFrom?.day, archiveFrom: archiveFrom?.day)
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "on", &on)
    try visit(2, "method", &method)
    try visit(3, "trackingNumber", &trackingNumber)
    try visit(4, "certificate", &certificate)
    try visit(5, "silenceFrom", &silenceFrom)
    try visit(6, "archiveFrom", &archiveFrom)
  }
}
