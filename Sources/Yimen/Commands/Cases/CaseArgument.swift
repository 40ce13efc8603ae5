import ArgumentParser
import Bus
import Contracts

/// Which case is read, as whom and what for.
struct CaseArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("办件编号。The case's number, or its id.", valueName: "case"))
  var name: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions

  /// A number has hyphens nowhere, an id has them everywhere.
  var id: String { name.contains("-") ? name : "" }
  var number: String { name.contains("-") ? "" : name }

  /// Whether a name is a case's number, which ends with its day and a serial, in twelve digits or more. Ids have hyphens.
  static func isNumber(_ name: String) -> Bool {
    !name.contains("-") && name.utf8.count > 12 && name.utf8.suffix(12).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// An auditor, where nobody is named.
  var reader: Principal { principal.resolved(otherwise: .auditor) }

  /// Who handles a case handles the one that is asked about.
  func purpose(as role: Role) -> Purpose {
    var purpose = purpose.purpose(of: role)
    if purpose.caseID.isEmpty && purpose.kind == .handling { purpose.caseID = name }
    return purpose
  }
}
