import Bus
import Contracts
import Testing

@Suite("The registry of refusals")
struct RefusalsTests {
  /// The methods that a text names.
  static func methods(in text: String) -> Set<String> {
    Set(text.matches(of: /\b(?:identity|item|case|notify)\.[a-zA-Z]+/).map { String($0.output) })
  }

  @Test func `names methods that there are, the same in both languages`() {
    let known = Set(ContractRegistry.all.map { $0.method.name })
    for kind in Refusals.all {
      #expect(Self.methods(in: kind.remedy.en).isSubset(of: known), "\(kind.name)")
      #expect(Self.methods(in: kind.remedy.zh) == Self.methods(in: kind.remedy.en), "\(kind.name)")
    }
  }

  @Test(
    arguments: [
      (CaseRefusals.materialMissing, "case.submit"), (CaseRefusals.stepOutOfOrder, "case.verify"),
      (CaseRefusals.verificationFirst, "case.verify"), (CaseRefusals.noVisitNeeded, "case.accept"),
      (CaseRefusals.alreadyVerified, "case.accept"), (CaseRefusals.notDecidedAtOnce, "case.accept"),
      (CaseRefusals.materialsOwed, "case.decide"), (CaseRefusals.originalsNotSeen, "case.verify"),
      (CaseRefusals.groundsMissing, "case.decide"),
      (CaseRefusals.unknownMaterial, "item.materials"), (CaseRefusals.itemUnreadable, "item.import"),
      (ItemRefusals.badCatalogue, "item.import"),
      (ItemRefusals.badState, "item.get"), (ItemRefusals.withdrawn, "item.search"), (NotifyRefusals.noVisit, "notify.visit"),
    ] as [(RefusalKind, String)])
  func `says which method takes the step that it speaks of`(row: (RefusalKind, String)) {
    #expect(Self.methods(in: row.0.remedy.en).contains(row.1), "\(row.0.name)")
  }
}
