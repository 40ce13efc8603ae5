import ArgumentParser
import Bus
import Contracts

/// Makes the guide for one item.
struct ItemsGuideCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "情形引导：要带什么、为何。Make the guide for an item: what to bring in this situation, what is saved, and why.",
    discussion: """
        yimen items guide P005
        yimen items guide P005 --answer reason=spouse --region 440604
        yimen items guide P028 --subject PERSON --as applicant:PERSON

      先不答，看有哪些问题，再逐个 --answer。Ask without answers first: it tells the questions, and how each is answered.
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  // Not --version, which is the program's own.
  @Option(parsing: .unconditional, help: ArgumentHelp("事项版本。Which version of it. (default: the one in force)", valueName: "number"))
  var itemVersion = 0

  @OptionGroup var guide: GuideOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> GuideItem {
    GuideItem.with {
      $0.item = item
      $0.version = itemVersion
      $0.subject = guide.subject
      $0.purpose = guide.purpose(of: principal.principal.role)
      $0.answers = guide.answers
      $0.region = guide.place.region
      $0.hall = guide.place.hall
    }
  }

  func report(_ reply: Guide, to output: Output) {
    output.line(DisplayText.printable("\(reply.item) v\(reply.version)  \(reply.state)"))
    for line in GuideText.materials(reply.materials) + GuideText.fees(reply.fees) { output.line(line) }
    output.line("承诺 promised \(GuideText.limit(reply.promised))  法定 by law \(GuideText.limit(reply.legal))  到场 visits \(reply.hallVisits)")
    output.line("提交 bring \(reply.bring)  省去 saved \(reply.leftOut)")
    for line in GuideText.open(reply.open) { output.line(line) }
  }
}
