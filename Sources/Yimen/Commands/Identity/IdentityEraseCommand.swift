import ArgumentParser
import Bus
import Contracts

/// Erases what names a subject.
struct IdentityEraseCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "删除一个主体的个人信息。Erase what names a subject.",
    discussion: """
      姓名、号码、联系方式被删除，无法恢复；编号、事件与查阅记录保留，不再指向个人。
      Names, numbers and contact points go, for good; id, events and the ledger of reads stay, and name nobody.
      有未办结的办件、有效证照或保存期限未满时拒绝。Refused while a case is open, a certificate holds, or records must be kept.

        yimen identity erase SUBJECT --ground 'PIPL art. 47(1)'
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @Option(help: ArgumentHelp("法律依据，不含个人信息。Why, as the law has it; it names no person, and is kept.", valueName: "text"))
  var ground: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let request = EraseSubject.with {
      $0.subject = subject
      $0.ground = ground
    }
    let reply = try await SuiteClient.run(suite) { [principal = principal.principal] node in
      try await node.call(request, CallOptions(timeout: .seconds(30), principal: principal))
    }
    if self.output.json { return output.line(reply.json(revealing: false).text) }
    output.line("已删除 erased  \(reply.subject)  \(KeyText.time(reply.erasedAt))")
  }
}
