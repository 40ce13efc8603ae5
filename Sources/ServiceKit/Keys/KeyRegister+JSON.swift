import Bus

/// The register as the text of `ring.json`, one key a line.
extension KeyRegister {
  /// The only form so far.
  static let format = 1

  var text: String {
    let lines = entries.map { "  " + Self.json($0).text }
    return "{\"format\":\(Self.format),\"keys\":[\n" + lines.joined(separator: ",\n") + "\n]}\n"
  }

  /// - Parameter path: for errors.
  /// - Throws: `KeyError.damaged`, `.newer`, `.full`.
  init(parsing text: String, path: String) throws(KeyError) {
    guard let json = try? JSONValue(parsing: text), case .integer(let format)? = json["format"] else {
      throw .damaged(path: path, reason: "it is no JSON with a format")
    }
    guard format == Self.format else { throw .newer(path: path) }
    guard case .array(let lines)? = json["keys"] else { throw .damaged(path: path, reason: "it has no keys") }
    guard lines.count <= KeyLimits.entries else { throw .full }
    var entries: [KeyEntry] = []
    for (index, line) in lines.enumerated() {
      guard let entry = Self.entry(line) else { throw .damaged(path: path, reason: "key \(index + 1) is not as it should be") }
      entries.append(entry)
    }
    do throws(KeyError) {
      try self.init(entries)
    } catch {
      guard case .contradiction(let reason) = error else { throw error }
      throw .damaged(path: path, reason: reason)
    }
  }

  private static func json(_ entry: KeyEntry) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("name", .string(entry.name.text)), ("key", .string("\(entry.key)")), ("roles", .array(entry.roleNames.map { .string($0) })),
      ("created", .string(InstantText.text(entry.createdAt))),
    ]
    if let end = entry.expiresAt { members.append(("expires", .string(InstantText.text(end)))) }
    switch entry.state {
    case .active: members.append(("state", .string("active")))
    case .revoked: members.append(("state", .string("revoked")))
    case .replaced(let until):
      members += [("state", .string("replaced")), ("replacedUntil", .string(InstantText.text(until)))]
    }
    return .object(members)
  }

  private static func entry(_ json: JSONValue) -> KeyEntry? {
    guard case .string(let name)? = json["name"], let name = try? KeyName(name),
      case .string(let key)? = json["key"], let key = CurveKey(text: key),
      case .array(let names)? = json["roles"],
      let created = time(json["created"]), let state = state(json)
    else { return nil }
    let roles = names.compactMap { try? Role(json: $0) }
    guard roles.count == names.count, !roles.isEmpty, !roles.contains(.none) else { return nil }
    // A time that cannot be read must not be as if there were none.
    let expires = time(json["expires"])
    guard (json["expires"] == nil) == (expires == nil) else { return nil }
    return KeyEntry(name: name, key: key, roles: Set(roles), createdAt: created, expiresAt: expires, state: state)
  }

  private static func state(_ json: JSONValue) -> KeyEntry.State? {
    guard case .string(let state)? = json["state"] else { return nil }
    return switch state {
    case "active": .active
    case "revoked": .revoked
    case "replaced": time(json["replacedUntil"]).map { .replaced(until: $0) }
    default: nil
    }
  }

  private static func time(_ json: JSONValue?) -> Int? {
    guard case .string(let text)? = json else { return nil }
    return InstantText.microseconds(text)
  }
}
