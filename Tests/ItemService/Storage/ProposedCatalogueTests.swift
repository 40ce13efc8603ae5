import Contracts
import ItemDomain
import Store
import TestKit
import Testing

@testable import ItemService

@Suite("A catalogue that an import proposes")
struct ProposedCatalogueTests {
  static func check(_ proposed: ProposedCatalogue, _ sample: StoredSample) async throws -> CatalogueSnapshot {
    let snapshot = try #require(try await proposed.snapshot(from: sample.store, on: sample.environment.today))
    let loaded = try await sample.loaded()
    #expect(snapshot.revision == loaded.revision)
    #expect(snapshot.codeLengths == loaded.codeLengths)
    #expect(snapshot.items == loaded.items)
    #expect(snapshot.catalogue.items == loaded.catalogue.items)
    #expect(snapshot.catalogue.materials == loaded.catalogue.materials)
    #expect(snapshot.catalogue.certificateTypes == loaded.catalogue.certificateTypes)
    #expect(snapshot.catalogue.lifeEvents == loaded.catalogue.lifeEvents)
    for type in loaded.catalogue.certificateTypes {
      #expect(snapshot.catalogue.itemsIssuing(type.code) == loaded.catalogue.itemsIssuing(type.code))
    }
    for text in ["残疾人证", "身份证", "养狗", "户口"] {
      let (found, anew) = (try snapshot.search.search(text, limit: 50), try loaded.search.search(text, limit: 50))
      #expect(found.hits.map(\.item) == anew.hits.map(\.item))
      #expect(!found.hits.isEmpty)
    }
    return snapshot
  }

  @Test("is, once it is written, what whoever begins anew reads")
  func written() async throws {
    try await StoredSample.with { sample async throws in
      let replacement = try await sample.replacement { draft in
        draft.items[0].fee = "示例费"
        draft.items.removeLast()
      }
      let proposed = ProposedCatalogue(replacement)
      try await sample.write(replacement)
      let snapshot = try await Self.check(proposed, sample)
      #expect(snapshot.catalogue.item(Sample.draft.items[0].code)?.version == 2)
      #expect(snapshot.catalogue.items.count == 115)
      #expect(snapshot.items.count == 116, "what was withdrawn is told still")
    }
  }

  @Test("has the states that somebody set, before it or after")
  func states() async throws {
    try await StoredSample.with { sample async throws in
      try await sample.set("P028", .paused)
      let replacement = try await sample.replacement { $0.items[0].fee = "示例费" }
      let proposed = ProposedCatalogue(replacement)
      try await sample.write(replacement)
      try await sample.set("P027", .paused)
      let snapshot = try await Self.check(proposed, sample)
      #expect(snapshot.catalogue.item("P027")?.state == .paused)
      #expect(snapshot.catalogue.item("P028")?.state == .paused)
    }
  }

  @Test("is nothing where it was not written, or another has been since")
  func notWritten() async throws {
    try await StoredSample.with { sample async throws in
      let replacement = try await sample.replacement { $0.items[0].fee = "示例费" }
      let proposed = ProposedCatalogue(replacement)
      let before = try await proposed.snapshot(from: sample.store, on: sample.environment.today)
      #expect(before == nil)
      try await sample.write(replacement)
      let written = try await proposed.snapshot(from: sample.store, on: sample.environment.today)
      #expect(written != nil)
      for edit in [
        { $0.items.removeLast() }, { $0.items[1].fee = "示例费" }, { $0.materials[0].name = "示例材料" }, { $0.lifeEvents[0].name = "示例一件事" },
      ] as [(inout CatalogueDraft) -> Void] {
        try await sample.write(replacement)
        try await sample.write(
          try await sample.replacement { draft in
            draft.items[0].fee = "示例费"
            edit(&draft)
          })
        let after = try await proposed.snapshot(from: sample.store, on: sample.environment.today)
        #expect(after == nil)
      }
    }
  }

  @Test("lists no resources: where some are kept, it is not the whole catalogue")
  func keptResources() async throws {
    try await StoredSample.with { sample async throws in
      let replacement = try await sample.replacement { draft in
        draft.resources = nil
        draft.items[0].fee = "示例费"
      }
      let proposed = ProposedCatalogue(replacement)
      try await sample.store.write { transaction in
        let draft = ResourceDraft(code: "R900", name: "示例资源", provider: "示例局", shareType: "1", mode: "1")
        try transaction.put(StoredResource(draft: draft, isListed: true), revision: try transaction.nextRevision(.national, at: 1))
      }
      try await sample.write(replacement)
      let snapshot = try await proposed.snapshot(from: sample.store, on: sample.environment.today)
      #expect(snapshot == nil)
    }
  }
}
