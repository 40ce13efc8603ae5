public import Civics

/// Why something cannot be delivered in a way.
public enum DeliveryFault: String, CaseIterable, Hashable, Sendable {
  case trackingNumber, certificate

  public var text: Bilingual {
    switch self {
    case .trackingNumber:
      Bilingual(
        "邮寄须填写邮件号，其他方式不填，不超过\(CaseLimits.reference)字",
        "what is posted has a tracking number of at most \(CaseLimits.reference) characters, and nothing else has")
    case .certificate: Bilingual("应发的证照尚未颁发", "the certificate that was granted is not issued")
    }
  }
}
