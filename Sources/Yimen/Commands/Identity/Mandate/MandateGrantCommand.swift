import ArgumentParser
import Bus
import Civics
import Contracts

/// Lets somebody act for another.
struct MandateGrantCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant",
    abstract: "设立委托。Let somebody act for another.",
    discussion: """
        yimen identity mandate grant PERSON AGENT --kind agent --ground document --until 2027-06-30 --item P027 --as applicant:PERSON --session ID
        yimen identity mandate grant CHILD PARENT --kind parent --ground register --as clerk:window-3
        yimen identity mandate grant COMPANY PERSON --kind clerk --ground document --as applicant:BOSS --acting-for COMPANY --session ID

      申请人设立须有二级会话。An applicant needs a session of level 2 (yimen identity session open).
      代理人须填 --until，最长三年；监护至被监护人年满十八岁。An agent needs --until, within three years; a parent's ends when the child comes of age.
      """)

  @Argument(help: ArgumentHelp("被代理的主体。Who is represented.", valueName: "subject"))
  var subject: String

  @Argument(help: ArgumentHelp("代理的主体。Who acts.", valueName: "agent"))
  var agent: String

  @Option(
    help: ArgumentHelp("关系。As what: \(EnumerationArgument.names(of: MandateKind.self)).", valueName: "kind"),
    transform: EnumerationArgument.value)
  var kind: MandateKind

  @Option(
    help: ArgumentHelp("依据。What shows it: \(EnumerationArgument.names(of: MandateGround.self)).", valueName: "ground"),
    transform: EnumerationArgument.value)
  var ground: MandateGround

  @Option(name: .customLong("item"), help: ArgumentHelp("限于此事项，可多次给出。Only for this item; may be given several times.", valueName: "code"))
  var items: [String] = []

  @Option(help: ArgumentHelp("起始日。The first day. (default: today)", valueName: "day"), transform: DayArgument.day)
  var from: Day?

  @Option(help: ArgumentHelp("截止日。The last day.", valueName: "day"), transform: DayArgument.day)
  var until: Day?

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> GrantMandate {
    GrantMandate.with {
      $0.subject = subject
      $0.agent = agent
      $0.kind = kind
      $0.ground = ground
      $0.items = items
      $0.from = from?.description ?? ""
      $0.until = until?.description ?? ""
    }
  }

  func json(_ reply: MandateEntry) -> [JSONValue] { [MandateText.json(reply)] }

  func table(_ reply: MandateEntry) -> Table? { MandateText.table([reply]) }
}
