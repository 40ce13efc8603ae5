import Civics
import Contracts
import ItemDomain
import Store

/// The current version of every item ever listed, read page by page, and each page taken in on all processors: what rows hold is not kept beside what
/// comes of it.
struct CurrentVersions: Sendable {
  /// Versions that one query reads.
  static let page = 500

  /// As the contract tells them, by code.
  private(set) var items: [String: Contracts.Item] = [:]
  /// Where those stand that the catalogue lists.
  private(set) var standings: [String: ItemStanding] = [:]
  /// What those say that the catalogue lists, by code, in order; only where it is asked for.
  private(set) var drafts: [ItemDraft] = []

  /// Reads all, with their drafts.
  init(withDraftsIn transaction: ReadTransaction, on day: Day) throws {
    try transaction.forEachPageOfCurrentVersions(of: Self.page) { page in
      let read = try OnAllProcessors().map(page) { version in
        (item: try version.item(on: day), draft: version.isListed ? try version.itemDraft() : nil)
      }
      for (version, read) in zip(page, read) {
        take(version, read.item)
        if let draft = read.draft { drafts.append(draft) }
      }
      return true
    }
  }

  /// Reads all, as long as those that are listed are known; nil where one is not.
  init?(in transaction: ReadTransaction, on day: Day, isKnown: (StoredVersion) -> Bool) throws {
    let areKnown = try transaction.forEachPageOfCurrentVersions(of: Self.page) { page in
      guard page.allSatisfy({ !$0.isListed || isKnown($0) }) else { return false }
      let items = try OnAllProcessors().map(page) { try $0.item(on: day) }
      for (version, item) in zip(page, items) { take(version, item) }
      return true
    }
    guard areKnown else { return nil }
  }

  private mutating func take(_ version: StoredVersion, _ item: Contracts.Item) {
    items[version.code] = item
    if version.isListed { standings[version.code] = version.head.standing }
  }
}
