import ArgumentParser
import Bus
import Contracts

/// Asks whether a certificate is what somebody says it is.
struct VerifyCertificateCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-certificate",
    abstract: "查验证照。Ask whether a certificate is what it is said to be: yes or no, and its state.",
    discussion: """
        yimen identity verify-certificate IDENTIFIER --type ct024 --name 测试人
        yimen identity verify-certificate IDENTIFIER --type ct024 --number 440604200802299224 --json

      持证人能看到谁查验过。The holder sees who asked.
      退出码 Exit code: 0 属实且有效 it is so and holds, 1 否 it is not so, or does not hold.
      """)

  @Argument(help: ArgumentHelp("电子证照标识。The identifier in full.", valueName: "identifier"))
  var identifier: String

  @Option(help: ArgumentHelp("证照类型。The type that it is said to be of.", valueName: "code"))
  var type: String

  @Option(help: "持证人姓名或名称。The name of who is said to hold it.")
  var name = ""

  @Option(help: "持证人号码。A number of who is said to hold it.")
  var number = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if name.isEmpty && number.isEmpty { throw ValidationError("给出 --name 或 --number。Give --name or --number.") }
  }

  func request() -> VerifyCertificate {
    VerifyCertificate.with {
      $0.identifier = identifier
      $0.type = type
      $0.name = name
      $0.number = number
    }
  }

  func report(_ reply: CertificateVerdict, to output: Output) {
    output.line(reply.confirmed ? "属实 it is so: \(CertificateText.state(reply.state))" : "不属实 it is not so")
  }

  func isPositive(_ reply: CertificateVerdict) -> Bool { reply.confirmed && reply.holds }
}
