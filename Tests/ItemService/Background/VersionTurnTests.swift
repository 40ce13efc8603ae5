import Bus
import Contracts
import ItemDomain
import ItemService
import TestKit
import Testing

extension OverTheBus {
  @Suite("The turn of the day")
  struct VersionTurnTests {
    @Test("brings versions whose day has come into the catalogue, lets those end that are over, and tells each once")
    func turn() async throws {
      let directory = TemporaryDirectory.make()
      try await ItemBench.with(directory: directory) { bench async throws in
        _ = try await bench.renew("P027", from: "2026-10-01") {
          $0.name = "残疾人证首次申领"
          $0.fee = "10元"
        }
        _ = try await bench.renew("P066", until: "2026-09-20") { $0.fee = "30元" }
      }
      for _ in 0..<2 {
        try await ItemBench.with(sample: false, directory: directory, at: "2026-10-01T00:00") { bench async throws in
          // Whoever asks which is in force need not wait for the turn.
          #expect(try await bench.current("P027").version == 2)
          #expect(try await bench.current("P066").state == .withdrawn)
          let request = GetItem.with { $0.code = "P027" }
          let turned = try await bench.bench.eventually(request, as: ItemBench.citizen) { $0.version == 2 }
          #expect(turned.state == .published)
          #expect(turned.life == .inForce)
          #expect(try await bench.search("残疾人证首次申领").items.first?.code == "P027")
          let ended = GetItem.with { $0.code = "P066" }
          _ = try await bench.bench.eventually(ended, as: ItemBench.citizen) { $0.state == .withdrawn }
          #expect(try await bench.get("P027", version: 1).life == .replaced)
          let events = try await bench.events().filter { $0.principal == "item" }
          #expect(events.map(\.kind).sorted() == ["item.published", "item.stateChanged"])
        }
      }
    }

    @Test("withdraws a version that can no longer stand, and lets the one before go on")
    func twoOfOneCode() async throws {
      let directory = TemporaryDirectory.make()
      try await ItemBench.with(directory: directory) { bench async throws in
        let code = String(Sample.item("P027").implementationCode.dropLast(3)) + "999"
        // Each may be published, for no item has the code yet.
        for item in ["P027", "P028"] {
          _ = try await bench.renew(item, from: "2026-10-01") {
            $0.implementationCode = code
            $0.fee = "10元"
          }
        }
      }
      for _ in 0..<2 {
        try await ItemBench.with(sample: false, directory: directory, at: "2026-10-01T00:00") { bench async throws in
          let request = GetItem.with { $0.code = "P027" }
          _ = try await bench.bench.eventually(request, as: ItemBench.citizen) { $0.version == 2 }
          let kept = try await bench.bench.eventually(CurrentVersion.with { $0.code = "P028" }, as: ItemBench.citizen) { $0.version == 1 }
          #expect(kept.state == .published)
          #expect(kept.effectiveUntil.isEmpty)
          #expect(try await bench.get("P028").fee == Sample.item("P028").fee)
          #expect(try await bench.versions("P028").versions.map(\.state) == [.withdrawn, .published])
        }
      }
    }
  }
}
