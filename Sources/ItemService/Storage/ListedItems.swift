import ItemDomain
import Store

/// The items that the catalogue lists, and where all that were ever listed stand, read page by page beside what takes their place.
struct ListedItems {
  /// Versions that one query reads.
  static let page = 500

  /// As they were written. One that is the same as its successor is that one, so that it takes no memory twice and is not read.
  private(set) var drafts: [ItemDraft] = []
  private(set) var listed: Set<String> = []
  private(set) var heads: [String: VersionHead] = [:]

  /// - Parameter kept: `drafts` as their rows would keep them.
  init(in transaction: ReadTransaction, beside next: [ItemDraft], _ kept: [[UInt8]]) throws {
    let places = Dictionary(zip(next.map(\.code), next.indices)) { first, _ in first }
    var last = ""
    while true {
      let versions = try transaction.currentVersions(after: last, limit: Self.page)
      for version in versions {
        heads[version.code] = version.head
        guard version.isListed, let draft = version.draft else { continue }
        listed.insert(version.code)
        if let place = places[version.code], kept[place] == draft {
          drafts.append(next[place])
        } else if let written = try version.writtenDraft() {
          drafts.append(written)
        }
      }
      guard versions.count == Self.page, let end = versions.last else { return }
      last = end.code
    }
  }
}

extension ReadTransaction {
  /// The greatest number that a version of each item ever had.
  func highestVersions() throws(StoreError) -> [String: Int] {
    var highest: [String: Int] = [:]
    for row in try rows("SELECT code, MAX(version) FROM item_version GROUP BY code") { highest[try row.text(0)] = Int(try row.integer(1)) }
    return highest
  }

  /// The versions that are published and wait for their day, by item.
  func waitingVersions() throws(StoreError) -> [String: [StoredVersion]] {
    // No limit: each was drafted and published by hand.
    let versions = try rows(
      "SELECT \(Self.versionColumns) FROM item_version WHERE is_current = 0 AND state = 'published' ORDER BY code, from_day"
    ).map(Self.version)
    return Dictionary(grouping: versions, by: \.code)
  }
}
