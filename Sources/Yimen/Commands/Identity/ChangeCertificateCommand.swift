import ArgumentParser
import Bus
import Contracts

/// Does one of the acts that move a certificate to another state.
struct ChangeCertificateCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "change-certificate",
    abstract: "暂扣、失效、撤销、注销、吊销证照。Withhold, lapse, rescind, cancel or revoke a certificate.",
    discussion: """
        yimen identity change-certificate CERTIFICATE revoke --ground '行政许可法第六十九条' --as approver:desk-1

      withhold 暂扣, lapse 失效, rescind 撤销, cancel 注销, revoke 吊销。依据该证照的在办件会被告知。
      Open cases that rely on it are told, and ask for the material anew.
      延续 To renew: yimen identity renew-certificate --help
      """)

  @Argument(help: ArgumentHelp("证照编号。The certificate's id.", valueName: "certificate"))
  var certificate: String

  @Argument(
    help: ArgumentHelp("业务。The act: withhold, lapse, rescind, cancel or revoke.", valueName: "act"),
    transform: ChangeCertificateCommand.operation)
  var act: CertificateOperation

  @Option(help: "法定依据。The provision or event that it rests on.")
  var ground: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ChangeCertificate {
    ChangeCertificate.with {
      $0.certificate = certificate
      $0.operation = act
      $0.ground = ground
    }
  }

  private static func operation(_ text: String) throws -> CertificateOperation {
    let acts: [CertificateOperation] = [.withhold, .lapse, .rescind, .cancel, .revoke]
    guard let act = acts.first(where: { "\($0)" == text }) else {
      throw ValidationError("没有业务 \(text)。There is no act \(text); the acts are \(acts.map { "\($0)" }.joined(separator: ", ")).")
    }
    return act
  }
}
