import Bus
import Civics
import IdentityDomain
import ServiceKit
import Store

/// Where and how the subject was signed in.
struct SessionSection: ExportSection {
  let name = "sessions"
  let title = Civics::Bilingual("登录会话", "Sessions")
  let fields: Set<SubjectField> = [.sessions]
  let cipher: FieldCipher

  func page(_ request: ExportRequest, in transaction: ReadTransaction) throws -> ExportPart {
    let entries = try SessionTable.page(of: request.subject, after: request.after ?? "", limit: ExportRequest.limit, in: transaction)
    return try ExportPart(entries, key: \.session.name) { entry in
      let session = entry.session
      return .object([
        ("name", .string(session.name)), ("proof", .string(session.proof.rawValue)),
        ("device", .string(try cipher.open(entry.device, for: .device(session.subject)))), ("channel", .string(session.channel)),
        ("openedAt", .integer(session.opened)), ("until", .integer(session.until)),
        ("endedAt", session.ended.map { .integer($0) } ?? .null),
      ])
    }
  }
}
