import Bus
import Contracts
import TestKit
import Testing

@Suite("case.submit")
struct SubmitCaseOperationTests {
  typealias Items = SampleItems

  @Test func `decides an instant case in the same call`() async throws {
    try await CaseBench.with { cases in
      let view = try await cases.submit(Items.lossReport)
      #expect(view.state == .decided)
      #expect(view.resultCode == "1")
      #expect(view.resultName == "挂失回执")
      #expect(view.decidedOn == "2026-09-01")
      #expect(view.promised == nil)
      #expect(view.statutory?.due == "2026-09-02")
      #expect(view.revision == 4)
      #expect(view.visitReason.isEmpty && view.bring.isEmpty)
      #expect(try await cases.get(view.id) == view)
      let acts = try await cases.events().map(\.kind)
      #expect(acts == ["case.submitted", "case.received", "case.accepted", "case.decided"])
    }
  }

  @Test func `a file of which nobody here has more than the digest waits for an officer, and brings no certificate`() async throws {
    try await CaseBench.with(at: "2026-09-01T20:00") { cases in
      let view = try await cases.submit(Items.lossReport, Items.lossReport.materials.map { CaseBench.upload($0) })
      #expect(view.state == .received && view.rule == nil && view.resultCode.isEmpty && view.owed.isEmpty)
      #expect(view.receivedOn == "2026-09-02", "an office that has to look at it is open")
      #expect(try await cases.events().map(\.kind) == ["case.submitted", "case.received"])
      _ = try await cases.accept(view.id)
      let decided = try await cases.decide(view.id, granted: true)
      #expect(decided.state == .decided && decided.rule == nil)
      // The same item, with the file itself, is decided on the spot.
      #expect(try await cases.submit(Items.lossReport).rule?.number == "R0")
    }
  }

  @Test func `tells the receipt that the decision comes with it, and of none that waits`() async throws {
    try await CaseBench.with { cases in
      _ = try await cases.submit(Items.lossReport)
      _ = try await cases.submit(Items.lossReport, Items.lossReport.materials.map { CaseBench.upload($0) })
      let told = try await cases.events().map { try CaseChanged(decoding: $0.payload) }
      #expect(told.filter(\.decidedAtOnce).map(\.act) == ["submitted", "received", "accepted"])
      #expect(told.map(\.decidedAtOnce) == [true, true, true, false, false, false])
    }
  }

  @Test func `says why to come and exactly what to bring`() async throws {
    try await CaseBench.with { cases in
      let view = try await cases.submit(
        Items.disabilityFirst, for: SampleSubjects.holder,
        [Items.household, Items.photograph, Items.form].map(CaseBench.upload) + [CaseBench.offer(Items.diagnosis, .paper)])
      #expect(view.state == .received)
      #expect(view.visitReason == "originals")
      #expect(view.visitReasonText == "现场核验原件")
      // The identity card is held; the photograph and the form are the applicant's own and have no original.
      #expect(view.bring.map(\.material) == ["hkb", "jbzm"])
      #expect(view.bring.map(\.name) == ["居民户口簿", "诊断证明/病历"])
      #expect(view.bring.map(\.source) == [.upload, .paper])
    }
  }

  @Test func `asks for less of one who holds a certificate already`() async throws {
    try await CaseBench.with { cases in
      let view = try await cases.submit(
        Items.disabilityRenewal, for: SampleSubjects.second, [CaseBench.upload(Items.photograph)])
      #expect(view.evidence.map(\.source) == [.certificate, .certificate, .upload])
      #expect(view.evidence.map(\.certificate) == ["certificate-ct027", "certificate-ct046", ""])
    }
  }

  @Test func `names every missing material`() async throws {
    try await CaseBench.with { cases in
      let refused = await refusal {
        try await cases.submit(Items.disabilityRenewal, for: SampleSubjects.holder, [])
      }
      #expect(refused?.name == "case.materialMissing")
      #expect(refused?.detail.contains("cjz") == true && refused?.detail.contains("残疾人证") == true)
      #expect(refused?.detail.contains("yszp") == true)
      #expect(refused?.detail.contains("idc") == false)
      #expect(refused?.notExecuted == true)
      let events = try await cases.events()
      #expect(events.isEmpty)
    }
  }

