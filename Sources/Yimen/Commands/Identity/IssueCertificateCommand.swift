import ArgumentParser
import Bus
import Contracts

/// Issues a certificate.
struct IssueCertificateCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue-certificate",
    abstract: "颁发电子证照。Issue a certificate to a subject.",
    discussion: """
        yimen identity issue-certificate SUBJECT --type ct024 --issuer 11440604X9T007013R --as approver:desk-1
        yimen identity issue-certificate SUBJECT --type ct024 --issuer … --case CASE --until 2036-09-01 --as approver:desk-1

      同一办件只颁发一次。A case grants one of a type once.
      """)

  @Argument(help: ArgumentHelp("持证主体编号。The holder's id.", valueName: "subject"))
  var subject: String

  @Option(help: ArgumentHelp("证照类型。The type.", valueName: "code"))
  var type: String

  @Option(help: ArgumentHelp("颁发机构的统一社会信用代码。The office's credit code.", valueName: "code"))
  var issuer: String

  @Option(help: "名称。What it is called. (default: as its type)")
  var name = ""

  @Option(name: .customLong("case"), help: ArgumentHelp("依据的办件。The case that grants it.", valueName: "id"))
  var caseID = ""

  @Option(help: ArgumentHelp("流水号。The office's running number.", valueName: "number"))
  var serial = ""

  @Option(help: ArgumentHelp("颁发日期。The day of issue. (default: today)", valueName: "YYYY-MM-DD"))
  var issued = ""

  @Option(help: ArgumentHelp("有效期至。The last day it holds. (default: as its type says)", valueName: "YYYY-MM-DD"))
  var until = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> IssueCertificate {
    IssueCertificate.with {
      $0.subject = subject
      $0.type = type
      $0.issuer = issuer
      $0.name = name
      $0.caseID = caseID
      $0.serial = serial
      $0.issuedOn = issued
      $0.validUntil = until
    }
  }
}
