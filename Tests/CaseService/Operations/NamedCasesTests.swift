import Bus
import Contracts
import TestKit
import Testing

@testable import CaseService

@Suite("Cases by the number that people know")
struct NamedCasesTests {
  typealias Items = SampleItems

  /// Every command that names a case, from the contracts themselves.
  private static let commands = ContractRegistry.all.filter { call in
    call.method.name.hasPrefix("case.") && call.method.kind == .command
      && FieldDescription.fields(of: call).contains { $0.name == "caseID" }
  }

  /// What a command is refused with where it says nothing but which case it is about.
  private func refused<Request: Call>(_ type: Request.Type, _ name: String, by principal: Principal, _ cases: CaseBench) async throws
    -> Refusal?
  {
    let request = try Request(json: .object([("caseID", .string(name))]))
    return await refusal { try await cases.call(request, as: principal) }
  }

  @Test func `a case goes all its way by its number`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.disabilityFirst, for: SampleSubjects.holder)
      #expect(try await cases.verify(filed.number, filed.bring.map(\.material)).id == filed.id)
      #expect(try await cases.accept(filed.number).state == .accepted)
      #expect(try await cases.decide(filed.number, granted: true).state == .decided)
      let deliver = DeliverCase.with { ($0.caseID, $0.method) = (filed.number, .window) }
      #expect(try await cases.call(deliver, as: CaseBench.clerk).state == .delivered)
      let owner = CaseBench.applicant(SampleSubjects.holder)
      let rate = RateCase.with { ($0.caseID, $0.grade) = (filed.number, .satisfied) }
      #expect(try await cases.call(rate, as: owner).state == .rated)
      let byNumber = try await cases.history(filed.number, as: owner)
      #expect(try await cases.history(filed.id, as: owner) == byNumber && byNumber.last?.kind == "case.rated")
    }
  }

  @Test func `every command refuses a closed case by its number as it does by its id`() async throws {
    try await CaseBench.with { cases in
      #expect(Self.commands.count >= 29)
      let owner = CaseBench.applicant(SampleSubjects.person)
      let filed = try await cases.submit(Items.forAll)
      _ = try await cases.withdraw(filed.number, by: owner)
      for command in Self.commands {
        for principal in [owner, CaseBench.clerk, CaseBench.approver] where command.method.roles.contains(principal.role) {
          let byID = try await refused(command, filed.id, by: principal, cases)
          let byNumber = try await refused(command, filed.number, by: principal, cases)
          #expect(byID != nil && byID?.name == byNumber?.name, "\(command.method.name) by \(principal.role)")
          #expect(byNumber?.name != "case.unknown", "\(command.method.name) by \(principal.role)")
        }
      }
    }
  }

  @Test func `a number tells a stranger no more than the id would, and not the id`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      let stranger = CaseBench.applicant(SampleSubjects.holder)
      for command in Self.commands where command.method.roles.contains(.applicant) {
        let byID = try await refused(command, filed.id, by: stranger, cases)
        let byNumber = try await refused(command, filed.number, by: stranger, cases)
        #expect(byNumber?.name == byID?.name && byNumber?.name != "case.stepOutOfOrder", "\(command.method.name)")
        #expect(byNumber?.detail.contains(filed.id) == false, "\(command.method.name)")
      }
      let withdrawn = await refusal { try await cases.withdraw(filed.number, by: stranger) }
      let read = await refusal { try await cases.history(filed.number, as: stranger) }
      #expect([withdrawn, read].map { $0?.name } == ["case.notOwnCase", "case.notOwnCase"])
      #expect(try await cases.get(filed.id) == filed)
    }
  }

  @Test func `a history is read for the case that is handled, under either name, and for no other`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      let other = try await cases.submit(Items.lossReport)
      func read(_ name: String, for handled: String) async throws -> Int {
        let request = ReadHistory.with { ($0.caseID, $0.purpose) = (name, .usual(of: CaseBench.clerk, case: handled)) }
        return try await cases.call(request, as: CaseBench.clerk).entries.count
      }
      let names = [filed.id, filed.number]
      for name in names { for handled in names { #expect(try await read(name, for: handled) == 2) } }
      for handled in [other.id, other.number] {
        let refused = await refusal { try await read(filed.number, for: handled) }
        #expect(refused?.name == "identity.purposeNotAllowed")
      }
    }
  }

  @Test func `the other cases of a subject are listed for the one that is handled, under either name`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      let other = try await cases.submit(Items.disabilityFirst, for: SampleSubjects.holder)
      func list(for handled: String) async throws -> [String] {
        let request = ListCases.with { ($0.subject, $0.purpose) = (SampleSubjects.person, .usual(of: CaseBench.clerk, case: handled)) }
        return try await cases.call(request, as: CaseBench.clerk).cases.map(\.id)
      }
      for handled in [filed.id, filed.number] { #expect(try await list(for: handled) == [filed.id]) }
      for handled in [other.id, other.number] {
        #expect(await refusal { try await list(for: handled) }?.name == "identity.purposeNotAllowed")
      }
    }
  }

  @Test func `a number of no case is no case, however it is written`() async throws {
    try await CaseBench.with { cases in
      let filed = try await cases.submit(Items.forAll)
      for name in [String(filed.number.dropLast()) + "9", " " + filed.number, filed.number + "0", "1"] {
        let refused = await refusal { try await cases.accept(name) }
        #expect(refused?.name == "case.unknown", "\(name)")
      }
    }
  }
}
