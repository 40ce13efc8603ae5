import Bus
import CaseDomain
import Contracts

extension Contracts.ActFinding {
  init(_ finding: CaseDomain.ActFinding) {
    self =
      switch finding {
      case .late: .late
      case .secondCorrection: .secondCorrection
      case .needlessAsk: .needlessAsk
      }
  }
}

extension CaseDomain.ActFinding {
  /// Nil for a finding that a question leaves open.
  init?(_ finding: Contracts.ActFinding) {
    guard let same = Self.allCases.first(where: { Contracts.ActFinding($0) == finding }) else { return nil }
    self = same
  }
}
