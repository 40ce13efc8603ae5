public import Bus

/// How a principal stands in the store: its role and its id, `clerk:window-3`.
public enum PrincipalText {
  public static func text(of principal: Principal) -> String { "\(principal.role):\(principal.id)" }

  /// The principal that a text of the store names.
  public static func principal(_ text: String, channel: String) -> Principal {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let role = Role.allCases.first { String(describing: $0) == parts[0] } ?? .none
    return Principal(id: parts.count == 2 ? String(parts[1]) : "", role: role, channel: channel)
  }
}
