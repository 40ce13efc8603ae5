import Civics
import IdentityDomain
import Testing

struct ReadRequestTests {
  let subject = SubjectID(rawValue: "s1")
  let handling = Purpose.handling(case: "c1", step: "review")

  func permit(_ role: Reader.Role, of own: String? = nil, for purpose: Purpose, _ fields: Set<SubjectField> = [.kind]) throws -> ReadRecord
  {
    let reader = Reader(name: "reader", role: role, subject: own.map { SubjectID(rawValue: $0) })
    let standing: CaseStanding? = if case .handling = purpose { CaseStanding(.allowed, of: subject) } else { nil }
    return try ReadRequest(reader: reader, purpose: purpose, fields: fields).permit(of: subject, in: standing, at: 1_000)
  }

  @Test(arguments: [
    (CaseStanding(.unknownCase, of: nil), IdentityRefusal.caseUnknown),
    (CaseStanding(.allowed, of: SubjectID(rawValue: "s2")), .caseOfAnother),
    (CaseStanding(.closed, of: SubjectID(rawValue: "s2")), .caseOfAnother),
    (CaseStanding(.unknownStep, of: SubjectID(rawValue: "s1")), .stepUnknown),
    (CaseStanding(.stepOfAnother, of: SubjectID(rawValue: "s1")), .stepOfAnother),
    (CaseStanding(.stepOfAnother, of: SubjectID(rawValue: "s2")), .caseOfAnother),
    (CaseStanding(.stepNotDue, of: SubjectID(rawValue: "s1")), .stepNotDue),
    (CaseStanding(.closed, of: SubjectID(rawValue: "s1")), .caseClosed),
  ])
  func `a case that gives no reason is refused with what is wrong`(standing: CaseStanding, refusal: IdentityRefusal) {
    let request = ReadRequest(reader: Reader(name: "reader", role: .clerk), purpose: handling, fields: [.kind])
    #expect(throws: refusal) { try request.permit(of: subject, in: standing, at: 1_000) }
  }

  @Test func `a case that was not asked gives no reason, and neither does a step that no case has`() {
    let reader = Reader(name: "reader", role: .clerk)
    let unasked = ReadRequest(reader: reader, purpose: handling, fields: [.kind])
    #expect(throws: IdentityRefusal.caseUnknown) { try unasked.permit(of: subject, in: nil, at: 1_000) }
    let curious = ReadRequest(reader: reader, purpose: .handling(case: "c1", step: "lunch"), fields: [.kind])
    let standing = CaseStanding(.allowed, of: subject)
    #expect(throws: IdentityRefusal.stepUnknown) { try curious.permit(of: subject, in: standing, at: 1_000) }
  }

  @Test func `each step is covered for the fields that it needs and for no others`() throws {
    for step in HandlingStep.allCases {
      let purpose = Purpose.handling(case: "c1", step: step.rawValue)
      for field in SubjectField.allCases {
        if step.fields.contains(field) {
          #expect(try permit(.clerk, for: purpose, [field]).fields == [field])
        } else {
          #expect(throws: IdentityRefusal.fieldNotForPurpose(field)) { try permit(.clerk, for: purpose, [field]) }
        }
      }
      #expect(!step.fields.isEmpty && !step.fields.contains(.reads))
    }
    #expect(HandlingStep.allCases.filter { $0.fields.contains(.fullNumbers) } == [.verify])
    #expect(HandlingStep.notice.fields == [.contact])
  }

  @Test func `a permitted read says who, when, what for and which fields`() throws {
    let record = try permit(.clerk, for: handling, [.name, .kind])
    #expect(record.subject == subject)
    #expect(record.time == 1_000)
    #expect(record.reader == "reader")
    #expect(record.role == .clerk)
    #expect(record.purpose == handling)
    #expect(record.fields == [.kind, .name])
  }