  @Test func `refuses an item that is unknown, paused, withdrawn, not published, never applied for or for others`() async throws {
    try await CaseBench.with { cases in
      let cases = [
        ("item.unknown", Item.with { $0.code = "P999" }), ("item.paused", Items.paused), ("item.withdrawn", Items.withdrawn),
        ("case.itemNotPublished", Items.draft), ("case.notApplicable", Items.penalty), ("item.wrongTarget", Items.registration),
        ("case.itemUnreadable", Items.faulty),
      ].map { (cases, $0.0, $0.1) }
      for (bench, name, item) in cases {
        let refused = await refusal { try await bench.submit(item) }
        #expect(refused?.name == name)
        #expect(refused?.detail.contains(item.code) == true)
        #expect(refused?.notExecuted == true)
      }
    }
  }

  @Test func `takes an item for persons and companies from both`() async throws {
    try await CaseBench.with { cases in
      for subject in [SampleSubjects.person, SampleSubjects.company] {
        let view = try await cases.submit(Items.forAll, for: subject)
        #expect(view.state == .received)
      }
    }
  }

  @Test func `refuses an unknown subject`() async throws {
    try await CaseBench.with { cases in
      let refused = await refusal {
        try await cases.submit(Items.lossReport, for: "subject-nobody", by: CaseBench.clerk)
      }
      #expect(refused?.name == "identity.unknownSubject")
    }
  }

  @Test func `lets an applicant file for nobody else, and a clerk for anyone`() async throws {
    try await CaseBench.with { cases in
      let stranger = CaseBench.applicant(SampleSubjects.person)
      let refused = await refusal {
        try await cases.submit(Items.lossReport, for: SampleSubjects.holder, by: stranger)
      }
      #expect(refused?.name == "case.notOwnCase")
      let filed = try await cases.submit(Items.lossReport, for: SampleSubjects.holder, by: CaseBench.clerk)
      #expect(filed.channel == "window" && filed.subject == SampleSubjects.holder)
    }
  }

  @Test func `refuses roles that file nothing`() async throws {
    try await CaseBench.with { cases in
      let service = await refusal {
        try await cases.submit(Items.lossReport, by: Principal(id: "timer", role: .service, channel: "service"))
      }
      #expect(service?.name == "case.roleNotAllowed")
      let approver = await refusal { try await cases.submit(Items.lossReport, by: CaseBench.approver) }
      #expect(approver?.name == "bus.roleMissing")
    }
  }

  @Test(arguments: [
    ("case.unknownMaterial", CaseBench.upload(Items.diagnosis)),
    ("case.badEvidence", CaseBench.offer(Items.form, .unspecified)),
    ("case.badEvidence", CaseBench.offer(Items.form, .upload)),
    ("case.badEvidence", CaseBench.offer(Items.form, .declaration)),
    ("case.badEvidence", CaseBench.offer(Items.form, .paper)),
    ("case.badEvidence", CaseBench.offer(Items.form, .certificate)),
  ])
  func `refuses evidence that the item does not take`(name: String, evidence: Evidence) async throws {
    try await CaseBench.with { cases in
      let refused = await refusal { try await cases.submit(Items.lossReport, [evidence]) }
      #expect(refused?.name == name)
      #expect(refused?.detail.contains(evidence.material) == true)
    }
  }

  @Test func `answers a repeat with the same case, and refuses the key with another body`() async throws {
    try await CaseBench.with { cases in
      let key = Array("key-0001".utf8)
      let first = try await cases.submit(
        Items.disabilityRenewal, for: SampleSubjects.second, [CaseBench.upload(Items.photograph)], key: key)
      let again = try await cases.submit(
        Items.disabilityRenewal, for: SampleSubjects.second, [CaseBench.upload(Items.photograph)], key: key)
      #expect(first == again)
      let refused = await refusal {
        try await cases.submit(
          Items.disabilityRenewal, for: SampleSubjects.second, Items.disabilityRenewal.materials.map(CaseBench.upload), key: key)
      }
      #expect(refused?.name == "bus.keyReused")
      let list = try await cases.list(of: SampleSubjects.second)
      #expect(list.count == 1)
    }
  }

