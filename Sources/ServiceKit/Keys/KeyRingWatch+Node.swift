public import Bus
public import Logging

extension KeyRingWatch {
  /// Keeps a node's ring as the one of a directory is.
  ///
  /// Nil where the program has no ring: it lets in nobody, or speaks in the clear.
  public init?(_ keys: KeyPlace?, of node: Node, logger: Logger) {
    guard let directory = keys?.directory else { return nil }
    self.init(directory, logger: logger) { node.replaceKeyRing($0) }
  }
}
