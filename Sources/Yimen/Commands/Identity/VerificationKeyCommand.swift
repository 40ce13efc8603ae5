import ArgumentParser
import Bus
import Contracts

/// Tells the public keys of copies.
struct VerificationKeyCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "verification-key",
    abstract: "副本公钥。The public keys by which copies of certificates are checked by who is not on the network.",
    discussion: """
        yimen identity verification-key
        yimen identity check-copy TOKEN --key "$(yimen identity verification-key | head -n 1)"

      每行一个，首行是现用的，其余是以前用过的。One a line: the first signs now, the others signed before.
      """)

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ReadVerificationKey { ReadVerificationKey() }

  func report(_ reply: VerificationKey, to output: Output) {
    for key in reply.keys { output.line(key) }
  }
}
