import ArgumentParser
import Bus
import Contracts
import FoundationEssentials

/// Asks whether a session stands.
struct SessionCheckCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "查会话。Ask whether a session stands, whose it is and how surely that is known; as services ask.",
    discussion: """
        YIMEN_SESSION=ID yimen identity session check --as service:web
        yimen identity session check ID --as service:web --json

      持有会话号即视为本人：用环境变量给出，不会出现在进程列表中。
      Whoever has the id is taken for the subject: given in the environment, no list of processes shows it.
      退出码 Exit code: 0 有效 it stands, 1 无效 it does not.
      """)

  @Argument(help: ArgumentHelp("会话号。The session's id. (default: $YIMEN_SESSION)", valueName: "id"))
  var id: String?

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> CheckSession {
    guard let id = id ?? ProcessInfo.processInfo.environment["YIMEN_SESSION"], !id.isEmpty else {
      throw ValidationError("给出会话号，或设 YIMEN_SESSION。Give the session's id, or set YIMEN_SESSION.")
    }
    return CheckSession.with { $0.session = id }
  }

  func report(_ reply: SessionStanding, to output: Output) {
    guard isPositive(reply) else { return output.line("无效 it does not stand: \(reply.state)") }
    output.line("有效 it stands: \(reply.subject), 等级 level \(reply.level), 截止 until \(KeyText.time(reply.until))")
  }

  func isPositive(_ reply: SessionStanding) -> Bool { reply.state == .standing }
}
