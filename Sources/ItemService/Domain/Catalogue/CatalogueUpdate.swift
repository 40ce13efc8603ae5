/// What becomes of each item when a judged catalogue takes the place of the last one.
///
/// - An item's record is what the import says of it and of the materials it asks for, except its version. Where the record is as it was,
///   version and state stay, whatever state somebody has set meanwhile; and where all that differs is the state, and it stands in that.
/// - Where it differs, a new version begins: the next number that none ever had, or the import's own where that is greater. It keeps the state that was set
///   (a pause outlives a correction of the fee) unless the import itself now says another; an item that was withdrawn comes back in the
///   import's state.
/// - An item that the last catalogue did not list begins with the import's version, or the next number where it was known before.
/// - An item that is no longer listed is withdrawn.
public struct CatalogueUpdate: Hashable, Sendable {
  /// By code, each item listed or formerly listed once.
  public let changes: [ItemChange]

  /// - Parameters:
  ///   - last: what was imported last; nil before the first import.
  ///   - standings: where every item ever imported stands.
  ///   - highest: the greatest number that a version of an item ever had, where that is not the one that stands: drafts have numbers too.
  ///   - next: a draft that a ``Catalogue`` could be made of.
  public init(
    from last: CatalogueDraft?, standings: [String: ItemStanding], highest: [String: Int] = [:], to next: CatalogueDraft
  ) {
    let old = Records(last ?? .empty)
    let new = Records(next)
    let listed = next.items.map { Self.change($0, standing: standings[$0.code], highest: highest[$0.code], old, new) }
    let unlisted = standings.compactMap { code, standing -> ItemChange? in
      guard new.items[code] == nil, standing.state != .withdrawn else { return nil }
      let after = ItemStanding(version: standing.version, state: .withdrawn)
      return ItemChange(code: code, kind: .withdrawn, before: standing, after: after)
    }
    changes = (listed + unlisted).sorted { $0.code < $1.code }
  }

  public func count(_ kind: ItemChange.Kind) -> Int {
    changes.count { $0.kind == kind }
  }

  private static func change(
    _ item: ItemDraft, standing: ItemStanding?, highest: Int?, _ old: Records, _ new: Records
  ) -> ItemChange {
    let written = ItemVersionState(rawValue: item.state) ?? .draft
    let version = max((highest ?? standing?.version ?? 0) + 1, item.version)
    guard let standing else {
      return ItemChange(code: item.code, kind: .added, before: nil, after: ItemStanding(version: version, state: written))
    }
    guard let last = old.items[item.code] else {
      return ItemChange(code: item.code, kind: .added, before: standing, after: ItemStanding(version: version, state: written))
    }
    let isSaidBefore = last.state == item.state || written == standing.state
    guard !isSaidBefore || old.record(of: last) != new.record(of: item) else {
      return ItemChange(code: item.code, kind: .unchanged, before: standing, after: standing)
    }
    let isSaidAnew = last.state != item.state || standing.state == .withdrawn
    let state = isSaidAnew ? written : standing.state
    return ItemChange(code: item.code, kind: .changed, before: standing, after: ItemStanding(version: version, state: state))
  }

  private struct Record: Hashable {
    let item: ItemDraft
    let materials: [MaterialDraft?]
  }

  private struct Records {
    let items: [String: ItemDraft]
    private let materials: [String: MaterialDraft]

    init(_ draft: CatalogueDraft) {
      items = Dictionary(draft.items.map { ($0.code, $0) }) { first, _ in first }
      materials = Dictionary(draft.materials.map { ($0.code, $0) }) { first, _ in first }
    }

    func record(of item: ItemDraft) -> Record {
      var item = item
      (item.version, item.state) = (0, "")
      return Record(item: item, materials: item.materials.map { materials[$0.material] })
    }
  }
}
