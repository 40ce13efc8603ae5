import ItemDomain
import Testing

@Suite("What an import does to each item")
struct CatalogueUpdateTests {
  private let first = Sample.draft

  private var published: [String: ItemStanding] {
    Dictionary(uniqueKeysWithValues: first.items.map { ($0.code, ItemStanding(version: 1, state: .published)) })
  }

  private func change(_ code: String, _ update: CatalogueUpdate) throws -> ItemChange {
    try #require(update.changes.first { $0.code == code })
  }

  /// The sample with one item changed.
  private func edited(_ code: String, _ edit: (inout ItemDraft) -> Void) -> CatalogueDraft {
    var draft = first
    for place in draft.items.indices where draft.items[place].code == code { edit(&draft.items[place]) }
    return draft
  }

  @Test("the first adds every item in its own version and state")
  func firstImport() throws {
    let update = CatalogueUpdate(
      from: nil, standings: [:],
      to: edited("P027") {
        $0.version = 7
        $0.state = "paused"
      })
    #expect(update.count(.added) == 116)
    #expect(try change("P027", update).after == ItemStanding(version: 7, state: .paused))
    #expect(try change("P028", update).after == ItemStanding(version: 1, state: .published))
    #expect(update.changes.map(\.code) == update.changes.map(\.code).sorted())
  }

  @Test("the same again changes nothing, in any order of records and whatever version they name")
  func again() {
    var next = first
    next.items.reverse()
    next.materials.reverse()
    for place in next.items.indices { next.items[place].version = 5 }
    let update = CatalogueUpdate(from: first, standings: published, to: next)
    #expect(update.count(.unchanged) == 116)
    #expect(update.changes.allSatisfy { $0.before == $0.after && !$0.isNewVersion })
  }

  @Test("what changed gets the next version, or the one it names where that is greater", arguments: [(0, 2), (1, 2), (2, 2), (9, 9)])
  func changed(_ named: Int, _ given: Int) throws {
    let update = CatalogueUpdate(
      from: first, standings: published,
      to: edited("P027") {
        $0.fee = "10元"
        $0.version = named
      })
    #expect(update.count(.changed) == 1)
    #expect(try change("P027", update).after == ItemStanding(version: given, state: .published))
    #expect(try change("P027", update).isNewVersion)
  }

  @Test("a material that changes changes the items that ask for it, and no others")
  func material() {
    var next = first
    let place = next.materials.firstIndex { $0.code == "cjz" }!
    next.materials[place].name = "残疾人证（第三代）"
    let update = CatalogueUpdate(from: first, standings: published, to: next)
    let asking = first.items.filter { $0.materials.contains { $0.material == "cjz" } }.map(\.code)
    #expect(update.changes.filter { $0.kind == .changed }.map(\.code) == asking.sorted())
    #expect(!asking.isEmpty)
  }

  @Test("an item that is no longer listed is withdrawn in its version, once")
  func unlisted() throws {
    var next = first
    next.items.removeAll { $0.code == "P027" }
    for place in next.lifeEvents.indices { next.lifeEvents[place].items.removeAll { $0 == "P027" } }
    let update = CatalogueUpdate(from: first, standings: published, to: next)
    #expect(try change("P027", update).after == ItemStanding(version: 1, state: .withdrawn))
    #expect(try change("P027", update).kind == .withdrawn)

    var standings = published
    standings["P027"] = ItemStanding(version: 1, state: .withdrawn)
    #expect(CatalogueUpdate(from: next, standings: standings, to: next).count(.withdrawn) == 0)
    let back = CatalogueUpdate(from: next, standings: standings, to: first)
    #expect(try change("P027", back).after == ItemStanding(version: 2, state: .published))
    #expect(try change("P027", back).kind == .added)
  }

  @Test(
    "a pause outlives a correction, a new word of the import does not yield to it, and a withdrawn item comes back when it is corrected",
    arguments: [
      (ItemVersionState.paused, "published", true, ItemStanding(version: 2, state: .paused)),
      (.paused, "paused", true, ItemStanding(version: 2, state: .paused)),
      (.published, "paused", false, ItemStanding(version: 2, state: .paused)),
      (.paused, "published", false, ItemStanding(version: 1, state: .paused)),
      (.withdrawn, "published", false, ItemStanding(version: 1, state: .withdrawn)),
      (.withdrawn, "published", true, ItemStanding(version: 2, state: .published)),
    ])
  func state(_ standing: ItemVersionState, _ written: String, _ corrected: Bool, _ after: ItemStanding) throws {
    var standings = published
    standings["P027"] = ItemStanding(version: 1, state: standing)
    let next = edited("P027") {
      $0.state = written
      if corrected { $0.fee = "10元" }
    }
    #expect(try change("P027", CatalogueUpdate(from: first, standings: standings, to: next)).after == after)
  }
}
