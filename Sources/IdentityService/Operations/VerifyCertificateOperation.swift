import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.verifyCertificate`: yes or no, and the state. The holder sees who asked, whatever the answer was.
struct VerifyCertificateOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher
  let watch: LookUpWatch

  /// Whoever tries numbers against a certificate that they know is watched like one who tries numbers.
  nonisolated(nonsending) func handle(_ request: VerifyCertificate, _ context: CallContext) async throws -> CertificateVerdict {
    try context.principal.checkActing(isTaken: false)
    return try await watch(for: context.principal, isMiss: { !$0.confirmed }) { () async throws -> CertificateVerdict in
      try await verdict(on: request, context)
    }
  }

  private nonisolated(nonsending) func verdict(on request: VerifyCertificate, _ context: CallContext) async throws -> CertificateVerdict {
    guard let reader = Reader(context.principal) else { throw IdentityRefusals.purposeNotAllowed.refusal() }
    guard !request.identifier.isEmpty else { throw IdentityRefusals.claimMissing.refusal("identifier") }
    let today = environment.today
    let number = request.number.isEmpty ? nil : NumberClaim(request.number)
    let claim = try refusing { () throws(IdentityRefusal) in
      try CertificateClaim(type: request.type, name: request.name, number: number, today: today)
    }
    let found: (Certificate, SubjectRecord)?
    do {
      found = try await environment.store.read { transaction in
        guard let certificate = try CertificateTable.find(identifier: request.identifier, in: transaction),
          let holder = try SubjectTable.find(certificate.holder, in: transaction)
        else { return nil }
        return (certificate, holder)
      }
      if let (certificate, _) = found {
        let record = ReadRecord(
          subject: certificate.holder, time: Int64(environment.clock.microseconds()), reader: reader.name, role: reader.role,
          purpose: .verification, fields: [.certificates])
        try await environment.store.write { [cipher] transaction in
          try ReadLedger.append(record, channel: context.principal.channel, method: context.method.name, cipher, in: transaction)
        }
      }
    } catch let error as StoreError {
      throw Refusal(storeError: error)
    }
    guard let (certificate, record) = found, claim.isTrue(of: certificate, heldBy: try cipher.open(record)) else {
      return CertificateVerdict()
    }
    return CertificateVerdict.with {
      $0.confirmed = true
      $0.holds = certificate.holds(on: today)
      $0.state = Contracts::CertificateState(certificate.state(on: today))
    }
  }
}
