import ArgumentParser
import Bus

/// As whom a command calls.
struct PrincipalOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "以何身份调用。As whom: applicant, clerk, approver, auditor, operator or service, and an id.", valueName: "role:id"),
    transform: PrincipalOptions.principal)
  var asserted: Principal = Principal(id: "command-line", role: .operator, channel: "")

  @Option(help: "经由的渠道。The channel it came through.")
  var channel = "command-line"

  var principal: Principal { Principal(id: asserted.id, role: asserted.role, channel: channel) }

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
