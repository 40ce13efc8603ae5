import ArgumentParser
import Bus

/// Which page of a list is shown.
struct PageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("从此处开始，取自上一页的 next。Where the page begins: “next” of the page before.", valueName: "next"))
  var after = ""

  @Option(
    parsing: .unconditional, help: ArgumentHelp("每页至多多少条。How many a page has at most. (default: as many as it may)", valueName: "number"))
  var limit = 0

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit 不能为负。--limit is not negative.") }
  }

  /// The line of JSON that says where the next page begins; none where there is none.
  static func json(_ next: String) -> [JSONValue] { next.isEmpty ? [] : [.object([("next", .string(next))])] }
}
