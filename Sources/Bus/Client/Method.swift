/// A method of a service: its name in dotted form, its published number, whether it changes anything, and who may call it.
///
/// A class, since there is one of each and every call hands it on.
public final class Method: Sendable, Hashable {
  public enum Kind: Sendable { case query, command }

  /// `case.submit`.
  public let name: String
  /// The service that answers: the part before the dot. Empty for methods that every instance answers.
  public let service: String
  /// CRC-32C of the service's name: how it stands in a header. Zero for methods that every instance answers.
  public let serviceID: UInt32
  public let number: UInt32
  /// A query may be repeated at will; a command carries a key that makes it happen once.
  public let kind: Kind
  /// Empty: every role may.
  public let roles: Set<Role>

  public init(_ name: String, _ number: UInt32, _ kind: Kind, roles: Set<Role> = []) {
    self.name = name
    self.number = number
    self.kind = kind
    self.roles = roles
    let service = name.prefix { $0 != "." }
    self.service = service == "bus" ? "" : String(service)
    serviceID = ServiceName.identifier(self.service)
  }

  /// What a refusal says of its roles.
  var rolesNeeded: String { Role.needed(roles, for: name) }

  public static func == (one: Method, other: Method) -> Bool {
    one === other || (one.name == other.name && one.number == other.number && one.kind == other.kind && one.roles == other.roles)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
