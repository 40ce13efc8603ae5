import ArgumentParser
import Bus

/// As whom, of which suite, and how: what every command that asks IdentityService takes.
struct IdentityCallOptions: ParsableArguments {
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions

  @Flag(help: "显示完整的个人数据。Show personal data that is not masked.")
  var reveal = false

  /// Calls one method.
  /// - Throws: `Refusal`, `CommandFailure`.
  nonisolated(nonsending) func call<Request: Call>(_ request: Request) async throws -> Request.Reply {
    let options = CallOptions(principal: principal.principal)
    return try await SuiteClient.run(suite) { node in try await node.call(request, options) }
  }
}
