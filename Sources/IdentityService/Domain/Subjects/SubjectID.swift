/// Names a subject inside the suite; it tells nothing about the person and stays the same whatever numbers come and go.
public struct SubjectID: Sendable, Hashable, RawRepresentable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
