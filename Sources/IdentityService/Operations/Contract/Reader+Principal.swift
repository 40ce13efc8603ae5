import Bus
import IdentityDomain
import Store

extension Reader {
  /// The principal as a reader; an applicant's id is its subject's. Nil for roles that read nobody's data.
  init?(_ principal: Principal) {
    guard let role = Reader.Role(principal.role) else { return nil }
    self.init(name: principal.id, role: role, subject: role == .applicant ? SubjectID(rawValue: principal.id) : nil)
  }

  /// The same reader, as the subject that a merge makes of theirs: who was merged reads about the one that stays.
  /// - Parameter subject: about whom, as merges have it.
  func following(_ subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> Reader {
    guard let own = self.subject, own != subject, let root = try SubjectTable.root(of: own, in: transaction) else { return self }
    return Reader(name: name, role: role, subject: root)
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
    case .operator: self = .operator
    case .none: return nil
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
