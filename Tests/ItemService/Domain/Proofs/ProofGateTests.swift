import ItemDomain
import Testing

@Suite("Before an item is published")
struct ProofGateTests {
  /// The sample with one item otherwise, as a catalogue and as that item.
  static func changed(_ code: String, _ change: (inout ItemDraft) -> Void) throws -> (catalogue: Catalogue, item: Item) {
    var draft = try #require(Sample.draft.items.first { $0.code == code })
    change(&draft)
    let item = try #require(Sample.catalogue.reading(draft).item)
    return (Sample.catalogue, item)
  }

  static func need(_ material: String) -> ItemDraft.Need {
    // P001 asks for 居民户口簿 in every situation.
    var need = Sample.draft.items[0].materials[1]
    need.material = material
    return need
  }

  @Test("nothing is found in an item that stays as it is", arguments: ["P001", "P004", "P027", "P028", "L001"])
  func unchanged(_ code: String) throws {
    let (catalogue, item) = try Self.changed(code) { _ in }
    #expect(ProofGate.findings(publishing: item, in: catalogue).isEmpty)
  }

  @Test("a first issue that asks for its own result is a loop, and blocks")
  func loop() throws {
    // P004 alone issues 居住证.
    let (catalogue, item) = try Self.changed("P004") { $0.materials.append(Self.need("jzz")) }
    let findings = ProofGate.findings(publishing: item, in: catalogue)
    #expect(findings.contains { $0.kind == .loop && $0.items == ["P004"] && $0.kind.blocks })
  }

  @Test("so it is where the item closes the way in for a renewal that was lawful")
  func closedForOthers() throws {
    // P027 is the first issue beside which P028 renews.
    let (catalogue, item) = try Self.changed("P027") { $0.result.certificateType = "ct020" }
    let findings = ProofGate.findings(publishing: item, in: catalogue)
    #expect(findings.contains { $0.kind == .loop && $0.items == ["P028"] })
  }

  @Test("a loop that was there before is not held against another item")
  func others() throws {
    var draft = Sample.draft
    draft.items.removeAll { $0.code == "P027" }
    for place in draft.lifeEvents.indices { draft.lifeEvents[place].items.removeAll { $0 == "P027" } }
    let catalogue = try Catalogue(draft)
    let item = try #require(catalogue.item("P001"))
    #expect(ProofGate.findings(publishing: item, in: catalogue).isEmpty)
    let renewal = try #require(catalogue.item("P028"))
    #expect(ProofGate.findings(publishing: renewal, in: catalogue).contains { $0.kind == .loop })
  }

  @Test("an abolished proof blocks, one that another office holds does not")
  func kinds() {
    #expect(ProofFinding.Kind.allCases.filter(\.blocks) == [.loop, .abolished])
  }
}
