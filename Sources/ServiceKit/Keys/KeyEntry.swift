public import Bus

/// A public key as the ring keeps it. Times are microseconds since 1970.
public struct KeyEntry: Sendable, Hashable {
  public enum State: Sendable, Hashable {
    case active
    /// Another took its place; it is let in until then.
    case replaced(until: Int)
    case revoked
  }

  public let name: KeyName
  public let key: CurveKey
  public let roles: Set<Role>
  public let createdAt: Int
  /// The end of its validity; nil: none.
  public let expiresAt: Int?
  public var state: State

  public init(name: KeyName, key: CurveKey, roles: Set<Role>, createdAt: Int, expiresAt: Int? = nil, state: State = .active) {
    self.name = name
    self.key = key
    self.roles = roles
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.state = state
  }

  /// Whether it lets its holder in at a time.
  public func letsIn(at time: Int) -> Bool {
    switch state {
    case .revoked: false
    case .active, .replaced: end.map { time < $0 } ?? true
    }
  }

  /// When it ends by itself: its own expiry, or that of the grace after it was replaced.
  public var end: Int? {
    guard case .replaced(let until) = state else { return expiresAt }
    return min(until, expiresAt ?? until)
  }

  /// The roles as people read them, in the order of the contract.
  public var roleNames: [String] { Role.allCases.filter(roles.contains).map { "\($0)" } }
}
