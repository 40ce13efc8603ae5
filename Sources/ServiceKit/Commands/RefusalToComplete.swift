public import Bus
public import Store

/// A refusal whose words need another look at the store, such as what is free instead.
///
/// A ``Command`` throws it out of its decision. It is told in full once the write has left nothing behind: from one state of the store that has all
/// that the refusal rests on, and beside the writer, so that who is refused keeps nobody waiting who is not.
public struct RefusalToComplete: Error {
  let inFull: @Sendable (ReadTransaction) throws -> Refusal

  /// - Parameter inFull: What is told. It only reads, and may be run twice.
  public init(_ inFull: @escaping @Sendable (ReadTransaction) throws -> Refusal) { self.inFull = inFull }
}
