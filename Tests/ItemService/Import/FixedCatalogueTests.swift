import Bus
import Contracts
import Foundation
import ItemService
import TestKit
import Testing

@Suite("An instance with a fixed catalogue")
struct FixedCatalogueTests {
  @Test func `has the sample from its start`() async throws {
    try await ItemBench.with(sample: false, settings: ["catalogue.fixed": "sample"]) { item in
      let list = try await item.list()
      #expect(list.total == 116)
    }
  }

  @Test func `takes no other catalogue and no change of an item`() async throws {
    try await ItemBench.with(sample: false, settings: ["catalogue.fixed": "sample"]) { item in
      for refusal in [
        await ItemBench.refusal { try await item.takeIn(SampleCatalogue.bytes) },
        await ItemBench.refusal { try await item.set("P010", .paused) },
      ] {
        #expect(refusal?.code == ItemRefusals.fixedCatalogue.code && refusal?.notExecuted == true)
      }
      let after = try await item.get("P010")
      #expect(after.state == .published)
    }
  }

  @Test func `started again with the same file, it says nothing new`() async throws {
    let directory = TemporaryDirectory.make()
    let file = directory + "/catalogue.json"
    try Data(SampleCatalogue.bytes).write(to: URL(filePath: file))
    var events: [Int] = []
    for _ in 1...2 {
      try await ItemBench.with(sample: false, settings: ["catalogue.fixed": file], directory: directory) { item in
        events.append(try await item.events().count)
      }
    }
    #expect(events == [116, 116])
  }

  @Test func `has every item in the state of its file, whatever was set before it was fixed`() async throws {
    let directory = TemporaryDirectory.make()
    try await ItemBench.with(directory: directory) { item in
      _ = try await item.set("P010", .paused)
      _ = try await item.set("P011", .withdrawn)
    }
    var events: [Int] = []
    for _ in 1...2 {
      try await ItemBench.with(sample: false, settings: ["catalogue.fixed": "sample"], directory: directory) { item in
        for code in ["P010", "P011"] {
          let after = try await item.get(code)
          #expect(after.state == .published)
        }
        events.append(try await item.events().count)
      }
    }
    #expect(events == [120, 120])
  }

  @Test func `does not start without its file, and says which`() async throws {
    do {
      try await ItemBench.with(sample: false, settings: ["catalogue.fixed": "/nowhere/catalogue.json"]) { _ in }
      Issue.record("it started")
    } catch {
      #expect("\(error)".contains("/nowhere/catalogue.json"))
    }
  }
}
