import Bus
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.putCertificateType`: a type of certificate as those who run the suite were told it.
struct PutCertificateTypeOperation: Command {
  typealias Request = PutCertificateType

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: PutCertificateType, _ context: CallContext) async throws -> IdentityDomain::CertificateType
  {
    try IdentityDomain::CertificateType(request.type ?? Contracts::CertificateType())
  }

  func decide(
    _ request: PutCertificateType, _ gathered: IdentityDomain::CertificateType, _ unit: WorkUnit
  ) throws -> Contracts::CertificateType {
    try CertificateTypeTable.put(gathered, in: unit.transaction)
    return Contracts::CertificateType(gathered)
  }
}
