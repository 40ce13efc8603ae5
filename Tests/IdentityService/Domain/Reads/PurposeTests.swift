import IdentityDomain
import Testing

struct PurposeTests {
  @Test func `each purpose is read from the words of a call and written back`() throws {
    for (name, caseID, step) in [
      ("self", "", ""), ("guide", "", ""), ("submission", "", ""), ("submission", "d1", ""), ("submission", "", "submit"),
      ("case", "c1", "review"), ("audit", "", ""),
    ] {
      let purpose = try Purpose(name, case: caseID, step: step)
      #expect(purpose.name == name)
      #expect(purpose.caseID ?? "" == caseID)
      #expect(purpose.step ?? "" == step)
    }
  }

  @Test(arguments: ["", "curiosity", "Self", "self "])
  func `a read without a purpose is refused`(name: String) {
    #expect(throws: IdentityRefusal.purposeMissing) { try Purpose(name) }
  }

  @Test func `a case and its step must be named, and with a name`() {
    #expect(throws: IdentityRefusal.purposeIncomplete) { try Purpose("submission", case: "d 1") }
    #expect(throws: IdentityRefusal.purposeIncomplete) { try Purpose("case", step: "review") }
    #expect(throws: IdentityRefusal.purposeIncomplete) { try Purpose("case", case: "c1") }
    #expect(throws: IdentityRefusal.purposeIncomplete) { try Purpose("case", case: "c 1", step: "review") }
    #expect(throws: IdentityRefusal.purposeIncomplete) { try Purpose("case", case: String(repeating: "c", count: 129), step: "review") }
  }

  @Test func `numbers in full are for the subject and for the step at which the paper is seen`() throws {
    for purpose in [Purpose.guide, .submission(draft: "d1", step: nil), .audit] { #expect(!purpose.fields.contains(.fullNumbers)) }
    #expect(Purpose.own.fields == Set(SubjectField.allCases))
    #expect(Purpose.handling(case: "c1", step: "verify").fields.contains(.fullNumbers))
    #expect(!Purpose.handling(case: "c1", step: "review").fields.contains(.fullNumbers))
    #expect(Purpose.handling(case: "c1", step: "lunch").fields.isEmpty)
  }
}
