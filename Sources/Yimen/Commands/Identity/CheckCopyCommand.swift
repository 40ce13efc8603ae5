import ArgumentParser
import Bus
import Civics
import Contracts
import IdentityService

/// Checks a copy of a certificate: with the suite, or with its public key alone.
struct CheckCopyCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-copy",
    abstract: "核验证照副本。Check a copy of a certificate.",
    discussion: """
        yimen identity check-copy TOKEN
        yimen identity check-copy TOKEN --key HEX     不联网 without any service
        yimen identity verification-key               公钥 the key

      用 --key 只能查出副本是否被改动、是否过期，查不出证照当前状态。
      With --key it shows whether the copy was changed or is over, not how the certificate stands today.
      退出码 Exit code: 0 有效 genuine, 1 否 not.
      """)

  @Argument(help: ArgumentHelp("副本。The copy's token.", valueName: "token"))
  var token: String

  @Option(
    help: ArgumentHelp("公钥，可多次给出。A public key, hexadecimal; may be given several times.", valueName: "hex"),
    transform: CheckCopyCommand.key)
  var key: [[UInt8]] = []

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> CheckCopy { CheckCopy.with { $0.token = token } }

  func run(to output: Output) async throws {
    if !key.isEmpty { return try tell(CopyFinding(token, keys: key, on: IdentityCheckCommand.today()), to: output) }
    let request = request()
    let options = CallOptions(timeout: .seconds(10), principal: principal.principal)
    try tell(try await SuiteClient.run(suite) { node in try await node.call(request, options) }, to: output)
  }

  func report(_ reply: CopyFinding, to output: Output) {
    output.line(CertificateText.verdict(reply.verdict))
    if reply.state != .unspecified { output.line("证照当前状态 the certificate today: \(CertificateText.state(reply.state))") }
    guard let copy = reply.copy else { return }
    for line in Outline.lines(copy.json(revealing: true)) { output.line(line) }
  }

  func isPositive(_ reply: CopyFinding) -> Bool { reply.verdict == .genuine }

  private static func key(_ text: String) throws -> [UInt8] {
    guard let bytes = Hexadecimal.bytes(text), bytes.count == 32 else {
      throw ValidationError("--key 应为 64 位十六进制数。--key is 64 hexadecimal digits.")
    }
    return bytes
  }
}
