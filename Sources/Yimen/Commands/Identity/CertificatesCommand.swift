import ArgumentParser
import Bus
import Contracts

/// Lists what certificates somebody holds.
struct CertificatesCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificates",
    abstract: "列出持有的电子证照。List the certificates that a subject holds.",
    discussion: """
      每次查阅须有用途并记入查阅记录。Each read names its purpose, and the holder sees it.

        yimen identity certificates SUBJECT --as applicant:SUBJECT
        yimen identity certificates SUBJECT --type ct046 --as clerk:window-3 --case CASE --step verify
        yimen identity certificates SUBJECT --all --json --as applicant:SUBJECT
      """)

  @Argument(help: ArgumentHelp("主体编号。The subject's id.", valueName: "subject"))
  var subject: String

  @Option(help: ArgumentHelp("证照类型，可多次给出。Only this type; may be given several times.", valueName: "code"))
  var type: [String] = []

  @Flag(help: "包括已失效的。Those that hold no more as well.")
  var all = false

  @OptionGroup var purpose: PurposeOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> FindCertificates {
    FindCertificates.with {
      $0.subject = subject
      $0.types = type
      $0.includingLapsed = all
      $0.after = page.after
      $0.limit = page.limit
      $0.purpose = purpose.purpose(of: principal.principal.role)
    }
  }

  func next(_ reply: CertificateList) -> String { reply.next }

  func report(_ reply: CertificateList, to output: Output) {
    var table = Table(["编号 id", "类型 type", "名称 name", "状态 state", "版本 version", "颁发 issued", "有效期至 until"], right: [4])
    for entry in reply.certificates {
      table.add([
        entry.id, entry.type, entry.name, CertificateText.state(entry.state), String(entry.version), entry.issuedOn,
        entry.validUntil.isEmpty ? "长期 for good" : entry.validUntil,
      ])
    }
    for line in table.lines() { output.line(line) }
  }
}
