import Bus
import IdentityDomain
import Store

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

  /// The same reader, as merges have them and the one for whom they act: who was merged reads about the one that stays.
  /// - Parameter subject: about whom, as merges have it.
  func following(_ subject: SubjectID, in transaction: ReadTransaction) throws(StoreError) -> Reader {
    guard let own = self.subject, own != subject || actingFor != nil else { return self }
    return Reader(
      name: name, role: role, subject: try SubjectTable.root(of: own, in: transaction) ?? own,
      actingFor: try actingFor.map { other throws(StoreError) in try SubjectTable.root(of: other, in: transaction) ?? other })
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
