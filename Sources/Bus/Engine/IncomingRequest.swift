/// A request that passed every check of the engine and is to be executed.
struct IncomingRequest: Sendable {
  let link: LinkID
  let requestID: UInt64
  /// Its operation's place in the node's list.
  let operation: Int
  let extensions: Extensions
  let deadline: Moment
  let body: ArraySlice<UInt8>
}
