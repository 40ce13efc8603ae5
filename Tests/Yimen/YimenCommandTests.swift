import Bus
import Testing

@testable import yimen

struct YimenCommandTests {
  @Test(
    arguments: [
      ("Error: Unknown option '--nope'\nUsage: yimen", "yimen: 用法有误。Unknown option '--nope'\nUsage: yimen"),
      ("Error: 给出方法名，或用 --list。Name a method, or use --list.", "yimen: 给出方法名，或用 --list。Name a method, or use --list."),
      ("0.1.0", "0.1.0"),
    ])
  func `an error of usage begins with the program's name, in both languages`(row: (String, String)) {
    #expect(YimenCommand.inOwnName(row.0) == row.1)
  }

  @Test func `an error that describes itself is told as it is, with the program's name and in JSON`() throws {
    struct Obstacle: Error, CustomStringConvertible { let description = "a wall is in the way; climb it. 有墙，请翻越。" }
    let report = try #require(FailureReport(Obstacle()))
    #expect(report.text == "yimen: a wall is in the way; climb it. 有墙，请翻越。" && report.status == .negative)
    #expect(report.json["error"]?["detail"] == .string(Obstacle().description))
  }
}
