import ArgumentParser
import Bus
import Contracts

/// Lists the types of certificate that were put.
struct CertificateTypesCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate-types",
    abstract: "列出证照类型。List the types of certificate, who issues them, and for how long they hold.",
    discussion: """
        yimen identity certificate-types
        yimen identity certificate-types ct024 ct046 --json

      登记类型 To put a type:
        yimen identity put-certificate-type ct024 --name 居住证 --setter 11440604X9T007013R
      """)

  @Argument(help: ArgumentHelp("类型代码。Only these codes.", valueName: "code"))
  var codes: [String] = []

  @Option(help: ArgumentHelp("从此代码之后开始。Only codes that come after this one.", valueName: "code"))
  var after = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> FindCertificateTypes {
    FindCertificateTypes.with {
      $0.codes = codes
      $0.after = after
      $0.limit = 500
    }
  }

  func report(_ reply: CertificateTypeList, to output: Output) {
    var table = Table(["代码 code", "名称 name", "制定机构 setter", "颁发机构 offices", "有效期 validity", "可暂扣 withheld"])
    for type in reply.types {
      table.add([
        type.code, type.name, type.setter, type.offices.isEmpty ? "不限 any" : type.offices.joined(separator: ", "),
        type.validity.map { "\($0.value) \($0.unit)" } ?? "长期 for good", type.withholdable ? "是 yes" : "否 no",
      ])
    }
    for line in table.lines() { output.line(line) }
  }
}
