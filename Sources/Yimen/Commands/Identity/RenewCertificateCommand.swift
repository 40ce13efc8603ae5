import ArgumentParser
import Bus
import Contracts

/// Issues a certificate anew in an old one's place.
struct RenewCertificateCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew-certificate",
    abstract: "延续或变更证照。Issue a certificate anew in an old one's place: its version goes up, and the old one lapses.",
    discussion: """
        yimen identity renew-certificate CERTIFICATE --until 2036-09-01 --as approver:desk-1
        yimen identity renew-certificate CERTIFICATE --change --name '居住证（变更）' --case CASE --as approver:desk-1

      未填的沿用原证；有效期未填则按类型。What is not named stays as it was, and it holds for as long as its type says.
      已过期的可延续，已延续的不可。One that has run out is renewed, and one that was renewed is not.
      依据原证的在办件会被告知。Open cases that rely on the old one are told.
      """)

  @Argument(help: ArgumentHelp("原证照编号。The old certificate's id.", valueName: "certificate"))
  var certificate: String

  @Flag(help: "变更：证载内容改变。A change: what it says becomes another.")
  var change = false

  @Option(help: "名称。What it is called. (default: as it was)")
  var name = ""

  @Option(name: .customLong("case"), help: ArgumentHelp("依据的办件。The case that grants it.", valueName: "id"))
  var caseID = ""

  @Option(help: ArgumentHelp("颁发日期。The day of issue. (default: today)", valueName: "YYYY-MM-DD"))
  var issued = ""

  @Option(help: ArgumentHelp("有效期至。The last day it holds. (default: as its type says)", valueName: "YYYY-MM-DD"))
  var until = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> RenewCertificate {
    RenewCertificate.with {
      $0.certificate = certificate
      $0.operation = change ? .change : .renew
      $0.name = name
      $0.caseID = caseID
      $0.issuedOn = issued
      $0.validUntil = until
    }
  }
}
