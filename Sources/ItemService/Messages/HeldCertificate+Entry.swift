import Civics
import Contracts
import ItemDomain

extension HeldCertificate {
  /// A certificate of the subject that applies, as it counts on a day: in force (有效), and not past its last day.
  init(_ entry: CertificateEntry, on today: Day) {
    // A last day that cannot be read is no proof of validity.
    let isWithinTerm = entry.validUntil.isEmpty || Day(entry.validUntil).map { today <= $0 } == true
    self.init(id: entry.id, type: entry.type, isInForce: entry.state == .valid && isWithinTerm)
  }
}
