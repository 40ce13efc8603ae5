import ArgumentParser
import Bus
import Contracts

/// What a subject's data is read for.
struct PurposeOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "用途。What for: ownUse, guide, submission, handling or audit. (default: by the role)", valueName: "purpose"),
    transform: PurposeOptions.kind)
  var kind: PurposeKind?

  @Option(name: .customLong("case"), help: ArgumentHelp("办件或草稿编号。The case, or the draft of a submission.", valueName: "id"))
  var caseID = ""

  @Option(help: ArgumentHelp("环节。The step of the case.", valueName: "step"))
  var step = ""

  /// The purpose; where none is named, an applicant's own use, an auditor's audit, and for others a case that is handled.
  func purpose(of role: Role) -> Purpose {
    let usual: PurposeKind = role == .applicant ? .ownUse : role == .auditor ? .audit : .handling
    return Purpose.with {
      $0.kind = kind ?? usual
      $0.caseID = caseID
      $0.step = step
    }
  }

  private static func kind(_ text: String) throws -> PurposeKind {
    guard let kind = try? PurposeKind(json: .string(text)), [.ownUse, .guide, .submission, .handling, .audit].contains(kind) else {
      throw ValidationError("没有用途 \(text)。There is no purpose \(text): ownUse, guide, submission, handling, audit.")
    }
    return kind
  }
}
