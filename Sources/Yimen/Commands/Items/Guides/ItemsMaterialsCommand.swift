import ArgumentParser
import Bus
import Contracts

/// Tells what a subject still has to bring for an item.
struct ItemsMaterialsCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "materials",
    abstract: "某人还要带什么。Tell what a subject still has to bring for an item, and what is held already.",
    discussion: """
        yimen items materials P028 PERSON --as applicant:PERSON
        yimen items materials P028 PERSON --as clerk:window-3 --case CASE --step verify

      按情形提问用 yimen items guide。Where questions decide, use yimen items guide.
      """)

  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> NeededMaterials {
    NeededMaterials.with {
      $0.item = item
      $0.subject = subject
      $0.purpose = purpose.purpose(of: principal.principal.role)
    }
  }

  func report(_ reply: MaterialsPlan, to output: Output) {
    output.line(DisplayText.printable("\(reply.item) v\(reply.version)  \(reply.state)"))
    var table = Table(["怎么办 what", "材料 material", "为何 why"])
    for material in reply.materials { table.add(["\(material.way)", material.name, "\(material.whyZh) \(material.whyEn)"]) }
    for line in table.lines() { output.line(line) }
    output.line("提交 bring \(reply.toBring)  已有 held \(reply.held)")
  }
}
