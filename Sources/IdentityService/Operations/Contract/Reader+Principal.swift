import Bus
import IdentityDomain

extension Reader {
  /// The principal as a reader; an applicant's id is its subject's. Nil for roles that read nobody's data.
  init?(_ principal: Principal) {
    guard let role = Reader.Role(principal.role) else { return nil }
    self.init(name: principal.id, role: role, subject: role == .applicant ? SubjectID(rawValue: principal.id) : nil)
  }

  /// Who verifies a certificate; nil for a principal without a role.
  init?(verifying principal: Principal) {
    if let reader = Reader(principal) {
      self = reader
    } else if principal.role == .operator {
      self.init(name: principal.id, role: .operator)
    } else {
      return nil
    }
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
    case .operator: self = .operator
    }
  }
}
