import Bus
import IdentityDomain

extension Reader {
  /// The principal as a reader; an applicant's id is its subject's. Nil for roles that read nobody's data.
  init?(_ principal: Principal) {
    guard let role = Reader.Role(principal.role) else { return nil }
    guard role == .applicant else {
      self.init(name: principal.id, role: role)
      return
    }
    self.init(
      name: principal.id, role: role, subject: SubjectID(rawValue: principal.id),
      actingFor: principal.actingFor.isEmpty ? nil : SubjectID(rawValue: principal.actingFor))
  }
}

extension Reader.Role {
  fileprivate init?(_ role: Bus::Role) {
    switch role {
    case .applicant: self = .applicant
    case .clerk: self = .clerk
    case .approver: self = .officer
    case .auditor: self = .auditor
    case .service: self = .service
    case .none, .operator: return nil
    }
  }
}

extension Bus::Role {
  init(_ role: Reader.Role) {
    switch role {
    case .applicant: self = .applicant
    case .clerk: self = .clerk
    case .officer: self = .approver
    case .auditor: self = .auditor
    case .service: self = .service
    }
  }
}
