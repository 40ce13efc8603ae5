import Bus
import Civics
import Contracts
import IdentityDomain
import ServiceKit
import Store

/// `identity.openSession`: opens a session for a subject who proved who they are.
///
/// The id is told in the reply alone: the database has its digest, and the inbox, which answers a repeat, has it sealed. What the inbox has is not
/// sealed anew, so that a repeat after its key was taken out is refused and says so.
struct OpenSessionOperation: BusOperation {
  let environment: ServiceEnvironment
  let cipher: FieldCipher
  let length: SessionLength

  nonisolated(nonsending) func handle(_ request: OpenSession, _ context: CallContext) async throws -> OpenedSession {
    var reply = try await OpenSessionCommand(environment: environment, cipher: cipher, length: length).handle(request, context)
    // A wrong code is counted, which a refusal of the command would undo: it answers with no session.
    guard !reply.session.isEmpty else { throw Refusal(IdentityRefusal.proofNotTaken(.contactCode)) }
    guard let sealed = Hexadecimal.bytes(reply.session) else { throw BusRefusals.internalFault.refusal("session") }
    do {
      reply.session = try cipher.open(sealed, for: .session(SubjectID(rawValue: request.subject)))
    } catch .suiteUnknown {
      throw IdentityRefusals.sessionNotRetold.refusal()
    }
    return reply
  }
}

/// The same, with the id sealed in the reply.
private struct OpenSessionCommand: Command {
  typealias Request = OpenSession

  struct Gathered: Sendable {
    let session: Session
    let opener: IdentityDomain::SessionProof.Opener
    let digest: [UInt8]
    let device: [UInt8]
    /// The id, sealed.
    let sealed: [UInt8]
  }

  let environment: ServiceEnvironment
  let cipher: FieldCipher
  let length: SessionLength

  nonisolated(nonsending) func gather(_ request: OpenSession, _ context: CallContext) async throws -> Gathered {
    guard let proof = IdentityDomain::SessionProof(request.proof) else { throw BusRefusals.badRequest.refusal("proof") }
    guard !request.subject.isEmpty else { throw BusRefusals.badRequest.refusal("subject") }
    let subject = SubjectID(rawValue: request.subject)
    let secret = SessionSecret(drawn: environment.randomBytes(SessionSecret.length))
    let now = environment.clock.microseconds()
    let session = Session(
      name: environment.newID().description, subject: subject, proof: proof, device: request.device,
      channel: request.channel.isEmpty ? context.principal.channel : request.channel, opened: now, until: now + length.microseconds)
    return Gathered(
      session: session, opener: context.principal.role == .clerk ? .window : .service, digest: secret.digest,
      device: try cipher.seal(request.device, for: .device(subject)), sealed: try cipher.seal(secret.text, for: .session(subject)))
  }

  func decide(_ request: OpenSession, _ gathered: Gathered, _ unit: WorkUnit) throws -> OpenedSession {
    let session = gathered.session
    guard let record = try SubjectTable.find(session.subject, in: unit.transaction) else {
      throw IdentityRefusals.unknownSubject.refusal()
    }
    let others = try SessionTable.list(of: record.id, standingAt: unit.at, in: unit.transaction).count
    _ = try refusing { () throws(IdentityRefusal) in try Session.open(session, by: gathered.opener, others: others) }
    guard try isShown(request.evidence, for: session.proof, by: record, unit) else {
      guard session.proof == .contactCode else { throw Refusal(IdentityRefusal.proofNotTaken(session.proof)) }
      return OpenedSession()
    }
    try SessionTable.insert(session, digest: gathered.digest, device: gathered.device, in: unit.transaction)
    try unit.append("identity.sessionOpened", of: session.subject.rawValue, SessionChanged(session))
    return OpenedSession.with {
      $0.session = Hexadecimal.text(gathered.sealed)
      $0.level = session.level.rawValue
      $0.until = session.until
      $0.name = session.name
    }
  }

  /// Whether what is said to have been shown is the subject's: a code that came to a verified contact point, a document of a kind of which it bears
  /// a number, a certificate that holds.
  private func isShown(
    _ evidence: String, for proof: IdentityDomain::SessionProof, by subject: SubjectRecord, _ unit: WorkUnit
  ) throws -> Bool {
    let transaction = unit.transaction
    switch proof {
    case .contactCode:
      let desk = ContactDesk(cipher: cipher, assurance: environment.assurance)
      return try ContactProof(desk: desk).takes(evidence, of: subject.id, unit)
    case .document:
      // Also of those merged into it: the paper is as good as before the merge.
      return ([subject] + subject.merged).contains { one in one.numbers.contains { $0.kind.rawValue == evidence && !$0.isRetired } }
    case .certificate:
      guard !evidence.isEmpty, let shown = try CertificateTable.find(CertificateID(rawValue: evidence), in: transaction),
        shown.holds(on: environment.today)
      else { return false }
      return try SubjectTable.isSame(shown.holder, subject.id, in: transaction)
    }
  }
}
