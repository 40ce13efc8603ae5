public import Bus

/// What changes a ring. One process after the other does; whoever reads it meanwhile finds the ring of before or the one of after.
///
/// Times are microseconds since 1970. All throw what reading throws, and `KeyError.unwritable` and `.busy`.
extension KeyDirectory {
  /// Makes a key and its secret file, and the suite's own key, with the role of a service, where there is none yet.
  /// - Throws: `KeyError.exists`, `.full`, `.expiresBefore`.
  /// - Returns: what was made; the suite's own key first, where it was.
  public func make(_ name: KeyName, roles: Set<Role>, expiresAt: Int? = nil, at now: Int) throws(KeyError) -> [KeyEntry] {
    if let expiresAt, expiresAt <= now { throw .expiresBefore }
    return try changing(at: now) { register, change throws(KeyError) in
      let server: CurveKey
      if let suite = register.active(.suite) {
        server = suite.key
      } else {
        let pair = CurveKeyPair.make()
        server = pair.publicKey
        let entry = KeyEntry(name: .suite, key: server, roles: [.service], createdAt: now)
        try register.add(entry, at: now)
        try change.add(KeySecret(name: .suite, pair: pair, server: server))
        change.note("new", entry)
        if name == .suite { return }
      }
      let pair = CurveKeyPair.make()
      let entry = KeyEntry(name: name, key: pair.publicKey, roles: roles, createdAt: now, expiresAt: expiresAt)
      try register.add(entry, at: now)
      try change.add(KeySecret(name: name, pair: pair, server: server))
      change.note("new", entry)
    }
  }

  /// Lets none of a name's keys in any more, as soon as programs have seen it: in a second or two. The secret file stays.
  /// - Throws: `KeyError.unknown`, `.revoked`, `.suiteStays`.
  public func revoke(_ name: KeyName, at now: Int) throws(KeyError) -> KeyEntry {
    try changing(at: now) { register, change throws(KeyError) in change.note("revoke", try register.revoke(name)) }[0]
  }

  /// Makes a new key in the place of another, which is let in for `grace` microseconds yet.
  ///
  /// Where it is the suite's own, the secret files that lie here get it as the key of the suite; those that were handed out do not.
  /// - Throws: `KeyError.unknown`, `.revoked`, `.full`.
  public func rotate(_ name: KeyName, grace: Int, at now: Int) throws(KeyError) -> KeyEntry {
    try changing(at: now) { register, change throws(KeyError) in
      let pair = CurveKeyPair.make()
      let entry = try register.replace(name, by: pair.publicKey, at: now, grace: grace)
      guard let server = register.active(.suite)?.key else { throw .unknown(.suite) }
      try change.add(KeySecret(name: name, pair: pair, server: server))
      if name == .suite {
        for other in register.entries where other.state == .active && other.name != .suite {
          // One that was moved away, or is not as it should be, is its holder's to mend.
          guard let secret = try? KeySecret(reading: secretPath(of: other.name)) else { continue }
          try change.add(secret.withServer(server))
        }
      }
      change.note("rotate", entry)
    }[0]
  }

  /// Under the lock: reads the ring, changes it, and writes what came of it. The record first, so that no change is without one; then the ring,
  /// and last the secret files, whose drafts are on disk by then: cut off between, `rotate` mends it.
  private func changing(
    at now: Int, _ body: (inout KeyRegister, inout KeyChange) throws(KeyError) -> Void
  ) throws(KeyError) -> [KeyEntry] {
    try make()
    let lock = try KeyLock(lockPath)
    defer { withExtendedLifetime(lock) {} }
    var register: KeyRegister
    if let known = try registerIfAny() { register = known } else { register = try KeyRegister() }
    var change = KeyChange(in: self, at: now)
    try body(&register, &change)
    let ring = try PrivateFile(ringPath).draft(register.text)
    for line in change.lines { try PrivateFile(auditPath).append(line: line) }
    try ring.place()
    for secret in change.secrets { try secret.place() }
    return change.entries
  }
}
