import Bus
import Contracts
import ServiceKit
import TestKit
import Testing

@Suite("A read of what concerns a person")
struct PersonalReadTests {
  private func principal(_ role: Role, _ id: String = "s1") -> Principal { Principal(id: id, role: role, channel: "test") }

  private func purpose(_ kind: PurposeKind, case caseID: String = "", step: String = "") -> Purpose {
    Purpose.with {
      $0.kind = kind
      $0.caseID = caseID
      $0.step = step
    }
  }

  private func refused(_ read: () throws(Refusal) -> Void) -> UInt16? {
    do { try read() } catch { return error.code }
    return nil
  }

  @Test(arguments: Role.allCases)
  func `names a purpose, whoever reads`(role: Role) {
    for missing in [nil, Purpose()] {
      #expect(refused { () throws(Refusal) in _ = try PersonalRead(missing, by: principal(role)) } == IdentityRefusals.purposeMissing.code)
    }
  }

  @Test(arguments: Role.allCases, PurposeKind.allCases.filter { $0 != .unspecified })
  func `is for what the role reads for and the answer is read for, and no other`(role: Role, kind: PurposeKind) {
    let stated = purpose(kind, case: "c1", step: "verify")
    for kinds in [PersonalRead.ofCase, [.audit], Set(PurposeKind.allCases)] {
      let code = refused { () throws(Refusal) in _ = try PersonalRead(stated, by: principal(role), among: kinds) }
      let fits = kinds.contains(kind) && PersonalRead.purposes(of: role).contains(kind)
      #expect(code == (fits ? nil : IdentityRefusals.purposeNotAllowed.code))
    }
  }

  @Test func `for handling names the case and its step, for a submission at a window the draft or the step`() {
    func code(_ purpose: Purpose, _ role: Role) -> UInt16? {
      refused { () throws(Refusal) in _ = try PersonalRead(purpose, by: principal(role), among: Set(PurposeKind.allCases)) }
    }
    let missing = IdentityRefusals.purposeMissing.code
    for role in [Role.applicant, .clerk, .approver, .service] {
      #expect(code(purpose(.handling), role) == missing)
      #expect(code(purpose(.handling, case: "c1"), role) == missing)
      #expect(code(purpose(.handling, step: "verify"), role) == missing)
      #expect(code(purpose(.handling, case: "c1", step: "verify"), role) == nil)
    }
    #expect(code(purpose(.submission), .clerk) == missing)
    #expect(code(purpose(.submission, step: "submit"), .clerk) == nil)
    #expect(code(purpose(.submission, case: "d1"), .clerk) == nil)
    #expect(code(purpose(.submission), .applicant) == nil)
  }

  @Test func `shows who handles a case that case alone, by its id or its number`() throws {
    let read = try PersonalRead(purpose(.handling, case: "c1", step: "verify"), by: principal(.clerk))
    #expect(refused { () throws(Refusal) in try read.check(ofCase: "c1", "number") } == nil)
    #expect(refused { () throws(Refusal) in try read.check(ofCase: "id", "c1") } == nil)
    #expect(refused { () throws(Refusal) in try read.check(ofCase: "c2", "number") } == IdentityRefusals.purposeNotAllowed.code)
    let own = try PersonalRead(purpose(.ownUse), by: principal(.applicant))
    #expect(refused { () throws(Refusal) in try own.check(ofCase: "c2") } == nil)
  }

  @Test(arguments: Role.allCases.filter { $0 != .applicant })
  func `is for another an applicant's alone`(role: Role) {
    var acting = principal(role)
    acting.actingFor = "s2"
    let code = refused { () throws(Refusal) in _ = try PersonalRead(purpose(.handling, case: "c1", step: "verify"), by: acting) }
    #expect(code == IdentityRefusals.actingNotTaken.code)
  }
}
