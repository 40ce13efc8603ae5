/// An entry of an index that answers a query.
struct FoundEntry: Sendable {
  /// 1 to 1,000; 0 where nothing was asked.
  let score: UInt16
  let entry: UInt32
}
