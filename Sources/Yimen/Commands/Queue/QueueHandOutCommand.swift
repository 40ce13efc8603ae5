import ArgumentParser
import Bus
import Contracts

/// Sets numbers aside for a hall that may lose its network, and writes the list to print.
struct QueueHandOutCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-out",
    abstract: "发放离线号码。Set numbers aside for a hall that may lose its network, with a list that prints.",
    discussion: """
        yimen queue hand-out 50 --output offline.html --as clerk:zhang

      列表含今日预约及排序时间；网络恢复后用 queue merge 合并。
      The list has today's appointments with their moments; queue merge takes what happened, once there is a network again.
      """)

  @Argument(help: ArgumentHelp("几个号码。How many numbers, 1 to 500.", valueName: "count"))
  var count: Int

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      "写入新文件，仅本用户可读。Write to a new file, which its owner alone reads. (default: standard output)", valueName: "file"))
  var path: String?

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let (asked, principal) = (count, principal.principal)
    let request = HandOutNumbers.with {
      $0.hall = place.hall
      $0.count = asked
    }
    let reply = try await SuiteClient.run(suite) { node in try await node.call(request, as: principal, within: .seconds(10)) }
    guard let path else { return output.line(self.output.json ? reply.json(revealing: true).text : reply.html) }
    let file = try NewFile(path)
    file.output.append(Array(reply.html.utf8))
    file.output.flush()
    if self.output.json { return output.line(reply.json(revealing: true).text) }
    output.line("已写入 written  \(reply.first)–\(reply.last) → \(file.path)")
  }
}