  @Test func `gives every case its own number when many are filed at once`() async throws {
    try await CaseBench.with { cases in
      let views = try await withThrowingTaskGroup(of: CaseView.self) { group in
        for place in 0..<200 {
          group.addTask {
            try await cases.submit(place.isMultiple(of: 2) ? Items.lossReport : Items.forAll, [CaseBench.upload(Items.form)])
          }
        }
        return try await group.reduce(into: [CaseView]()) { $0.append($1) }
      }
      #expect(Set(views.map(\.number)).count == 200)
      #expect(Set(views.map(\.id)).count == 200)
      // Each item's serials of the day have no gap.
      let serials = Dictionary(grouping: views, by: \.item).mapValues { Set($0.map { Int($0.number.suffix(4)) }) }
      #expect(serials == ["P003": Set(1...100), "P900": Set(1...100)])
    }
  }

  @Test func `wastes no number on a refusal, and begins again each day`() async throws {
    try await CaseBench.with { cases in
      let first = try await cases.submit(Items.forAll)
      _ = await refusal { try await cases.submit(Items.forAll, []) }
      let second = try await cases.submit(Items.forAll)
      cases.bench.clock.set("2026-09-02T09:00")
      let nextDay = try await cases.submit(Items.forAll)
      #expect([first, second, nextDay].map { $0.number.suffix(12) } == ["202609010001", "202609010002", "202609020001"])
    }
  }

  @Test(arguments: [
    ("2026-09-01T17:29", "2026-09-01"), ("2026-09-01T17:30", "2026-09-02"), ("2026-09-01T07:00", "2026-09-01"),
    // A Saturday, the eve of a long holiday, and a Sunday that is worked.
    ("2026-09-05T10:00", "2026-09-07"), ("2026-09-30T20:00", "2026-10-08"), ("2026-09-20T10:00", "2026-09-20"),
  ])
  func `counts what comes outside office hours as received on the next workday`(time: String, receivedOn: String) async throws {
    try await CaseBench.with(at: time) { cases in
      let filed = try await cases.submit(Items.forAll)
      #expect(filed.receivedOn == receivedOn && filed.countsFrom == receivedOn)
      #expect(filed.countsFromZh.contains(receivedOn) == !time.hasPrefix(receivedOn))
      #expect(filed.countsFromEn.isEmpty == time.hasPrefix(receivedOn))
    }
  }

  @Test func `says from when it counts also where a clerk is still to take receipt`() async throws {
    try await CaseBench.with(at: "2026-09-01T20:00", settings: ReceiveCaseOperationTests.byClerk) { cases in
      let filed = try await cases.submit(Items.forAll)
      #expect(filed.state == .submitted && filed.receivedOn.isEmpty)
      #expect(filed.countsFrom == "2026-09-02" && filed.countsFromZh.contains("2026-09-02") && filed.countsFromEn.contains("2026-09-02"))
      // What the suite decides by itself waits for no office to open.
      let instant = try await cases.submit(Items.lossReport)
      #expect(instant.countsFrom == "2026-09-01" && instant.countsFromZh.isEmpty)
    }
  }

  @Test func `takes a declaration where the item does, and lets follow what may`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(
        Items.lenient, [CaseBench.upload(Items.form), CaseBench.offer(Items.declared, .declaration)])
      #expect(filed.evidence.map(\.source) == [.upload, .declaration] && filed.owed.map(\.material) == ["swzm"])
      let refused = await refusal {
        try await cases.submit(Items.lenient, [CaseBench.offer(Items.form, .declaration), CaseBench.upload(Items.declared)])
      }
      #expect(refused?.name == "case.badEvidence")
    }
  }

  @Test func `keeps the applicant's note for the history`() async throws {
    try await CaseBench.with { cases in
      let request = SubmitCase.with {
        $0.item = Items.forAll.code
        $0.subject = SampleSubjects.person
        $0.evidence = [CaseBench.upload(Items.form)]
        $0.note = "  请尽快  "
      }
      let view = try await cases.call(request, as: CaseBench.applicant(SampleSubjects.person))
      #expect(try await cases.history(view.id).first?.note == "请尽快")
    }
  }

  @Test(arguments: ["", "zz", String(repeating: "AB", count: 32), String(repeating: "ab", count: 33)])
  func `a file that is kept elsewhere is known by its SHA-256 and by nothing else`(digest: String) async throws {
    try await CaseBench.with { cases in
      var evidence = CaseBench.upload(SampleItems.form)
      evidence.digest = digest
      let refused = await refusal { try await cases.submit(SampleItems.forAll, [evidence]) }
      #expect(refused?.name == "case.badEvidence")
    }
  }
}
