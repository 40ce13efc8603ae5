import ArgumentParser
import Bus
import Contracts

/// Makes one guide for several items.
struct ItemsBundleCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "一件事清单：几个事项一张单。Make one list for several items, or for an event of life.",
    discussion: """
        yimen items bundle --life-event E6
        yimen items bundle P001 P005 --answer P005:reason=spouse

      多个事项都要的材料只列一次。A material that several ask for stands once. 一件事的编码：yimen items life-events。
      """)

  @Argument(help: ArgumentHelp("事项编码，至多 20 个。The items' codes; at most 20.", valueName: "item"))
  var items: [String] = []

  @Option(help: ArgumentHelp("一件事的编码。An event of life, by its code.", valueName: "code"))
  var lifeEvent = ""

  @OptionGroup var guide: GuideOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard items.isEmpty != lifeEvent.isEmpty else {
      throw ValidationError("写事项编码，或 --life-event，二者取一。Name items, or a --life-event, and not both.")
    }
  }

  func request() -> GuideBundle {
    GuideBundle.with {
      $0.items = items
      $0.lifeEvent = lifeEvent
      $0.subject = guide.subject
      $0.purpose = guide.purpose(of: principal.principal.role)
      $0.answers = guide.answers
      $0.region = guide.place.region
      $0.hall = guide.place.hall
    }
  }

  func report(_ reply: BundleGuide, to output: Output) {
    for line in GuideText.materials(reply.materials, isBundle: true) { output.line(line) }
    for item in reply.items {
      output.line(
        DisplayText.printable(
          "\(item.item) v\(item.version)  承诺 promised \(GuideText.limit(item.promised))  法定 by law \(GuideText.limit(item.legal))"))
      for line in GuideText.fees(item.fees) { output.line("  \(line)") }
    }
    output.line("提交 bring \(reply.bring)  省去重复 saved \(reply.saved)")
    if !reply.notHere.isEmpty {
      output.line(DisplayText.printable("不在此办 handled elsewhere  \(reply.notHere.joined(separator: "，"))"))
    }
    for line in GuideText.open(reply.open) { output.line(line) }
  }
}
