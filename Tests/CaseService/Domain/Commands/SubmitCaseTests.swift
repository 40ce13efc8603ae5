import CaseDomain
import Civics
import Testing

@Suite("Submitting a case")
struct SubmitCaseTests {
  typealias Sample = CaseSample

  func acts(_ submission: SubmitCase, at moment: Int64 = Sample.at("2026-03-02"), rules: CaseRules = CaseRules()) throws -> [CaseAct] {
    try submission.decide(occasion: Sample.applicant(submission.applicant, at: moment), rules: rules).map(\.fact.act)
  }

  // What is held is looked for before anything is asked.

  @Test func `a certificate held answers a material that nobody offered`() throws {
    let record = try Sample.filed(
      Sample.disabilityRenewal, offered: [Sample.upload(Sample.photograph)],
      held: [Sample.certificate(Sample.identityCard), Sample.certificate(Sample.disabilityCard)])
    #expect(record.evidence.map(\.material) == ["idc", "cjz", "yszp"])
    #expect(record.evidence[1].source == .certificate(id: "certificate-cjz", type: "ct046"))
  }

  @Test func `every missing material is named, and nothing else`() {
    #expect(throws: CaseRefusal.missingMaterials([Sample.disabilityCard, Sample.photograph])) {
      try acts(Sample.submission(Sample.disabilityRenewal, offered: [], held: [Sample.certificate(Sample.identityCard)]))
    }
  }

  @Test func `a certificate stands for a material by its type and never by its name`() {
    let namesake = HeldCertificate(id: "x", type: "ct999")
    #expect(throws: CaseRefusal.missingMaterials([Sample.identityCard])) {
      try acts(
        Sample.submission(
          Sample.disabilityRenewal, offered: [Sample.upload(Sample.disabilityCard), Sample.upload(Sample.photograph)], held: [namesake]))
    }
  }

  @Test func `a certificate of the wrong holder does not stand for a material`() throws {
    let wrong = HeldCertificate(id: "x", type: "ct027", holder: .applicant)
    let right = HeldCertificate(id: "x", type: "ct027", holder: .legalRepresentative)
    let form = [Sample.upload(Sample.form)]
    #expect(throws: CaseRefusal.missingMaterials([Sample.representative])) {
      try acts(Sample.submission(Sample.registration, offered: form, held: [wrong]))
    }
    #expect(try acts(Sample.submission(Sample.registration, offered: form, held: [right])) == [.submit, .receive])
  }

  @Test(arguments: CertificateState.allCases)
  func `only a certificate in force is evidence`(state: CertificateState) {
    let held = [Sample.certificate(Sample.identityCard), Sample.certificate(Sample.disabilityCard, state: state)]
    let found = (try? acts(Sample.submission(Sample.disabilityRenewal, offered: [Sample.upload(Sample.photograph)], held: held))) != nil
    #expect(found == (state == .valid))
  }

  @Test(arguments: [("2026-03-01", false), ("2026-03-02", true), ("2026-03-03", true)])
  func `a certificate is evidence through its last day`(until: String, found: Bool) {
    let held = [Sample.certificate(Sample.identityCard), Sample.certificate(Sample.disabilityCard, until: Sample.day(until))]
    let submission = Sample.submission(Sample.disabilityRenewal, offered: [Sample.upload(Sample.photograph)], held: held)
    #expect(((try? acts(submission)) != nil) == found)
  }

  @Test func `a certificate held wins over a paper or file that is offered`() throws {
    let record = try Sample.filed(
      Sample.disabilityFirst, offered: Sample.disabilityFirst.materials.map(Sample.paper), held: [Sample.certificate(Sample.identityCard)])
    #expect(record.evidence.first?.source == .certificate(id: "certificate-idc", type: "ct027"))
    #expect(!record.toBring.contains(Sample.identityCard))
  }

  @Test func `of several certificates held the one valid longest is used, unless another is named`() throws {
    let held = [
      Sample.certificate(Sample.identityCard, id: "a", until: Sample.day("2027-01-01")),
      Sample.certificate(Sample.identityCard, id: "c"),
      Sample.certificate(Sample.identityCard, id: "b"),
      Sample.certificate(Sample.disabilityCard),
    ]
    let photograph = Sample.upload(Sample.photograph)
    let found = try Sample.filed(Sample.disabilityRenewal, offered: [photograph], held: held)
    #expect(found.evidence.first?.source == .certificate(id: "b", type: "ct027"))
    let named = Evidence(material: "idc", source: .certificate(id: "a", type: "ct027"))
    let chosen = try Sample.filed(Sample.disabilityRenewal, offered: [photograph, named], held: held)
    #expect(chosen.evidence.first == named)
  }

  @Test func `a certificate that is named but not held is refused`() {
    let named = Evidence(material: "idc", source: .certificate(id: "someone-elses", type: "ct027"))
    #expect(throws: CaseRefusal.certificateNotUsable(Sample.identityCard)) {
      try acts(Sample.submission(Sample.disabilityRenewal, offered: [named], held: [Sample.certificate(Sample.identityCard)]))
    }
  }

  @Test func `a situational material is not asked for, and its certificate not looked at, unless it is offered`() throws {
    let item = Sample.item("P057", "住房公积金贷款", type: .publicService, promised: 10, materials: [Sample.marriage, Sample.form])
    let held = [Sample.certificate(Sample.marriage)]
    let without = try Sample.filed(item, offered: [Sample.upload(Sample.form)], held: held)
    #expect(without.evidence.map(\.material) == ["sqb"])
    let with = try Sample.filed(item, offered: [Sample.upload(Sample.form), Sample.upload(Sample.marriage)], held: held)
    #expect(with.evidence.map(\.material) == ["jhz", "sqb"])
  }

  @Test func `a material that may follow is noted as owed`() throws {
    let record = try Sample.filed(Sample.orphanCare)
    #expect(record.outstanding == ["swzm"])
    #expect(record.state == .received)
  }

  // Papers, files and declarations.

  @Test func `papers to bring are allowed when the item needs a visit and the applicant says so`() throws {
    let record = try Sample.filed(Sample.disabilityFirst, offered: Sample.disabilityFirst.materials.map(Sample.paper))
    #expect(record.toBring == Sample.disabilityFirst.materials)
  }

  @Test func `papers are refused when the item needs no visit`() {
    #expect(throws: CaseRefusal.paperNotTaken(Sample.form)) {
      try acts(Sample.submission(Sample.lossReport, offered: [Sample.paper(Sample.form)]))
    }
  }

  @Test func `the originals of what was uploaded are to be brought, where someone else issued them`() throws {
    let record = try Sample.filed(Sample.disabilityFirst, held: [Sample.certificate(Sample.identityCard)])
    #expect(record.toBring == [Sample.household, Sample.diagnosis])
  }

  @Test func `a declaration replaces a material that accepts one`() throws {
    let offered = [Sample.upload(Sample.photograph), Evidence(material: "cns", source: .declaration)]
    let record = try Sample.filed(Sample.marriageRegistration, offered: offered, held: [Sample.certificate(Sample.identityCard)])
    #expect(record.state == .received)
  }

  @Test func `a declaration for a material that accepts none is refused`() {
    #expect(throws: CaseRefusal.declarationNotTaken(Sample.form)) {
      try acts(Sample.submission(Sample.lossReport, offered: [Evidence(material: "sqb", source: .declaration)]))
    }
  }

  @Test func `evidence for a material that the item does not ask for is refused by name`() {
    #expect(throws: CaseRefusal.materialNotAsked(["hkb"])) {
      try acts(Sample.submission(Sample.lossReport, offered: [Sample.upload(Sample.form), Sample.upload(Sample.household)]))
    }
  }

  @Test(arguments: ["", String(repeating: "5", count: CaseLimits.digestBytes + 1)])
  func `a file without a digest, or with one longer than any, is refused`(_ digest: String) {
    #expect(throws: CaseRefusal.emptyUpload(Sample.form)) {
      try acts(Sample.submission(Sample.lossReport, offered: [Evidence(material: "sqb", source: .upload(digest: digest))]))
    }
  }

  @Test func `several files may answer one material, up to the limit`() throws {
    let full = Array(repeating: Sample.upload(Sample.form), count: CaseLimits.evidence)
    #expect(try Sample.filed(Sample.lossReport, offered: full).evidence.count == CaseLimits.evidence)
    #expect(throws: CaseRefusal.tooMuchEvidence(limit: CaseLimits.evidence)) {
      try acts(Sample.submission(Sample.lossReport, offered: full + [Sample.upload(Sample.form)]))
    }
  }

  // The item.

  @Test(arguments: ItemSnapshot.State.allCases)
  func `only a published item can be applied for`(state: ItemSnapshot.State) {
    let item = Sample.item("P003", "挂失", type: .publicService, state: state)
    if state == .published {
      #expect(throws: Never.self) { try acts(Sample.submission(item)) }
    } else {
      #expect(throws: CaseRefusal.itemNotOpen(state)) { try acts(Sample.submission(item)) }
    }
  }

  @Test func `an item for companies is refused to a person, and one for persons to a company`() {
    #expect(throws: CaseRefusal.wrongSubjectKind(serves: .legalPerson)) {
      try acts(Sample.submission(Sample.registration, by: Sample.person))
    }
    #expect(throws: CaseRefusal.wrongSubjectKind(serves: .naturalPerson)) {
      try acts(Sample.submission(Sample.lossReport, by: Sample.company))
    }
  }

  @Test(arguments: ItemType.allCases)
  func `an item done on the office's own initiative is never accepted from an applicant`(type: ItemType) {
    let item = Sample.item("P999", "事项", type: type)
    if ["02", "03", "04", "06"].contains(type.code) {
      #expect(throws: CaseRefusal.itemNotOnApplication(type)) { try acts(Sample.submission(item)) }
    } else {
      #expect(throws: Never.self) { try acts(Sample.submission(item)) }
    }
  }

  // Who.

  @Test func `an applicant files for themselves only, a window clerk for whoever stands there`() throws {
    let submission = Sample.submission(Sample.lossReport)
    let stranger = Applicant(subject: "subject-9", kind: .naturalPerson)
    #expect(throws: CaseRefusal.notTheApplicant) {
      try submission.decide(occasion: Sample.applicant(stranger, at: Sample.at("2026-03-02")), rules: CaseRules())
    }
    let events = try submission.decide(occasion: Sample.officer(.windowClerk, at: Sample.at("2026-03-02")), rules: CaseRules())
    #expect(events[0].occasion.channel == .window)
  }

  @Test(arguments: [CaseRole.approver, .system])
  func `nobody else files`(role: CaseRole) {
    #expect(throws: CaseRefusal.roleMayNot(role, .submit, allowed: [.applicant, .windowClerk])) {
      try Sample.submission(Sample.lossReport).decide(occasion: Sample.officer(role, at: Sample.at("2026-03-02")), rules: CaseRules())
    }
  }

  // What follows in the same call.

  @Test func `an instant item with complete evidence and no visit is decided in the same call`() throws {
    #expect(try acts(Sample.submission(Sample.lossReport)) == [.submit, .receive, .accept, .decide])
    let record = try Sample.filed(Sample.lossReport)
    #expect(record.state == .decided)
    #expect(record.result == .granted)
    #expect(record.acceptedOn == Day("2026-03-02"))
  }

  @Test func `an instant item that needs a visit waits for it`() throws {
    #expect(try acts(Sample.submission(Sample.marriageRegistration)) == [.submit, .receive])
  }

  @Test func `an instant item with a material still to follow is not decided by the system`() throws {
    let item = Sample.item("P100", "事项", type: .publicService, materials: [Sample.form, Sample.deathProof])
    #expect(try acts(Sample.submission(item)) == [.submit, .receive])
  }

  @Test func `a promised item is received at submission`() throws {
    let record = try Sample.filed(Sample.disabilityFirst)
    #expect(record.state == .received)
    #expect(record.receivedOn == Day("2026-03-02"))
    #expect(record.acceptedOn == nil)
  }

  @Test func `what the suite does in the same call says so: the system, and the event that caused it`() throws {
    let events = try Sample.submission(Sample.lossReport).decide(
      occasion: Sample.applicant(at: Sample.at("2026-03-02"), channel: .mobile), rules: CaseRules())
    #expect(events.map(\.sequence) == [1, 2, 3, 4])
    #expect(events.map(\.occasion.actor.role) == [.applicant, .system, .system, .system])
    #expect(events.map(\.occasion.channel) == [.mobile, .suite, .suite, .suite])
    #expect(events.map(\.occasion.cause) == [.request("request"), .event(1), .event(2), .event(3)])
    #expect(events.allSatisfy { $0.occasion.at == Sample.at("2026-03-02") })
  }

  // The day of receipt.

  @Test(arguments: [
    ("2026-03-02", 8, 0, "2026-03-02"), ("2026-03-02", 12, 30, "2026-03-02"), ("2026-03-02", 17, 29, "2026-03-02"),
    ("2026-03-02", 17, 30, "2026-03-03"), ("2026-03-06", 20, 0, "2026-03-09"), ("2026-03-07", 10, 0, "2026-03-09"),
    ("2026-02-13", 18, 0, "2026-02-14"), ("2026-02-14", 18, 0, "2026-02-24"),
  ])
  func `what arrives after hours or on a day off counts as received on the next workday`(
    day: String, hour: Int, minute: Int, received: String
  ) throws {
    let record = try Sample.filed(Sample.disabilityFirst, at: Sample.at(day, hour, minute))
    #expect(record.receivedOn == Day(received))
    #expect(record.filing.arrival == Day(received))
    #expect(record.number.day == Day(day))
  }

  @Test func `the office-hours rule is a setting`() throws {
    let rules = CaseRules(officeHours: nil)
    #expect(try Sample.filed(Sample.disabilityFirst, at: Sample.at("2026-03-07", 22), rules: rules).receivedOn == Day("2026-03-07"))
  }

  @Test func `what the suite decides by itself waits for no office to open`() throws {
    let record = try Sample.filed(Sample.lossReport, at: Sample.at("2026-03-07", 23))
    #expect(record.receivedOn == Day("2026-03-07"))
    #expect(record.closedOn == Day("2026-03-07"))
  }
}
