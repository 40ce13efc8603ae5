import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.checkCopy`: whether a copy is as it was made and in time, and whether its certificate holds today. It tells no more of the holder than
/// the copy itself does.
struct CheckCopyOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func handle(_ request: CheckCopy, _ context: CallContext) async throws -> CopyFinding {
    let today = environment.today
    var finding = CopyFinding(request.token, keys: cipher.copies.publicKeys, on: today)
    guard let identifier = finding.copy?.identifier else { return finding }
    let certificate: Certificate?
    do {
      certificate = try await environment.store.read { try CertificateTable.living(identifier: identifier, in: $0) }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    finding.state = certificate.map { Contracts::CertificateState($0.state(on: today)) } ?? .unspecified
    if finding.verdict == .genuine, certificate?.holds(on: today) != true { finding.verdict = .noLongerHolds }
    return finding
  }
}
