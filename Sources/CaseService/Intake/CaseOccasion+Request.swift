import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

extension CaseOccasion {
  /// Who asks, through which channel, when and by which request.
  /// - Parameter subject: whose case it is, as the case knows them.
  /// - Throws: `case.roleNotAllowed` for a role that never acts on a case; `StoreError`.
  init(_ unit: WorkUnit, of subject: String) throws {
    let principal = unit.principal
    guard let role = CaseRole(principal.role) else { throw CaseRefusals.roleNotAllowed.refusal("\(principal.role)") }
    // Everyone else acts by their role, and is not looked for.
    let isTheirs = try role == .applicant && principal.represents(subject, in: unit.transaction)
    self.init(
      actor: CaseActor(principal, role: role, alias: isTheirs ? subject : nil), channel: CaseChannel(principal.channel),
      at: Int64(unit.at), cause: .request(Hexadecimal.text(unit.cause)))
  }
}

extension CaseActor {
  init(_ principal: Principal, role: CaseRole, alias: String? = nil) {
    self.init(
      id: principal.id, role: role, actingFor: principal.actingFor.nilIfEmpty, alias: alias,
      department: role == .approver ? principal.department.nilIfEmpty : nil)
  }
}

extension CaseRole {
  /// The capacity in which a principal acts on cases; nil where it has none.
  init?(_ role: Role) {
    switch role {
    case .applicant: self = .applicant
    case .clerk: self = .windowClerk
    case .approver: self = .approver
    case .service: self = .system
    case .none, .auditor, .operator: return nil
    }
  }
}

extension CaseChannel {
  /// The channel that a principal names; the log keeps its own word for it.
  init(_ channel: String) { self = CaseChannel(rawValue: channel) ?? .other }
}
