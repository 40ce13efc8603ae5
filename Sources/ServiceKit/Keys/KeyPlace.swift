import Bus
public import Configuration

/// Where a program finds its own key, and the ring of those whom it lets in.
public struct KeyPlace: Sendable, Hashable {
  public let secretPath: String
  /// Nil: it lets nobody in; for who only calls.
  public let directory: KeyDirectory?

  public init(secretPath: String, directory: KeyDirectory?) {
    self.secretPath = secretPath
    self.directory = directory
  }

  /// As settings say: `keys`, the directory, which is `keys/` of the data directory where a ring is in that; `key`, the name of a key in it,
  /// or a file, whose path has a slash.
  ///
  /// Nil where there are no keys.
  public init?(_ reader: ConfigReader, data: String) {
    let named = reader.string(forKey: "keys") ?? ""
    let key = reader.string(forKey: "key") ?? ""
    let directory = KeyDirectory(named.isEmpty ? "\(data)/keys" : named)
    let holdsRing = !named.isEmpty || directory.holdsRing
    guard holdsRing || !key.isEmpty else { return nil }
    self.directory = holdsRing ? directory : nil
    secretPath = key.contains("/") ? key : "\(directory.path)/\(key.isEmpty ? KeyName.suite.text : key).key"
  }

  /// Reads key and ring.
  /// - Throws: what `KeySecret.init(reading:)` and `KeyDirectory.register()` throw.
  public func read() throws(KeyError) -> ProgramKeys {
    let secret = try KeySecret(reading: secretPath)
    var ring = KeyRing()
    if let directory { ring = try directory.register().ring }
    return ProgramKeys(security: NodeSecurity(keys: secret.pair, ring: ring), server: secret.server)
  }
}
