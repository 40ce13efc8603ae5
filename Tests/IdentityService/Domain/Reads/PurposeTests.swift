import IdentityDomain
import Testing

struct PurposeTests {
  @Test func `each purpose is read from the words of a call and written back`() throws {
    for (name, caseID, step) in [
      ("self", "", ""), ("guide", "", ""), ("submission", "", ""), ("submission", "d1", ""), ("submission", "", "submit"),
      ("case", "c1", "review"), ("audit", "", ""), ("upkeep", "", ""), ("verification", "", ""),
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

  @Test func `base information is for the subject, for filing and for handling a case`() throws {
    let all = [
      Purpose.own, .guide, .submission(draft: nil, step: nil), .handling(case: "c1", step: "review"), .audit, .upkeep, .verification,
    ]
    #expect(all.map { $0.fields.contains(.base) } == [true, false, true, true, false, false, false])
    #expect(all.map { $0.fields.contains(.history) } == [true, false, false, false, true, false, false])
  }

  @Test(arguments: [
    Synthetic.man, Synthetic.oldForm, String(Synthetic.man.dropLast()), Synthetic.man.replacing("0", with: "O"), "11010519491231002X",
    Synthetic.man + Synthetic.man, "11010519491231002X11010519491231002X",
    "case-\(Synthetic.man)", "19900009173", "a@example.org",
  ])
  func `a person's number is the name of no case and of no step`(number: String) {
    #expect(throws: IdentityRefusal.purposeIncomplete) { try Purpose("case", case: number, step: "review") }
    #expect(throws: IdentityRefusal.purposeIncomplete) { try Purpose("case", case: "c1", step: number) }
    #expect(throws: IdentityRefusal.purposeIncomplete) { try Purpose("submission", case: number) }
    #expect(throws: IdentityRefusal.purposeIncomplete) { try Purpose("submission", step: number) }
  }

  @Test(arguments: ["019385f0-1234-7abc-8def-001122334455", "11440604X9T007013R20260000012", "123456", "20261123001"])
  func `ids and numbers of cases are names`(name: String) throws {
    #expect(try Purpose("case", case: name, step: "review").caseID == name)
  }

  @Test func `numbers in full are for the subject and for the step at which the paper is seen`() throws {
    for purpose in [Purpose.guide, .submission(draft: "d1", step: nil), .audit] { #expect(!purpose.fields.contains(.fullNumbers)) }
    #expect(Purpose.own.fields == Set(SubjectField.allCases))
    #expect(Purpose.handling(case: "c1", step: "verify").fields.contains(.fullNumbers))
    #expect(!Purpose.handling(case: "c1", step: "review").fields.contains(.fullNumbers))
    #expect(Purpose.handling(case: "c1", step: "lunch").fields.isEmpty)
  }
}
