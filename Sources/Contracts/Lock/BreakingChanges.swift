/// Changes that are not recorded, since peers of before would break.
public struct BreakingChanges: Error, Hashable, CustomStringConvertible {
  public let changes: [ContractChange]

  public var description: String { changes.map(\.description).joined(separator: "\n") }
}
