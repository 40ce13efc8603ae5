public import Bus

/// How a principal stands in the store: its role and its id, `clerk:window-3`.
public enum PrincipalText {
  /// The words for the roles, written out once: to ask a case for its name goes through reflection, for every event and every request.
  private static let words = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, String(describing: $0)) })
  private static let roles = Dictionary(uniqueKeysWithValues: words.map { (Substring($0.value), $0.key) })

  public static func text(of principal: Principal) -> String { "\(words[principal.role, default: "none"]):\(principal.id)" }

  /// The principal that a text of the store names.
  public static func principal(_ text: String, channel: String) -> Principal {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return Principal(id: parts.count == 2 ? String(parts[1]) : "", role: roles[parts[0]] ?? .none, channel: channel)
  }
}
