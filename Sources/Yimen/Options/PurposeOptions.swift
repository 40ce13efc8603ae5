import ArgumentParser
import Bus
import Contracts

/// What somebody's data is read for.
struct PurposeOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "用途。What it is read for: ownUse, guide, submission, handling or audit. (default: ownUse for applicants, audit for auditors, else handling)",
      valueName: "purpose"), transform: PurposeOptions.kind)
  var kind: PurposeKind?

  @Option(name: .customLong("case"), help: ArgumentHelp("办件或草稿编号。The case or draft that it is read for.", valueName: "id"))
  var caseID = ""

  @Option(help: "办件环节。The step of the case.")
  var step = ""

  func purpose(of role: Role) -> Purpose {
    Purpose.with {
      $0.kind = kind ?? (role == .applicant ? .ownUse : role == .auditor ? .audit : .handling)
      $0.caseID = caseID
      $0.step = step
    }
  }

  private static func kind(_ text: String) throws -> PurposeKind {
    guard let kind = try? PurposeKind(json: .string(text)), kind != .unspecified else {
      throw ValidationError(
        "--for 应为 ownUse、guide、submission、handling 或 audit。--for is ownUse, guide, submission, handling or audit; not \(text).")
    }
    return kind
  }
}
