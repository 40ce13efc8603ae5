import ArgumentParser
import Bus
import Contracts

/// Reads one certificate.
struct ReadCertificateCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate",
    abstract: "查看一个电子证照。Read one certificate: by its id, its identifier, or its type and a number of its holder.",
    discussion: """
        yimen identity certificate CERTIFICATE --as applicant:SUBJECT
        yimen identity certificate --identifier 1.2.156.3005.2.… --as clerk:window-3 --case CASE --step verify
        yimen identity certificate --type ct024 --number 440604200802299224 --as clerk:window-3 --case CASE --step verify

      每次查阅须有用途并记入查阅记录；证照标识须加 --reveal。
      Each read names its purpose, and the holder sees it; the identifier is shown with --reveal.
      """)

  @Argument(help: ArgumentHelp("证照编号。The certificate's id.", valueName: "certificate"))
  var certificate = ""

  @Option(help: ArgumentHelp("电子证照标识。The identifier in full.", valueName: "identifier"))
  var identifier = ""

  @Option(help: ArgumentHelp("证照类型。Its type, together with --number.", valueName: "code"))
  var type = ""

  @Option(help: ArgumentHelp("持证人号码。A number of its holder, together with --type.", valueName: "number"))
  var number = ""

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let ways = [certificate, identifier, type + number].filter { !$0.isEmpty }.count
    guard ways == 1, type.isEmpty == number.isEmpty else {
      throw ValidationError(
        "给出证照编号、--identifier，或 --type 与 --number，三者选一。Give its id, --identifier, or --type with --number: one of the three.")
    }
  }

  func request() -> ReadCertificate {
    ReadCertificate.with {
      $0.certificate = certificate
      $0.identifier = identifier
      $0.type = type
      $0.number = number
      $0.purpose = purpose.purpose(of: asking.principal.principal.role)
    }
  }
}
