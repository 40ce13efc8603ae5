import ArgumentParser
import Bus
import Contracts

/// Opens a session for somebody who proved who they are.
struct SessionOpenCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "开立会话。Open a session for somebody who proved who they are.",
    discussion: """
        yimen identity session open PERSON --proof document --evidence resident --as clerk:window-3
        yimen identity session open PERSON --proof contactCode --evidence 123456 --device "手机" --as service:web

      会话号只在此显示一次；持有者即视为本人。The id is shown here and nowhere else: whoever has it is taken for the subject.
      """)

  @Argument(help: ArgumentHelp("主体。Who it is.", valueName: "subject"))
  var subject: String

  @Option(
    help: ArgumentHelp("如何核验。How it was proven: \(EnumerationArgument.names(of: SessionProof.self)).", valueName: "proof"),
    transform: EnumerationArgument.value)
  var proof: SessionProof

  @Option(
    help: ArgumentHelp(
      "验证码、出示的证件种类或证照编号。The code that came back; the kind of document that was shown, resident; or the certificate's id.",
      valueName: "evidence"))
  var evidence = ""

  @Option(help: ArgumentHelp("设备名称，便于本人辨认。The device, for the subject to know it by.", valueName: "label"))
  var device = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  // The id is shown: it is what was asked for, and nobody would have it otherwise.
  func request() -> OpenSession {
    OpenSession.with {
      $0.subject = subject
      $0.proof = proof
      $0.evidence = evidence
      $0.device = device
    }
  }
}
