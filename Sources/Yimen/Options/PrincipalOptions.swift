import ArgumentParser
import Bus
import FoundationEssentials

/// As whom a command calls.
struct PrincipalOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "以何身份调用。As whom: applicant, clerk, approver, auditor, operator or service, and an id. (default: operator:command-line; auditor:command-line for what auditors read)",
      valueName: "role:id"),
    transform: PrincipalOptions.principal)
  var asserted: Principal?

  @Option(help: "经由的渠道。The channel it came through.")
  var channel = "command-line"

  @Option(
    help: ArgumentHelp(
      "代何人办理（仅申请人，须有委托）。For whom an applicant acts; a mandate must stand (yimen identity mandate).", valueName: "subject"))
  var actingFor: String?

  @Option(
    help: ArgumentHelp(
      "申请人的会话号（yimen identity session open）。The applicant's session. (default: $YIMEN_SESSION, which no list of processes shows)",
      valueName: "id"))
  var session: String?

  @Option(
    help: ArgumentHelp(
      "审批人员所属部门，与事项流程中的名称一致。The department for which an approver acts, as flows of items name it.", valueName: "name"))
  var ofDepartment: String?

  var principal: Principal { resolved(otherwise: .operator) }

  /// The principal, in a role of its own where none is named.
  func resolved(otherwise standard: Role) -> Principal { resolved(in: ProcessInfo.processInfo.environment, otherwise: standard) }

  /// A session is an applicant's; of others the variable is not looked at.
  func resolved(in environment: [String: String], otherwise standard: Role = .operator) -> Principal {
    let asserted = asserted ?? Principal(id: "command-line", role: standard, channel: "")
    let isApplicant = asserted.role == .applicant
    return Principal(
      id: asserted.id, role: asserted.role, channel: channel, actingFor: actingFor ?? "",
      session: session ?? (isApplicant ? environment["YIMEN_SESSION"] : nil) ?? "", department: ofDepartment ?? "")
  }

  func validate() throws {
    guard asserted?.role == .applicant || (actingFor == nil && session == nil) else {
      throw ValidationError(
        "--acting-for 与 --session 仅用于申请人：--as applicant:编号。--acting-for and --session are an applicant's: --as applicant:ID.")
    }
    guard ofDepartment == nil || asserted?.role == .approver && ofDepartment?.isEmpty == false else {
      throw ValidationError(
        "--of-department 仅用于审批人员，不能为空：--as approver:编号。--of-department is an approver's, and not empty: --as approver:ID.")
    }
    guard actingFor?.isEmpty != true, session?.isEmpty != true else {
      throw ValidationError("--acting-for、--session 不能为空。--acting-for and --session are not empty.")
    }
  }

  /// Reads `clerk:window-3`.
  static func principal(_ text: String) throws -> Principal {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let role = try? Role(json: .string(String(parts[0]))), role != .none else {
      let roles = Role.allCases.filter { $0 != .none }.map { "\($0)" }.joined(separator: ", ")
      throw ValidationError("--as 应为 角色:编号。--as is ROLE:ID with one of the roles \(roles).")
    }
    return Principal(id: String(parts[1]), role: role, channel: "")
  }
}
