import Civics
import IdentityDomain

/// Where a certificate stands among those of its holder: the newest first.
struct CertificatePlace: Sendable, Hashable {
  let issued: Day
  let id: CertificateID

  init(_ certificate: Certificate) {
    issued = certificate.issued
    id = certificate.id
  }

  /// Nil for a text that is none.
  init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let issued = Day(parts[0]) else { return nil }
    self.issued = issued
    id = CertificateID(rawValue: parts[1])
  }

  var text: String { "\(issued) \(id.rawValue)" }
}
