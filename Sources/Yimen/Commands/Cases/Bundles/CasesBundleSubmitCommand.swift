import ArgumentParser
import Bus
import Contracts

/// Files several cases in one file.
struct CasesBundleSubmitCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "一件事一次提交。File several items in one file: what several ask for is offered once; all are filed, or none.",
    discussion: """
        yimen cases bundle submit SUBJECT P027 P028 --evidence idc=paper --for-item P027:sqb=upload:ID --as applicant:SUBJECT

      --evidence 供要求它的每个事项，--for-item 仅供一个事项。--evidence is for each item that asks for it, --for-item for one alone.
      """)

  @Argument(help: ArgumentHelp("申请人。For whom they are.", valueName: "subject"))
  var subject: String

  @Argument(help: ArgumentHelp("事项编码，两个以上。The items' codes, two or more.", valueName: "item"))
  var items: [String]

  @OptionGroup var content: DraftContentOptions

  @Option(
    name: .customLong("for-item"),
    help: ArgumentHelp("仅供一个事项的材料，可多次给出。Evidence for one item alone; may be given several times.", valueName: "item:material=source"),
    transform: PartEvidence.init)
  var own: [PartEvidence] = []

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard let stray = own.first(where: { !items.contains($0.item) }) else { return }
    let known = items.joined(separator: ", ")
    throw ValidationError(
      "--for-item 的事项 \(stray.item) 不在所列事项中：\(known)。--for-item names \(stray.item), which is none of \(known).")
  }

  func request() -> SubmitBundle {
    SubmitBundle.with { bundle in
      bundle.subject = subject
      bundle.parts = items.map { item in
        BundlePart.with {
          $0.item = item
          $0.evidence = own.filter { $0.item == item }.map(\.evidence)
        }
      }
      bundle.evidence = content.evidence
      bundle.note = content.note
    }
  }

  func report(_ reply: BundleView, to output: Output) { BundleReport.tell(reply, to: output) }
}
