import Testing

@testable import Contracts

@Suite("The lock of the contracts")
struct ContractLockTests {
  private static func changed(_ change: (inout PublishedContracts) -> Void) -> PublishedContracts {
    var contracts = SmallContracts.contracts
    change(&contracts)
    return contracts
  }

  @Test func `is read as it was written, with all that it may hold`() throws {
    var lock = ContractLock(.current)
    lock.recordings = RecordingSeal(count: 3, checksum: 0xE306_9283)
    #expect(try ContractLock(reading: lock.text) == lock)
    let next = try SmallContracts.lock.succeeded(
      by: Self.changed { contracts in
        contracts[message: "SubmitCase"].fields.removeLast()
        contracts[message: "SubmitCase"].fields[0].isSecret = true
        contracts[enumeration: "Way"].cases.removeLast()
        contracts[enumeration: "Way"].name = "Manner"
        contracts[message: "SubmitCase"].fields[1].of = "Manner"
        contracts.services[0].methods.removeLast()
        contracts.refusals = []
      }, isBreakingAccepted: true)
    #expect(next.retired.count == 4 && next.renamed == ["Way": "Manner"])
    #expect(try ContractLock(reading: next.text) == next)
  }

  @Test func `shows a change in the lines that it concerns`() throws {
    let next = try SmallContracts.lock.succeeded(
      by: Self.changed { $0[message: "SubmitCase"].fields.append(PublishedField(number: 6, name: "note", type: .text, isSecret: true)) },
      isBreakingAccepted: false)
    let before = Set(SmallContracts.lock.text.split(separator: "\n"))
    #expect(next.text.split(separator: "\n").filter { !before.contains($0) } == ["version 2", "  6 note text secret"])
  }

  @Test func `stays as it is where nothing changed, whatever is said of it`() throws {
    let same = try SmallContracts.lock.succeeded(
      by: Self.changed { $0.services[0].methods[0].summary = "Files a case." }, isBreakingAccepted: false)
    #expect(same == SmallContracts.lock)
  }

  @Test func `records no breaking change that was not accepted by name`() throws {
    let broken = Self.changed { $0[message: "SubmitCase"].fields[2].type = .integer }
    #expect {
      try SmallContracts.lock.succeeded(by: broken, isBreakingAccepted: false)
    } throws: { error in
      (error as? BreakingChanges)?.description
        == "callers of case.submit built before this change: field 3 `item` of SubmitCase changed from text to integer"
    }
    #expect(try SmallContracts.lock.succeeded(by: broken, isBreakingAccepted: true).version == 2)
  }

  /// A number that is taken away, and given to something else later.
  struct Reuse: Sendable {
    let gone: @Sendable (inout PublishedContracts) -> Void
    let given: @Sendable (inout PublishedContracts) -> Void
    let line: String
  }

  static let reuses = [
    Reuse(
      gone: { $0[message: "SubmitCase"].fields.removeLast() },
      given: { $0[message: "SubmitCase"].fields[4] = PublishedField(number: 5, name: "fee", type: .integer) },
      line: "callers of case.submit built before this change: field 5 `fee` of SubmitCase has the number of `copies`, which is gone"),
    Reuse(
      gone: { $0[enumeration: "Way"].cases.removeLast() }, given: { $0[enumeration: "Way"].cases[1].name = "upload" },
      line: "callers of case.submit built before this change: case 1 `upload` of Way has the number of `paper`, which is gone"),
    Reuse(
      gone: { $0.services[0].methods.removeLast() }, given: { $0[method: 2].name = "case.rate" },
      line: "callers of case.get built before this change: number 2 of case, which was case.get once, is case.rate"),
    Reuse(
      gone: { $0.refusals = [] }, given: { $0.refusals[0].name = "case.lost" },
      line: "callers of any method built before this change: refusal `case.lost` has the code 3001 of `case.unknown`, which is gone"),
  ]

  @Test(arguments: reuses.indices)
  func `never gives away a number of before`(place: Int) throws {
    let reuse = Self.reuses[place]
    let without = try SmallContracts.lock.succeeded(by: Self.changed(reuse.gone), isBreakingAccepted: true)
    #expect(without.retired.count == 1)
    #expect(without.changes(to: Self.changed(reuse.given)).map(\.description).contains(reuse.line))
    let later = try without.succeeded(
      by: Self.changed { contracts in
        reuse.gone(&contracts)
        contracts[method: 1].roles = []
      }, isBreakingAccepted: false)
    #expect(later.retired == without.retired)
  }

  @Test func `finds a message of before by what it is called now`() throws {
    let first = try SmallContracts.lock.succeeded(
      by: Self.changed {
        $0[message: "SubmitCase"].name = "FileCase"; $0[method: 1].request = "FileCase"
      }, isBreakingAccepted: false)
    let second = try first.succeeded(
      by: Self.changed {
        $0[message: "SubmitCase"].name = "OpenCase"; $0[method: 1].request = "OpenCase"
      }, isBreakingAccepted: false)
    #expect(second.currentName(of: "SubmitCase") == "OpenCase" && second.currentName(of: "GetCase") == "GetCase")
  }

  @Test(
    arguments: [
      "method case.get", "method case.get 1 question any GetCase CaseView", "service case x", "  1 id text", "message", "version 0",
      "hello",
      "message M\n  1 id", "message M\n  1 id word", "message M\n  1 id enumeration", "message M\n  1 id text secret again",
      "enumeration E\n  one", "refusal 99999999 x notFound", "retired thing A 1 x", "method other.get 1 query any A B", "recordings 1",
    ])
  func `that cannot be read says at which line`(text: String) throws {
    let lines = ("version 1\n\n" + text).split(separator: "\n", omittingEmptySubsequences: false)
    let file = text == "version 0" ? text : lines.joined(separator: "\n")
    let line = text == "version 0" ? 1 : lines.count
    #expect(throws: ContractLockError(line: line, text: String(file.split(separator: "\n").last ?? ""))) {
      try ContractLock(reading: file)
    }
  }

  @Test func `that is empty has no version`() {
    #expect(throws: ContractLockError(line: 0, text: "")) { try ContractLock(reading: "# nothing\n") }
  }
}
