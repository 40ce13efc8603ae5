/// Programs of before a change: who calls which methods, answers for which services, follows which events.
public struct ContractPeers: Hashable, Sendable, CustomStringConvertible {
  /// More names than this are counted and not listed.
  static let listed = 4

  public var callers: [String] = []
  /// The roles in which callers are concerned; empty: all.
  public var roles: [String] = []
  /// `bus`: every one.
  public var services: [String] = []
  public var followers: [String] = []

  public var description: String {
    var parts: [String] = []
    let role = roles.isEmpty ? "" : " as \(Self.list(roles))"
    if !callers.isEmpty { parts.append("callers of \(Self.list(callers))\(role)") }
    if !services.isEmpty { parts.append(services.contains("bus") ? "every service" : "services of \(Self.list(services))") }
    if !followers.isEmpty { parts.append("followers of \(Self.list(followers))") }
    return (parts.isEmpty ? "peers" : parts.joined(separator: " and ")) + " built before this change"
  }

  private static func list(_ names: [String]) -> String {
    guard names.count > listed else { return names.joined(separator: ", ") }
    return names.prefix(listed - 1).joined(separator: ", ") + " and \(names.count - listed + 1) others"
  }
}
