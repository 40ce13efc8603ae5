import Civics
import Contracts

extension Contracts::CertificateOperation {
  init(_ operation: Civics::CertificateOperation) {
    switch operation {
    case .issue: self = .issue
    case .renew: self = .renew
    case .withhold: self = .withhold
    case .lapse: self = .lapse
    case .change: self = .change
    case .rescind: self = .rescind
    case .cancel: self = .cancel
    case .revoke: self = .revoke
    }
  }
}

extension Civics::CertificateOperation {
  /// Nil where none is named.
  init?(_ operation: Contracts::CertificateOperation) {
    guard let same = Self.allCases.first(where: { Contracts::CertificateOperation($0) == operation }) else { return nil }
    self = same
  }
}
