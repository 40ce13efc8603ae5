/// The public keys that a node lets in, and what each may do.
public struct KeyRing: Sendable, Hashable {
  public struct Entry: Sendable, Hashable {
    public let grant: KeyGrant
    /// The end of its validity, in microseconds since 1970; nil: until it is revoked.
    public let expiresAt: Int?

    public init(grant: KeyGrant, expiresAt: Int? = nil) {
      self.grant = grant
      self.expiresAt = expiresAt
    }
  }

  /// A revoked key is in none.
  public var entries: [CurveKey: Entry]

  public init(_ entries: [CurveKey: Entry] = [:]) { self.entries = entries }

  /// What a key may do at a time, in microseconds since 1970; nil where it is not let in.
  public func grant(of key: CurveKey, at time: Int) -> KeyGrant? {
    guard let entry = entries[key], entry.expiresAt.map({ time < $0 }) ?? true else { return nil }
    return entry.grant
  }
}
