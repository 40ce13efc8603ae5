import ArgumentParser
import Bus
import Contracts

/// Reads a bundle.
struct CasesBundleGetCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "get",
    abstract: "查看一件事。The cases of a bundle as far as each is, what they come to the hall for, and what to bring, each once.",
    discussion: """
        yimen cases bundle get BUNDLE --as applicant:SUBJECT
        yimen cases bundle get BUNDLE --case NUMBER --step verify --as clerk:window-3

      经办人员用 --case 指明其中一件。Who handles one of its cases names it with --case.
      """)

  @Argument(help: ArgumentHelp("一件事的编号，提交时告知。The bundle's id, which its submission told.", valueName: "bundle"))
  var bundle: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadBundle {
    ReadBundle.with {
      $0.bundle = bundle
      $0.purpose = purpose.purpose(of: principal.resolved(otherwise: .auditor).role)
    }
  }

  func run(to output: Output) async throws {
    let (request, reader) = (request(), principal.resolved(otherwise: .auditor))
    try tell(try await SuiteClient.run(suite) { node in try await node.call(request, as: reader, within: .seconds(10)) }, to: output)
  }

  func report(_ reply: BundleView, to output: Output) { BundleReport.tell(reply, to: output) }
}
