import Bus

/// Which page of a list is asked for.
struct PageRequest: Sendable, Hashable {
  /// Longest place, in bytes: of those that a page before can have told.
  static let longest = 256

  /// After which entry it begins, as the page before said in `next`; nil: with the first.
  let after: String?
  let limit: Int

  /// - Parameters:
  ///   - after: empty: with the first.
  ///   - limit: 0: as many as a page may have.
  ///   - most: what a page may have.
  /// - Throws: `bus.badRequest`.
  init(after: String, limit: Int, most: Int) throws(Refusal) {
    guard limit >= 0 else { throw BusRefusals.badRequest.refusal("limit") }
    guard after.utf8.count <= Self.longest, !after.utf8.contains(0) else { throw BusRefusals.badRequest.refusal("after") }
    self.after = after.isEmpty ? nil : after
    self.limit = limit == 0 ? most : min(limit, most)
  }

  /// The page, and where the next one begins; empty: there is none.
  /// - Parameters:
  ///   - found: one more than the page has, where there are so many.
  ///   - place: by what an entry is found again.
  func cut<Entry>(_ found: [Entry], place: (Entry) -> String) -> (entries: [Entry], next: String) {
    guard found.count > limit, limit > 0 else { return (found, "") }
    return (Array(found.prefix(limit)), place(found[limit - 1]))
  }
}
