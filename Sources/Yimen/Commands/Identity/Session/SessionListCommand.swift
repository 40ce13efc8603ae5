import ArgumentParser
import Bus
import Contracts

/// Lists where a subject is signed in.
struct SessionListCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出会话。List where a subject is signed in; for itself and for auditors.",
    discussion: """
        yimen identity session list PERSON --as applicant:PERSON
        yimen identity session list PERSON --all --as auditor:audit-1
      """)

  @Argument(help: ArgumentHelp("主体。Whose sessions.", valueName: "subject"))
  var subject: String

  @Flag(help: "包括已结束的。Also those that stand no more.")
  var all = false

  @Flag(help: "显示设备名称。Show the devices.")
  var reveal = false

  @OptionGroup var page: PageOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadSessions {
    ReadSessions.with {
      $0.subject = subject
      $0.includingEnded = all
      $0.after = page.after
      $0.limit = page.limit
    }
  }

  func json(_ reply: SessionList) -> [JSONValue] { reply.sessions.map { $0.json(revealing: reveal) } + PageOptions.json(reply.next) }

  func next(_ reply: SessionList) -> String { reply.next }

  func table(_ reply: SessionList) -> Table? {
    var table = Table(["名称 session", "等级 level", "核验 proof", "设备 device", "渠道 channel", "开立 opened", "截止 until", "状态 state"], right: [1])
    for session in reply.sessions {
      table.add([
        session.name, "\(session.level)", "\(session.proof)", reveal ? session.device : "•••", session.channel,
        KeyText.time(session.openedAt), KeyText.time(session.until), "\(session.state)",
      ])
    }
    return table
  }
}
