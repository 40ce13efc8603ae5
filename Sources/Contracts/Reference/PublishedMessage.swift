/// A message with its fields, in ascending order of their numbers.
public struct PublishedMessage: Codable, Hashable, Sendable {
  public var name: String
  public var summary = ""
  public var fields: [PublishedField]
}
