import CaseDomain
import Civics
import Testing

@Suite("Looking for evidence, at random")
struct EvidenceSearchTests {
  typealias Sample = CaseSample

  @Test func `a material is missing exactly when it is required, not offered, and no certificate in force stands for it`() throws {
    var random = SeededGenerator.fresh()
    let comment = Comment("YIMEN_SEED=\(random.seed)")
    let today = Sample.day("2026-03-02")
    for _ in 0..<500 {
      let needs = (0..<Int.random(in: 0...6, using: &random)).map { index in
        MaterialNeed(
          id: "m\(index)", name: "材料\(index)", necessity: MaterialNecessity.allCases.randomElement(using: &random)!,
          certificateType: Bool.random(using: &random) ? "ct\(Int.random(in: 0...3, using: &random))" : nil,
          holder: HolderRole.allCases.randomElement(using: &random)!)
      }
      let held = (0..<Int.random(in: 0...6, using: &random)).map { index in
        HeldCertificate(
          id: "c\(index)", type: "ct\(Int.random(in: 0...3, using: &random))", state: Bool.random(using: &random) ? .valid : .revoked,
          validUntil: Bool.random(using: &random) ? today + Int.random(in: -2...2, using: &random) : nil,
          holder: HolderRole.allCases.randomElement(using: &random)!)
      }
      let offered = needs.filter { _ in Bool.random(using: &random) }.map(Sample.upload)
      let item = Sample.item("P500", "事项", type: .publicService, promised: 5, materials: needs)

      func isHeld(_ need: MaterialNeed) -> Bool {
        held.contains {
          $0.type == need.certificateType && $0.holder == need.holder && $0.state == .valid && ($0.validUntil ?? today) >= today
        }
      }
      func isOffered(_ need: MaterialNeed) -> Bool { offered.contains { $0.material == need.id } }
      let missing = needs.filter { $0.necessity == .required && !isOffered($0) && !isHeld($0) }

      do {
        let record = try Sample.filed(item, offered: offered, held: held)
        #expect(missing.isEmpty, comment)
        #expect(record.outstanding == needs.filter { $0.necessity == .mayFollow && !isOffered($0) && !isHeld($0) }.map(\.id), comment)
        for need in needs {
          let pieces = record.evidence.filter { $0.material == need.id }
          let fromStore = pieces.contains { if case .certificate = $0.source { true } else { false } }
          #expect(fromStore == (isHeld(need) && (need.necessity != .situational || isOffered(need))), comment)
          #expect(pieces.isEmpty == !(isOffered(need) || fromStore), comment)
        }
      } catch let refusal as CaseRefusal {
        #expect(refusal == .missingMaterials(missing) && !missing.isEmpty, comment)
      }
    }
  }
}
