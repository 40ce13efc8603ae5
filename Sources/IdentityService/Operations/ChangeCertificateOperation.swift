import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.changeCertificate`: one of the acts of the table, on its legal ground.
struct ChangeCertificateOperation: Command {
  typealias Request = ChangeCertificate

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: ChangeCertificate, _ context: CallContext) async throws -> CertificateAct {
    guard let operation = Civics::CertificateOperation(request.operation) else { throw BusRefusals.badRequest.refusal("operation") }
    // Only what runs out by its date lapses without a ground, and that is nobody's act.
    guard request.ground.count <= CertificateAct.longestGround, !request.ground.allSatisfy(\.isWhitespace) else {
      throw IdentityRefusals.groundMissing.refusal("ground")
    }
    return CertificateAct(operation, ground: request.ground)
  }

  func decide(_ request: ChangeCertificate, _ act: CertificateAct, _ unit: WorkUnit) throws -> CertificateEntry {
    guard let certificate = try CertificateTable.living(CertificateID(rawValue: request.certificate), in: unit.transaction) else {
      throw IdentityRefusals.unknownCertificate.refusal()
    }
    let type = try CertificateTypeTable.find(certificate.type, in: unit.transaction)
    let today = environment.today
    // One that has run out has lapsed, also before that was recorded.
    let ranOut = CertificateShelf([certificate]).runOut(by: today)
    for certificate in ranOut {
      let lapse = CertificateAct(.lapse, ground: "")
      for case .certificateChanged(let lapsed, _) in try refusing({ () throws(IdentityRefusal) in try lapse.apply(to: certificate) }) {
        return try change(lapsed, of: type, by: act, today, unit)
      }
    }
    return try change(certificate, of: type, by: act, today, unit)
  }

  private func change(
    _ certificate: Certificate, of type: IdentityDomain::CertificateType?, by act: CertificateAct, _ today: Day, _ unit: WorkUnit
  ) throws -> CertificateEntry {
    var now = certificate
    for case .certificateChanged(let changed, let act) in try refusing({ () throws(IdentityRefusal) in
      try act.apply(to: certificate, of: type)
    }) {
      try unit.change(changed, by: act)
      now = changed
    }
    return CertificateEntry(now, on: today)
  }
}
