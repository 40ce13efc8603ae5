import ArgumentParser
import Contracts
import Testing

@testable import yimen

@Suite("Negative numbers at the command line")
struct NegativeNumbersTests {
  @Test func `reach the service that says which amounts fit`() throws {
    let fee = ["cases", "fee", "set", "N1", "--name", "工本费", "--basis", "某规定", "--fen", "-5", "--as", "clerk:window-3"]
    let set = try #require(try YimenCommand.parseAsRoot(fee) as? CasesFeeSetCommand)
    #expect(set.request().fen == -5 && set.request().basis == "某规定")
    let stop = try #require(
      try YimenCommand.parseAsRoot(["cases", "stop-clock", "N1", "hearing", "--expected", "-1"]) as? CasesStopClockCommand)
    #expect(stop.request().expectedWorkdays == -1)
  }

  @Test(arguments: [
    (["cases", "list", "--limit", "-5"], "--limit is not negative"),
    (["calendar", "due", "--from", "2026-02-13", "--workdays", "-5"], "--workdays is 0 to"),
    (["watch", "--from", "-1"], "--from is 1 or more"), (["watch", "--count", "-1"], "--count is 1 or more"),
    (["top", "--interval", "-0.5"], "--interval is 0.1 to 3600"),
    (["call", "item.get", "--within", "-3"], "--within is more than 0"),
    (["identity", "generate", "people.json", "--count", "-3"], "--count is 1 to"),
    (["items", "generate", "catalogue.json", "--count", "-3"], "--count is 1 to"),
  ])
  func `are told which fit`(arguments: [String], told: String) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(arguments) }
    let message = error.map { YimenCommand.message(for: $0) } ?? ""
    #expect(message.contains(told), "\(message)")
  }

  @Test func `an option whose number was forgotten says so`() {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["cases", "list", "--limit", "--json"]) }
    #expect(error.map { YimenCommand.message(for: $0) }?.contains("--limit") == true)
  }
}
