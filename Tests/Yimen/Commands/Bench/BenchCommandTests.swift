import ArgumentParser
import Benchmarks
import Testing

@testable import yimen

struct BenchCommandTests {
  @Test func `identity registers two million subjects, or as many as are asked for`() throws {
    let usual = try #require(try YimenCommand.parseAsRoot(["bench", "identity"]) as? BenchCommand)
    #expect(usual.subjectCount == 2_000_000 && usual.subjects == [.identity])
    let few = try #require(try YimenCommand.parseAsRoot(["bench", "identity", "--subjects", "20000"]) as? BenchCommand)
    #expect(few.subjectCount == 20_000)
  }

  @Test(arguments: ["19999", "20000001", "0", "many"])
  func `a number of subjects that tells nothing, or that there are no numbers for, is an error of usage`(count: String) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["bench", "identity", "--subjects", count]) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }

  @Test func `how far it is stands in a line of its own, at once`() {
    let collected = CollectedOutput()
    let progress = BenchProgress(to: collected.output)
    progress.tell(.registered(50_000, of: 2_000_000))
    progress.tell(.asking(among: 2_000_000))
    let lines = collected.lines
    #expect(lines.count == 2 && lines[0].contains("50000 / 2000000") && lines[1].contains("2000000"))
  }

  @Test func `cases stores a hundred thousand, or as many as are asked for`() throws {
    let usual = try #require(try YimenCommand.parseAsRoot(["bench", "cases"]) as? BenchCommand)
    #expect(usual.caseCount == 100_000 && usual.subjects == [.cases])
    let many = try #require(try YimenCommand.parseAsRoot(["bench", "cases", "--cases", "1000000"]) as? BenchCommand)
    #expect(many.caseCount == 1_000_000)
    for count in ["999", "5000001", "some"] {
      let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["bench", "cases", "--cases", count]) }
      #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
    }
  }
}
