/// A request that passed every check of the engine and is to be executed.
///
/// One object a request: it is handed from the engine to the loop and on to its operation, and its parts are not copied on the way.
final class IncomingRequest: Sendable {
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
  /// The name of the key that proved its principal; nil where that is only asserted. Set once, before anybody else sees the request.
  nonisolated(unsafe) var proof: String?

  init(_ extensions: Extensions, body: ArraySlice<UInt8>, origin: Origin, operation: Int, deadline: Moment) {
    self.extensions = extensions
    self.body = body
    self.origin = origin
    self.operation = operation
    self.deadline = deadline
  }

  /// - Throws: what reading its extensions throws; `known` is the principal that the link told last.
  convenience init(_ record: Record, origin: Origin, operation: Int, deadline: Moment, known: inout KnownPrincipal) throws(WireError) {
    let extensions = try Extensions(decoding: record.extensionBytes, known: &known)
    self.init(extensions, body: record.body, origin: origin, operation: operation, deadline: deadline)
  }
}
