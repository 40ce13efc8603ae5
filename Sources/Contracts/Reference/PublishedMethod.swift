/// A method: what is sent to it, what comes back, and who may call it.
public struct PublishedMethod: Codable, Hashable, Sendable {
  public enum Kind: String, Codable, Sendable { case query, command }

  /// The dotted name, `case.submit`.
  public var name: String
  public var number: UInt32
  /// A command must carry a key.
  public var kind: Kind
  /// The roles that may call it; empty: any may.
  public var roles: [String]
  /// The names of the messages.
  public var request: String
  public var reply: String
  public var summary = ""

  /// The part of the name before the dot; empty for what every service answers.
  public var service: String {
    let service = name.prefix { $0 != "." }
    return service == "bus" ? "" : String(service)
  }
}
