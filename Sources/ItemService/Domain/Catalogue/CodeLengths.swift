/// How long the standard codes of an item are; a setting, because the standards differ.
public struct CodeLengths: Hashable, Sendable {
  public let base: Int
  public let implementation: Int

  public init(base: Int, implementation: Int) {
    self.base = base
    self.implementation = implementation
  }

  /// C 0109.1-2018 and GB/T 39554.1 in practice.
  public static let national = CodeLengths(base: 12, implementation: 31)
  /// GB/T 39046-2020.
  public static let interchange = CodeLengths(base: 10, implementation: 24)
}
