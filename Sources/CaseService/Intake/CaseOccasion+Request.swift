import Bus
import CaseDomain
import Contracts
import ServiceKit

extension CaseOccasion {
  /// Who asks, through which channel, when and by which request.
  /// - Throws: `case.roleNotAllowed` for a role that never acts on a case.
  init(_ unit: WorkUnit) throws(Refusal) {
    guard let role = CaseRole(unit.principal.role) else { throw CaseRefusals.roleNotAllowed.refusal("\(unit.principal.role)") }
    self.init(
      actor: CaseActor(unit.principal, role: role), channel: CaseChannel(unit.principal.channel), at: Int64(unit.at),
      cause: .request(Hexadecimal.text(unit.cause)))
  }
}

extension CaseActor {
  init(_ principal: Principal, role: CaseRole) {
    self.init(id: principal.id, role: role, actingFor: principal.actingFor.isEmpty ? nil : principal.actingFor)
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
