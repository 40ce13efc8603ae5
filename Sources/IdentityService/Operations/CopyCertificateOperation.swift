import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.copyCertificate`: a copy that its holder hands on, marked with what it is for, for whom and until when, and signed.
struct CopyCertificateOperation: Command {
  typealias Request = CopyCertificate

  /// What was asked, read before the writer is taken.
  struct Gathered: Sendable {
    let terms: CopyTerms
    let read: PurposeBoundRead
    let standing: CaseStanding?
  }

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  nonisolated(nonsending) func gather(_ request: CopyCertificate, _ context: CallContext) async throws -> Gathered {
    // Of an applicant's own certificate there is one reason to make a copy.
    let isOwn = context.principal.role == .applicant && request.purpose == nil
    let purpose = try refusing { () throws(IdentityRefusal) in
      isOwn ? .own : try IdentityDomain::Purpose(request.purpose ?? Contracts::Purpose())
    }
    guard purpose != .guide else { throw IdentityRefusals.purposeNotAllowed.refusal("purpose") }
    let read = try PurposeBoundRead(for: purpose, context, environment, cipher)
    let terms = try refusing { () throws(IdentityRefusal) in
      try CopyTerms(use: request.use, reader: request.reader, end: request.until, today: environment.today)
    }
    return Gathered(terms: terms, read: read, standing: try await read.standing())
  }

  func decide(_ request: CopyCertificate, _ gathered: Gathered, _ unit: WorkUnit) throws -> SignedCopy {
    guard let certificate = try CertificateTable.find(CertificateID(rawValue: request.certificate), in: unit.transaction),
      let holder = try SubjectTable.find(certificate.holder, in: unit.transaction)
    else { throw IdentityRefusals.unknownCertificate.refusal() }
    try gathered.read.checkAssurance(for: [.certificates], in: unit.transaction)
    let target = ReadTarget(holder.id, asked: certificate.holder)
    let record = try gathered.read.permit([.certificates], of: target, in: gathered.standing, unit.transaction)
    guard certificate.holds(on: environment.today) else { throw Refusal(IdentityRefusal.certificateNotHolding) }
    try gathered.read.append(record, in: unit.transaction)
    let copy = CertificateCopy(
      of: certificate, held: try cipher.name(of: holder), on: gathered.terms, serial: unit.newID().description, at: unit.at)
    let token = try cipher.copies.sign(copy)
    return SignedCopy.with {
      $0.token = token
      $0.copy = copy
    }
  }
}

extension CertificateCopy {
  /// - Parameters:
  ///   - name: the holder's, which is masked here, a company's too.
  ///   - at: microseconds since 1970.
  fileprivate init(of certificate: Certificate, held name: SubjectName, on terms: CopyTerms, serial: String, at time: Int) {
    self.init()
    self.serial = serial
    identifier = certificate.identifier
    type = certificate.type
    self.name = certificate.name
    holder = name.masked
    issuer = certificate.issuer
    issuedOn = certificate.issued.description
    validUntil = certificate.expires?.description ?? ""
    state = Contracts::CertificateState(certificate.state)
    use = terms.use
    reader = terms.reader
    until = terms.end.description
    madeAt = time
  }
}
