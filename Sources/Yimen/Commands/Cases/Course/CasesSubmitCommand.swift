import ArgumentParser
import Bus
import Contracts

/// Files a case.
struct CasesSubmitCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "提交申请。File a case; what the suite holds is found by itself and need not be offered.",
    discussion: """
        yimen cases submit P027 SUBJECT --evidence idc=paper --evidence sqb=upload:ID --as applicant:SUBJECT --channel web
        yimen cases submit P027 SUBJECT --as clerk:window-3 --channel window

      需要哪些材料见 yimen items guide；先存草稿用 yimen cases draft。
      yimen items guide tells which materials are needed; yimen cases draft keeps what is not ready yet.
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  @Argument(help: ArgumentHelp("申请人。For whom it is.", valueName: "subject"))
  var subject: String

  @OptionGroup var content: DraftContentOptions

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> SubmitCase {
    SubmitCase.with {
      $0.item = item
      $0.subject = subject
      $0.evidence = content.evidence
      $0.note = content.note
    }
  }
}
