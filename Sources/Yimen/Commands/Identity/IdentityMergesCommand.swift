import ArgumentParser
import Bus
import Contracts

/// Lists which subjects are merged now.
struct IdentityMergesCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "merges",
    abstract: "现有的合并。Which subjects are merged into others now; ids, and nobody's data.",
    discussion: """
        yimen identity merges --as service:case
        yimen identity merges --after NEXT --as service:case     下一页 the next page

      供跟随事件的服务取得此前的合并。What a service asks that begins to follow when merges were told already.
      """)

  @OptionGroup var page: PageOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadMerges {
    ReadMerges.with {
      $0.after = page.after
      $0.limit = page.limit
    }
  }

  func json(_ reply: MergeList) -> [JSONValue] { reply.merges.map { $0.json() } + PageOptions.json(reply.next) }

  func next(_ reply: MergeList) -> String { reply.next }

  func table(_ reply: MergeList) -> Table? {
    var table = Table(["被并入 merged", "存续 stays"])
    for merge in reply.merges { table.add([merge.subject, merge.mergedInto]) }
    return table
  }
}
