import ArgumentParser
import Bus
import ServiceKit

/// The `yimen` command. A new sub-command is one file in Commands/ and one line here.
@main
struct YimenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yimen",
    abstract: "一门：一个区的政务服务。One door: a district's public services.",
    discussion: """
      从这里开始 First steps:
        yimen up                  启动整套服务 start the whole suite
        yimen demo                看它办成一件事 watch it do its main job
        yimen call --list         能问什么 what can be asked
        yimen call item.search '{"text":"营业执照"}'
        yimen items guide P005    要带什么、为何 what to bring, and why; items --help: change an item
        yimen watch               正在发生什么 what happens, live
        yimen top                 各实例的负荷 the load of each instance
        yimen trace ID            一次请求的调用树 who called whom for one request
        yimen doctor              为何不工作，如何处理 why does it not work, and what helps
      不需要服务即可使用 Without a running suite:
        yimen identity check 11010519491231002X
        yimen calendar due --from 2026-02-13 --workdays 20
        yimen hall simulate      模拟大厅的一天，求最少窗口 a day of halls, and the staffing that is enough
        yimen items check FILE    循环证明与不该要的证明 loops of proofs, and proofs that must not be asked for
        yimen contracts --json    各方法与消息的约定 the contracts, for programs; --proto DIR, --markdown
        yimen keys list           密钥：谁可参与、以何角色 who may take part, in which roles
        yimen store status        各存储的状态；备份、恢复、检查 how the stores stand; back-up, restore, check

      每条命令都有 --help；--json 每行输出一个 JSON 对象。
      Every command has --help; --json prints one JSON object a line.
      退出码 Exit codes: 0 成功 done; 1 被拒绝或不通过 refused or not valid;
      64 用法 usage; 65 数据 data; 66 文件 file; 69 服务未运行 no suite runs.
      """,
    version: SuiteSettings.version,
    subcommands: subcommands)

  static let subcommands: [any ParsableCommand.Type] = [
    UpCommand.self,
    DemoCommand.self,
    CallCommand.self,
    ContractsCommand.self,
    WatchCommand.self,
    TopCommand.self,
    TraceCommand.self,
    DoctorCommand.self,
    ImportCommand.self,
    ItemsCommand.self,
    IdentityCommand.self,
    CalendarCommand.self,
    CasesCommand.self,
    QueueCommand.self,
    HallsCommand.self,
    VisitsCommand.self,
    NoticesCommand.self,
    KeysCommand.self,
    StoreCommand.self,
    BenchCommand.self,
  ]

  static func main() async {
    var isJSON = false
    do {
      var command = try parseAsRoot()
      isJSON = (command as? any ReportingCommand)?.output.json ?? false
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      Output.standard.flush()
    } catch {
      fail(error, isJSON: isJSON)
    }
  }

  /// An error of usage with the program's name before it, as all errors have it; what the parser says by itself is in English alone.
  static func inOwnName(_ message: String) -> String {
    let prefix = "Error: "
    guard message.hasPrefix(prefix) else { return message }
    let text = message.dropFirst(prefix.count)
    let isOurs = text.prefix { $0 != "\n" }.unicodeScalars.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }
    return "yimen: " + (isOurs ? "" : "用法有误。") + text
  }

  /// Says what went wrong, in the form that was asked for, and ends the program.
  private static func fail(_ error: any Error, isJSON: Bool) -> Never {
    guard let report = FailureReport(error) else {
      Output.standard.flush()
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      // Usage is told in the parser's words, and with the prefix that all errors have.
      Output.diagnostics.line(inOwnName(fullMessage(for: error)))
      Output.diagnostics.flush()
      exit(withError: ExitCode(ExitStatus.usage.rawValue))
    }
    if isJSON { Output.standard.line(report.json.text) } else { Output.diagnostics.line(report.text) }
    Output.standard.flush()
    Output.diagnostics.flush()
    exit(withError: ExitCode(report.status.rawValue))
  }
}
