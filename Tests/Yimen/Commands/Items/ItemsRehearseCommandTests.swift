import ArgumentParser
import Bus
import Contracts
import Testing

@testable import yimen

struct ItemsRehearseCommandTests {
  static let arguments = ["items", "rehearse", "P027", "--from", "2026-01-01", "--until", "2026-07-01"]

  @Test func `without a version it is the draft that is tried`() throws {
    let draft = try #require(try YimenCommand.parseAsRoot(Self.arguments) as? ItemsRehearseCommand).request()
    #expect(draft.code == "P027" && draft.version == 0 && draft.from == "2026-01-01" && draft.until == "2026-07-01")
    let version = try #require(try YimenCommand.parseAsRoot(Self.arguments + ["--item-version", "3"]) as? ItemsRehearseCommand).request()
    #expect(version.version == 3)
  }

  @Test func `the report tells what would have gone otherwise, and why`() throws {
    let command = try #require(try YimenCommand.parseAsRoot(Self.arguments) as? ItemsRehearseCommand)
    let outcome = RehearsedOutcome.with {
      ($0.before, $0.after, $0.cases, $0.whyZh, $0.whyEn) = ("promised", "instant", 7, "当场办结", "it is decided on the spot")
    }
    let rehearsal = Rehearsal.with {
      ($0.code, $0.version, $0.against, $0.cases, $0.decidedOtherwise, $0.cut) = ("P027", 3, 2, 40, 7, true)
      $0.outcomes = [outcome]
      $0.loads = [OfficeLoad.with { ($0.office, $0.before, $0.after) = ("残疾人联合会", 160, 120) }]
    }
    let collected = CollectedOutput()
    let output = collected.output
    command.report(rehearsal, to: output)
    output.flush()
    #expect(collected.text.contains("P027 v3"))
    #expect(collected.text.contains("7 × promised → instant"))
    #expect(collected.text.contains("残疾人联合会") && collected.text.contains("160") && collected.text.contains("120"))
    #expect(collected.text.contains("the latest"))
  }

  @Test(arguments: [["items", "rehearse", "P027"], ["items", "rehearse", "--from", "2026-01-01", "--until", "2026-02-01"]])
  func `an item and a period are asked for`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }
}
