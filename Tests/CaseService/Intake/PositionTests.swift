import Bus
import Contracts
import ServiceKit
import TestKit
import Testing

@testable import CaseService

@Suite("Reads that keep up")
struct PositionTests {
  /// The service answers shortly before the time is over. Where the machine is so busy that the caller gave up meanwhile, it asks again.
  private func refused<Request: Call>(_ request: Request, within time: Duration, in cases: CaseBench) async -> Refusal? {
    var refused: Refusal?
    for _ in 0..<20 {
      refused = await refusal { try await cases.bench.node.call(request, as: CaseBench.clerk, within: time) }
      guard refused?.code == BusRefusals.deadlineExceeded.code else { break }
    }
    return refused
  }

  @Test func `every answer of a command tells the position of what it wrote, and reads tell the same`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      let accepted = try await cases.accept(filed.id)
      let decided = try await cases.decide(filed.id, granted: true)
      let events = try await cases.events()
      #expect([accepted.position, decided.position] == [events[2].sequence, events[3].sequence])
      #expect(filed.position == events[1].sequence && filed.position > 0)
      #expect(try await cases.get(filed.id) == decided)
      #expect(try await cases.list(of: SampleSubjects.person) == [decided])
      // An event's own sequence is its position.
      for event in events { #expect(try CaseChanged(decoding: event.payload).view?.position == 0) }
    }
  }

  @Test func `a repeat of a command tells the position of the first time`() async throws {
    try await CaseBench.with { cases in
      let key = [UInt8](repeating: 7, count: 16)
      let first = try await cases.submit(SampleItems.forAll, key: key)
      _ = try await cases.submit(SampleItems.forAll)
      #expect(try await cases.submit(SampleItems.forAll, key: key).position == first.position)
    }
  }

  @Test func `a read that names its position is answered at once, and one ahead of the log is refused with where the log is`() async throws
  {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      func read(_ position: Int, within time: Duration) async -> Refusal? {
        let request = GetCase.with {
          $0.caseID = filed.id
          $0.purpose = .usual(of: CaseBench.clerk, case: filed.id)
          $0.atLeast = position
        }
        return await refused(request, within: time, in: cases)
      }
      #expect(await read(filed.position, within: .seconds(60)) == nil)
      let ahead = await read(filed.position + 1, within: .milliseconds(600))
      #expect(ahead?.name == "case.positionNotReached" && ahead?.detail.contains("position \(filed.position)") == true)
      #expect(ahead?.retry == true)
      #expect(await read(-1, within: .seconds(60))?.name == "bus.badRequest")
    }
  }

  @Test func `bundles, documents and what explains a decision keep up too`() async throws {
    try await CaseBench.with { cases in
      let form = try await cases.brought([SampleItems.form])
      let submit = SubmitBundle.with {
        $0.subject = SampleSubjects.person
        $0.parts = [SampleItems.lossReport, SampleItems.forAll].map { item in BundlePart.with { $0.item = item.code } }
        $0.evidence = form
      }
      let bundle = try await cases.call(submit, as: CaseBench.applicant(SampleSubjects.person))
      let one = try #require(bundle.cases.first)
      let paper = try #require(try await cases.documents(one.id).first)
      let purpose = Purpose.usual(of: CaseBench.clerk, case: one.id)
      func check<Request: Call>(_ asked: Request, _ place: WritableKeyPath<Request, Int>) async throws {
        var request = asked
        request[keyPath: place] = one.position
        _ = try await cases.call(request, as: CaseBench.clerk)
        for (position, name) in [(-1, "bus.badRequest"), (one.position + 1_000, "case.positionNotReached")] {
          request[keyPath: place] = position
          let time: Duration = position < 0 ? .seconds(60) : .milliseconds(600)
          let refused = await refused(request, within: time, in: cases)
          #expect(refused?.name == name, "\(Request.method.name)")
        }
      }
      try await check(ReadBundle.with { ($0.bundle, $0.purpose) = (bundle.id, purpose) }, \.atLeast)
      try await check(ReadDocuments.with { ($0.caseID, $0.purpose) = (one.id, purpose) }, \.atLeast)
      try await check(ReadDocument.with { ($0.caseID, $0.document, $0.purpose) = (one.id, paper.number, purpose) }, \.atLeast)
      try await check(ExplainDecision.with { ($0.caseID, $0.purpose) = (one.id, purpose) }, \.atLeast)
    }
  }

  @Test func `a read that waits is answered by the write that it waits for`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(SampleItems.forAll)
      let request = ReadHistory.with {
        $0.caseID = filed.id
        $0.purpose = .usual(of: CaseBench.clerk, case: filed.id)
        $0.atLeast = filed.position + 1
      }
      async let history = cases.call(request, as: CaseBench.clerk)
      _ = try await cases.accept(filed.id)
      #expect(try await history.entries.last?.kind == "case.accepted")
    }
  }

  @Test func `who writes at one instance reads it at another, each time`() async throws {
    let directory = TemporaryDirectory.make()
    let store = try await TestStore.server(for: directory)
    let one = try await TestBench(directory: directory, store: store)
    let other = try await TestBench(directory: TemporaryDirectory.make(), store: store)
    for bench in [one, other] {
      try await bench.host(ItemStandIn.self)
      try await bench.host(IdentityStandIn.self)
      try await bench.host(CaseService.self)
    }
    let applicant = CaseBench.applicant(SampleSubjects.person)
    for round in 0..<40 {
      let (here, there) = round.isMultiple(of: 2) ? (one, other) : (other, one)
      let submit = SubmitCase.with {
        $0.item = SampleItems.forAll.code
        $0.subject = SampleSubjects.person
        $0.evidence = SampleItems.forAll.materials.map { CaseBench.upload($0) }
      }
      let filed = try await here.call(submit, as: applicant)
      let get = GetCase.with {
        $0.caseID = filed.id
        $0.purpose = .usual(of: applicant)
        $0.atLeast = filed.position
      }
      #expect(try await there.call(get, as: applicant) == filed)
      let list = ListCases.with {
        $0.subject = SampleSubjects.person
        $0.purpose = .usual(of: applicant)
        $0.atLeast = filed.position
        $0.limit = 100
      }
      // Their ids are of one moment, and so in no order that tells which is the newest.
      #expect(try await there.call(list, as: applicant).cases.contains(filed))
    }
    await one.stop()
    await other.stop()
  }
}
