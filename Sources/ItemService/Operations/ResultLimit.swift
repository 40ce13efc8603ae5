import Bus

/// How many results a caller may ask for at once.
struct ResultLimit {
  /// When the caller asks for 0.
  let usual: Int
  let most: Int

  /// - Throws: `bus.badRequest` for a negative number or more than the most.
  func count(_ asked: Int) throws(Refusal) -> Int {
    guard asked >= 0, asked <= most else { throw BusRefusals.badRequest.refusal("limit: 0...\(most)") }
    return asked == 0 ? usual : asked
  }
}
