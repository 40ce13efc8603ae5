/// A row of the registry of refusals.
public struct PublishedRefusal: Codable, Hashable, Sendable {
  public struct Meaning: Codable, Hashable, Sendable {
    public var en = ""
    public var zh = ""
  }

  public var code: UInt16
  public var name: String
  public var status: String
  /// Whether the same call may succeed later without a change.
  public var retry: Bool
  public var meaning = Meaning()
}
