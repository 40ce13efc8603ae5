/// A request that passed every check of the engine and is to be executed.
struct IncomingRequest: Sendable {
  /// Whom the answer is for.
  struct Origin: Sendable, Hashable {
    let link: LinkID
    let requestID: UInt64
  }

  let origin: Origin
  /// Its operation's place in the node's list.
  let operation: Int
  let extensions: Extensions
  let deadline: Moment
  let body: ArraySlice<UInt8>
}
