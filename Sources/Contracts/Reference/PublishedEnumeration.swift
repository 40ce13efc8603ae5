/// An enumeration with its cases, in ascending order of their numbers.
public struct PublishedEnumeration: Codable, Hashable, Sendable {
  public struct Case: Codable, Hashable, Sendable {
    public var number: Int
    public var name: String
    /// For people: no part of the JSON.
    public var summary = ""

    private enum CodingKeys: String, CodingKey { case number, name }
  }

  public var name: String
  public var summary = ""
  public var cases: [Case]
}
