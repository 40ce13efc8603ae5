/// One after the other.
public struct MappingInTurn: Mapping {
  public init() {}

  public func map<Element: Sendable, Output: Sendable, Failure: Error>(
    _ elements: [Element], _ transform: @Sendable (Element) throws(Failure) -> Output
  ) throws(Failure) -> [Output] {
    try elements.map(transform)
  }
}