  @Test func `each role reads for its purposes and no others`() throws {
    let purposes = [Purpose.own, .guide, .submission(draft: "d1", step: nil), handling, .audit, .upkeep, .verification]
    let allowed: [Reader.Role: [Bool]] = [
      .applicant: [true, true, true, true, false, false, false], .clerk: [false, true, true, true, false, true, false],
      .officer: [false, false, false, true, false, false, false], .service: [false, true, true, true, false, false, true],
      .auditor: [false, false, false, false, true, false, false], .operator: [false, false, false, false, false, true, false],
    ]
    for role in Reader.Role.allCases {
      for (purpose, allowed) in zip(purposes, try #require(allowed[role])) {
        if allowed {
          let field = try #require(purpose.fields.first)
          #expect(try permit(role, of: "s1", for: purpose, [field]).purpose == purpose)
        } else {
          #expect(throws: IdentityRefusal.purposeNotForReader) { try permit(role, of: "s1", for: purpose) }
        }
      }
    }
  }

  @Test func `a clerk names the draft or the step, while one's own data and a service need neither`() throws {
    let purpose = Purpose.submission(draft: nil, step: nil)
    #expect(throws: IdentityRefusal.purposeIncomplete) { try permit(.clerk, for: purpose) }
    #expect(try permit(.applicant, of: "s1", for: purpose).purpose == purpose)
    #expect(try permit(.service, for: purpose).purpose == purpose)
    let filing = Purpose.submission(draft: nil, step: "submit")
    #expect(try permit(.clerk, for: filing).purpose == filing)
  }

  @Test func `an applicant reads about nobody else`() {
    #expect(throws: IdentityRefusal.subjectOfAnother) { try permit(.applicant, of: "s2", for: .own) }
    #expect(throws: IdentityRefusal.subjectOfAnother) { try permit(.applicant, for: handling) }
  }

  @Test func `a read of nothing and a field outside the purpose are refused`() {
    #expect(throws: IdentityRefusal.fieldsMissing) { try permit(.clerk, for: handling, []) }
    #expect(throws: IdentityRefusal.fieldNotForPurpose(.name)) { try permit(.clerk, for: .guide, [.kind, .name]) }
    #expect(throws: IdentityRefusal.fieldNotForPurpose(.fullNumbers)) { try permit(.auditor, for: .audit, [.fullNumbers]) }
    #expect(throws: IdentityRefusal.fieldNotForPurpose(.reads)) { try permit(.clerk, for: handling, [.reads]) }
  }

  @Test func `what may be read about nobody is refused before anybody is looked for`() throws {
    let clerk = Reader(name: "reader", role: .clerk)
    func check(_ purpose: Purpose, _ fields: Set<SubjectField> = [.kind]) throws(IdentityRefusal) {
      try ReadRequest(reader: clerk, purpose: purpose, fields: fields).check()
    }
    #expect(throws: IdentityRefusal.purposeNotForReader) { try check(.own) }
    #expect(throws: IdentityRefusal.fieldsMissing) { try check(.guide, []) }
    #expect(throws: IdentityRefusal.purposeIncomplete) { try check(.submission(draft: nil, step: nil)) }
    #expect(throws: IdentityRefusal.stepUnknown) { try check(.handling(case: "c1", step: "lunch")) }
    #expect(throws: IdentityRefusal.fieldNotForPurpose(.name)) { try check(.guide, [.name]) }
    // What depends on whose the case is, is not asked yet.
    try check(handling)
  }

  @Test func `a view shows the fields that were named and nothing else`() throws {
    let known = try Synthetic.subject("s1", numbers: Synthetic.newForm)
    let few = SubjectView(of: known, certificates: [], for: try permit(.clerk, for: handling, [.numbers]))
    #expect(few.numbers?.map(\.canonical) == ["440*************23"])
    #expect(few.areNumbersMasked)
    #expect(few.name == nil && few.kind == nil && few.birth == nil && few.sex == nil && few.region == nil && few.certificates == nil)
    let many = SubjectView(
      of: known, certificates: [],
      for: try permit(.clerk, for: .handling(case: "c1", step: "verify"), [.fullNumbers, .name, .birth, .sex, .region, .certificates]))
    #expect(many.numbers == known.activeNumbers)
    #expect(!many.areNumbersMasked)
    #expect(many.name == "测试人")
    #expect(many.birth?.description == "1992-02-20")
    #expect(many.sex == .female)
    #expect(many.regionName == "广东省佛山市石湾区")
    #expect(many.certificates == [])
  }

