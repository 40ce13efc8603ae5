/// What a key may do: its name, and the roles in which whoever holds it may speak.
public struct KeyGrant: Sendable, Hashable {
  /// What people call it, 1 to 64 of `a-z`, `0-9`, `.` and `-`; it stands in logs and with events.
  public let name: String
  public let roles: Set<Role>

  public init(name: String, roles: Set<Role>) {
    self.name = name
    self.roles = roles
  }

  /// Whether it is a program's of the suite, which speaks for others: it passes their principals on, and may register services.
  public var isOfSuite: Bool { roles.contains(.service) }

  /// Whether its holder may speak in a role. Who claims none may always.
  public func allows(_ role: Role) -> Bool { role == .none || isOfSuite || roles.contains(role) }
}
