/// A request that passed every check of the engine and is to be executed.
struct IncomingRequest: Sendable {
  let link: LinkID
  let requestID: UInt64
  let service: UInt32
  let method: UInt32
  let extensions: Extensions
  let deadline: Moment
  let body: ArraySlice<UInt8>
}