  /// One who acts for another, at noon of the day that the samples of mandates are made for.
  func permitActing(
    for represented: String = "s1", _ purpose: Purpose, _ mandates: Mandate..., fields: Set<SubjectField> = [.kind],
    in standing: CaseStanding? = nil
  ) throws -> ReadRecord {
    let reader = Reader(
      name: "a1", role: .applicant, subject: SubjectID(rawValue: "a1"), actingFor: SubjectID(rawValue: represented))
    let noon = Int64(MandateSample.today.number * 86_400 + 4 * 3_600) * 1_000_000
    let supposed: CaseStanding? = if case .handling = purpose { CaseStanding(.allowed, of: subject, on: "P001") } else { nil }
    return try ReadRequest(reader: reader, purpose: purpose, fields: fields).permit(
      of: subject, in: standing ?? supposed, at: noon, mandates: MandateShelf(mandates))
  }

  @Test func `who acts for another reads by a mandate that stands, and as the one who acts`() throws {
    let mandate = MandateSample.mandate()
    let record = try permitActing(.own, mandate)
    #expect(record.subject == subject && record.reader == "a1" && record.role == .applicant)
    for purpose in [Purpose.own, .guide, .submission(draft: nil, step: nil), handling] {
      #expect(try permitActing(purpose, mandate).purpose == purpose)
      #expect(throws: IdentityRefusal.mandateMissing(.none)) { try permitActing(purpose) }
      #expect(throws: IdentityRefusal.mandateMissing(.revoked)) { try permitActing(purpose, mandate.revoked) }
      #expect(throws: IdentityRefusal.mandateMissing(.ended)) { try permitActing(purpose, MandateSample.mandate(until: "2026-11-22")) }
      #expect(throws: IdentityRefusal.mandateMissing(.none)) { try permitActing(purpose, MandateSample.mandate(by: "a2")) }
      #expect(throws: IdentityRefusal.subjectOfAnother) { try permitActing(for: "s2", purpose, MandateSample.mandate(of: "s2")) }
    }
  }

  @Test func `all that is kept is read only by who acts in all`() throws {
    let some = MandateSample.mandate("m1", .agent, .items(["P001"]))
    #expect(throws: IdentityRefusal.mandateNotForAll) { try permitActing(.own, some) }
    #expect(try permitActing(.guide, some).purpose == .guide)
    #expect(try permitActing(.own, some, MandateSample.mandate("m2", .parent)).purpose == .own)
  }

  @Test func `who acts on some items reads for their cases and for no others`() throws {
    let some = MandateSample.mandate("m1", .agent, .items(["P001", "P002"]))
    for item in ["P001", "P002"] {
      let standing = CaseStanding(.allowed, of: subject, on: item)
      #expect(try permitActing(handling, some, fields: [.name, .numbers], in: standing).fields == [.name, .numbers])
    }
    // What is not told cannot be held against the mandate.
    for item in ["P003", "P00", ""] {
      let standing = CaseStanding(.allowed, of: subject, on: item)
      #expect(throws: IdentityRefusal.mandateMissing(.otherItem)) { try permitActing(handling, some, in: standing) }
      #expect(try permitActing(handling, some, MandateSample.mandate("m2", .parent), in: standing).purpose == handling)
    }
    // Nobody learns which item another's case is for.
    let stranger = CaseStanding(.allowed, of: SubjectID(rawValue: "s2"), on: "P003")
    #expect(throws: IdentityRefusal.caseOfAnother) { try permitActing(handling, some, in: stranger) }
  }

  @Test func `who acts on some items sees outside of a case what tells what to bring, and nothing besides`() throws {
    let some = MandateSample.mandate("m1", .agent, .items(["P001"]))
    let filing = Purpose.submission(draft: nil, step: "submit")
    for field in filing.fields {
      if [.kind, .certificates].contains(field) {
        #expect(try permitActing(filing, some, fields: [field]).fields == [field])
      } else {
        #expect(throws: IdentityRefusal.mandateNotForAll) { try permitActing(filing, some, fields: [field]) }
      }
      #expect(try permitActing(filing, MandateSample.mandate(), fields: [field]).fields == [field])
    }
  }
}
