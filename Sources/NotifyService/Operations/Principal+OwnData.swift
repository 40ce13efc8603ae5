import Bus

extension Principal {
  /// Whether this principal may read what concerns a subject: as the subject itself, or in one of these roles.
  func reads(dataOf subject: String, as roles: Set<Role>) -> Bool {
    role == .applicant ? id == subject : roles.contains(role)
  }
}
