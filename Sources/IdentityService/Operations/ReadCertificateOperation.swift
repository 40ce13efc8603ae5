import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.certificate`: one certificate in full, for its holder, for who handles a case or a submission, and for auditors.
struct ReadCertificateOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  /// How a request names the certificate.
  private enum Place: Sendable {
    case id(CertificateID)
    case identifier(String)
    /// By the type, and the blind indexes of each number that was meant.
    case holder(type: String, NumberClaim, [(SubjectNumber, [[UInt8]])])
  }

  private struct Found: Sendable {
    let certificate: Certificate
    let last: CertificateActTable.Entry?
  }

  nonisolated(nonsending) func handle(_ request: ReadCertificate, _ context: CallContext) async throws -> CertificateView {
    guard request.purpose?.kind != .guide else { throw IdentityRefusals.purposeNotAllowed.refusal("guide") }
    let read = try PurposeBoundRead(request.purpose, context, environment, cipher)
    let today = environment.today
    let place = try place(of: request, today: today)
    // What is kept of one who is erased is for who looks into what was done, and for nobody else.
    let isAudit = read.purpose == .audit
    let (_, found) = try await read([.certificates]) { transaction in
      guard let certificate = try find(place, today: today, in: transaction),
        try isAudit || SubjectTable.living(certificate.holder, in: transaction) != nil
      else { throw IdentityRefusals.unknownCertificate.refusal() }
      let holder = try SubjectTable.root(of: certificate.holder, in: transaction) ?? certificate.holder
      let target = ReadTarget(holder, asked: certificate.holder)
      return (target, Found(certificate: certificate, last: try CertificateActTable.last(of: certificate.id, in: transaction)))
    }
    return CertificateView(found.certificate, last: found.last, on: today)
  }

  private func place(of request: ReadCertificate, today: Day) throws -> Place {
    if !request.certificate.isEmpty { return .id(CertificateID(rawValue: request.certificate)) }
    if !request.identifier.isEmpty { return .identifier(request.identifier) }
    guard !request.type.isEmpty, !request.number.isEmpty else {
      throw BusRefusals.badRequest.refusal("certificate, identifier, or type and number")
    }
    let claim = NumberClaim(request.number)
    let numbers = try refusing { () throws(IdentityRefusal) in try SubjectNumber.candidates(claim, today: today) }
    return .holder(type: request.type, claim, numbers.map { ($0, cipher.indexes(of: $0)) })
  }

  private func find(_ place: Place, today: Day, in transaction: ReadTransaction) throws -> Certificate? {
    switch place {
    case .id(let id): return try CertificateTable.find(id, in: transaction)
    case .identifier(let identifier): return try CertificateTable.find(identifier: identifier, in: transaction)
    case .holder(let type, let claim, let indexes):
      var owners: [SubjectNumber: SubjectID] = [:]
      for (number, places) in indexes {
        guard let owner = try SubjectTable.owner(of: places, in: transaction) else { continue }
        owners[number] = try SubjectTable.root(of: owner, in: transaction) ?? owner
      }
      let found = owners
      let holder = try refusing { () throws(IdentityRefusal) in try Resolution.resolve(claim, owner: { found[$0] }, today: today) }
      // The one that holds, longest first; where none does, the newest.
      let certificates = try CertificateTable.certificates(of: holder, type: type, in: transaction)
      return CertificateShelf(certificates).held([type], on: today).longestFirst.first ?? certificates.first
    }
  }
}

extension CertificateView {
  fileprivate init(_ certificate: Certificate, last: CertificateActTable.Entry?, on day: Day) {
    self.init()
    self.certificate = CertificateEntry(certificate, on: day)
    identifier = certificate.identifier
    subject = certificate.holder.rawValue
    operation = Contracts::CertificateOperation(last?.operation ?? .issue)
    ground = last?.ground ?? ""
    changedAt = last?.at ?? 0
  }
}
