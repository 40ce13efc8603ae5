import Bus
import Testing

@Suite("The bus's refusals")
struct BusRefusalsTests {
  @Test func `have codes and names of their own, from 1 to 999`() {
    #expect(Set(BusRefusals.all.map(\.code)).count == BusRefusals.all.count)
    #expect(Set(BusRefusals.all.map(\.name)).count == BusRefusals.all.count)
    #expect(BusRefusals.all.allSatisfy { (1...999).contains($0.code) && $0.name.hasPrefix("bus.") && $0.status != .ok })
  }

  @Test func `say in both languages what happened and what to do`() {
    for kind in BusRefusals.all {
      for text in [kind.meaning.zh, kind.meaning.en, kind.remedy.zh, kind.remedy.en] { #expect(!text.isEmpty) }
    }
  }

  @Test func `stand in docs/PROTOCOL.md, each with its code, its status and whether it may be retried`() throws {
    let text = try Repository.text("docs/PROTOCOL.md")
    for kind in BusRefusals.all {
      #expect(text.contains("| \(kind.code) | `\(kind.name)` | \(kind.status.rawValue) | \(kind.retry ? "yes" : "no") |"), "\(kind.name)")
    }
  }
}
