import ArgumentParser
import Bus
import Contracts

/// Shows which seats are free.
struct VisitsOffersCommand: CaseNamingCommand {
  static let configuration = CommandConfiguration(
    commandName: "offers",
    abstract: "可约时段。Which seats are free for a case, the best first, and why.",
    discussion: """
        yimen visits offers CASE --as applicant:SUBJECT
        yimen visits offers CASE --on 2026-09-07 --part morning --near 23.02,113.12 --as applicant:SUBJECT

      “分”为排序依据之和，越少越靠前。The points say why the order is as it is: fewer come first.
      """)

  @Argument(help: ArgumentHelp("办件编号，或其内部编号。The case's number, or its id.", valueName: "case"))
  var caseID: String

  @Option(help: ArgumentHelp("希望的大厅。The hall that is wished.", valueName: "id"))
  var hall = ""

  @Option(help: ArgumentHelp("希望的日期，可重复。A day that is wished; may be given several times.", valueName: "day"))
  var on: [String] = []

  @Option(help: ArgumentHelp("希望的时段：morning, afternoon。A part of the day that is wished.", valueName: "part"))
  var part: [String] = []

  @Option(
    help: ArgumentHelp("出发地的纬度,经度。Where the person sets out: degrees of latitude and longitude.", valueName: "latitude,longitude"),
    transform: DegreesArgument.init)
  var near: DegreesArgument?

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  static var caseField: WritableKeyPath<ReadOffers, String>? { \.caseID }
  static var purposeField: WritableKeyPath<ReadOffers, Purpose?>? { \.purpose }

  func request() -> ReadOffers {
    ReadOffers.with {
      $0.caseID = caseID
      $0.hall = hall
      $0.days = on
      $0.parts = part
      ($0.latitude, $0.longitude) = (near?.latitude ?? 0, near?.longitude ?? 0)
      var purpose = purpose.purpose(of: principal.principal.role)
      if purpose.kind == .handling && purpose.caseID.isEmpty { purpose.caseID = caseID }
      $0.purpose = purpose
    }
  }

  func table(_ reply: OfferList) -> Table? {
    var table = Table(["大厅 hall", "日期 day", "时间 time", "窗口 window", "分 points", "依据 why"], right: [4])
    for offer in reply.offers {
      let why = offer.points.map { "\($0.ground) \($0.count)" }.joined(separator: ", ")
      table.add(["\(offer.hall) \(offer.hallName)", offer.on, offer.at, offer.window, "\(offer.total)", why])
    }
    return table
  }
}
