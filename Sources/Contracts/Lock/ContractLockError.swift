/// A line of a lock that cannot be read.
public struct ContractLockError: Error, Hashable, CustomStringConvertible {
  /// From 1; 0: the file as a whole.
  public let line: Int
  public let text: String

  public var description: String {
    line == 0
      ? "contracts.lock has no version" : "contracts.lock, line \(line): “\(text)” is no line of a lock; write it anew with: make contracts"
  }
}
