import ArgumentParser
import Bus
import Contracts

/// Makes a copy of a certificate to hand on.
struct CopyCertificateCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy-certificate",
    abstract: "出具证照副本。Make a copy of a certificate: for one use, for one reader, until a day.",
    discussion: """
        yimen identity copy-certificate CERTIFICATE --use 租房 --reader 某公司 --until 2026-10-31 --as applicant:SUBJECT

      输出为签名的副本，任何改动都能查出：yimen identity check-copy。
      The output is the signed copy; whatever is changed in it shows: yimen identity check-copy.
      """)

  @Argument(help: ArgumentHelp("证照编号。The certificate's id.", valueName: "certificate"))
  var certificate: String

  @Option(help: "用途。What the copy is for.")
  var use: String

  @Option(help: "使用者。For whom it is.")
  var reader: String

  @Option(help: ArgumentHelp("截止日期，不超过90天。The last day on which it is good: at most 90 days on.", valueName: "YYYY-MM-DD"))
  var until: String

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> CopyCertificate {
    CopyCertificate.with {
      $0.certificate = certificate
      $0.use = use
      $0.reader = reader
      $0.until = until
      $0.purpose = purpose.purpose(of: principal.principal.role)
    }
  }

  func report(_ reply: SignedCopy, to output: Output) { output.line(reply.token) }
}
