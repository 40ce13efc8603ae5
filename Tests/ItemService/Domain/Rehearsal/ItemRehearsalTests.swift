import Civics
import ItemDomain
import Testing

@Suite("A rehearsal of an item")
struct ItemRehearsalTests {
  typealias Case = RehearsedCase

  /// P027: five materials, one visit, promised; `change` makes the version that is tried.
  static func rehearsal(_ code: String = "P027", _ change: (inout ItemDraft) -> Void) throws -> ItemRehearsal {
    var draft = try #require(Sample.draft.items.first { $0.code == code })
    change(&draft)
    let tried = try #require(Sample.catalogue.reading(draft).item)
    return ItemRehearsal(Sample.item(code), against: tried, in: Sample.catalogue)
  }

  static func filed(
    _ evidence: [String: Case.Source], outcome: RehearsedOutcome = .promised, isLegalPerson: Bool = false
  ) -> Case {
    Case(evidence: evidence.map { ($0.key, $0.value) }, isLegalPerson: isLegalPerson, outcome: outcome)
  }

  static let complete: [String: Case.Source] = ["idc": .certificate, "hkb": .certificate, "yszp": .upload, "jbzm": .paper, "sqb": .upload]

  @Test("with the version in force changes nothing")
  func same() throws {
    var rehearsal = try Self.rehearsal { _ in }
    for _ in 0..<3 { rehearsal.run(Self.filed(Self.complete)) }
    #expect(rehearsal.cases == 3)
    #expect(rehearsal.decidedOtherwise == 0)
    #expect(rehearsal.materials == ItemRehearsal.Load(before: 9, after: 9))
    #expect(rehearsal.visits == ItemRehearsal.Load(before: 3, after: 3))
    #expect(rehearsal.loads == ["残疾人联合会": ItemRehearsal.Load(before: 12, after: 12)])
  }

  @Test("counts fewer materials, and nobody is decided otherwise, where one is no longer asked for")
  func fewer() throws {
    var rehearsal = try Self.rehearsal { $0.materials.removeAll { $0.material == "jbzm" } }
    rehearsal.run(Self.filed(Self.complete))
    #expect(rehearsal.materials == ItemRehearsal.Load(before: 3, after: 2))
    #expect(rehearsal.decidedOtherwise == 0)
  }

  @Test("tells whom a new requirement would have turned away, and by its name")
  func more() throws {
    var rehearsal = try Self.rehearsal { draft in draft.materials.append(ProofGateTests.need("jhz")) }
    rehearsal.run(Self.filed(Self.complete))
    rehearsal.run(Self.filed(Self.complete.merging(["jhz": .certificate]) { $1 }))
    let change = try #require(rehearsal.changes.first)
    #expect(rehearsal.changes.count == 1 && change.value == 1)
    #expect(change.key.before == .promised && change.key.after == .notAccepted)
    #expect(change.key.why.zh.contains("结婚证"))
    #expect(rehearsal.decidedOtherwise == 1)
    #expect(rehearsal.materials == ItemRehearsal.Load(before: 6, after: 7))
  }

  @Test("a substitute that was filed answers a new requirement")
  func substitute() throws {
    var rehearsal = try Self.rehearsal { draft in
      var need = ProofGateTests.need("jhz")
      need.substitutes = ["hkb"]
      draft.materials.append(need)
    }
    rehearsal.run(Self.filed(Self.complete))
    #expect(rehearsal.decidedOtherwise == 0)
  }

  @Test("tells what would have been decided on the spot, and which visits fall away")
  func instant() throws {
    var rehearsal = try Self.rehearsal { draft in
      draft.instant = true
      draft.caseType = "1"
      draft.promisedLimit.value = 0
      draft.hallVisits = 0
      draft.visitReason = nil
    }
    rehearsal.run(Self.filed(Self.complete))
    #expect(rehearsal.changes.map(\.key.after) == [.instant])
    #expect(rehearsal.visits == ItemRehearsal.Load(before: 1, after: 0))
  }

  @Test("moves the load to the department that takes the item over")
  func department() throws {
    var rehearsal = try Self.rehearsal { $0.department = "民政局" }
    rehearsal.run(Self.filed(Self.complete))
    #expect(rehearsal.loads["残疾人联合会"] == ItemRehearsal.Load(before: 4, after: 0))
    #expect(rehearsal.loads["民政局"] == ItemRehearsal.Load(before: 0, after: 4))
  }

  @Test("turns away whom the item no longer serves")
  func target() throws {
    var rehearsal = try Self.rehearsal { $0.target = "legal_person" }
    rehearsal.run(Self.filed(Self.complete))
    #expect(rehearsal.changes.map(\.key.after) == [.notServed])
    #expect(rehearsal.materials.after == 0)
  }

  @Test("a case that went otherwise than the version in force says counts for neither")
  func other() throws {
    var rehearsal = try Self.rehearsal { $0.materials.append(ProofGateTests.need("jhz")) }
    rehearsal.run(Self.filed(Self.complete, outcome: .instant))
    rehearsal.run(Self.filed(["idc": .certificate]))
    rehearsal.run(Self.filed(Self.complete, isLegalPerson: true))
    #expect(rehearsal.cases == 0)
    #expect(rehearsal.decidedOtherwise == 0)
    #expect(rehearsal.loads.isEmpty)
  }
}
