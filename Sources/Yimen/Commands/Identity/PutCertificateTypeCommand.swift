import ArgumentParser
import Bus
import Contracts

/// Puts a type of certificate, or puts it anew.
struct PutCertificateTypeCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "put-certificate-type",
    abstract: "登记证照类型。Put a type of certificate: who sets it, who may issue it, and for how long it holds.",
    discussion: """
        yimen identity put-certificate-type ct024 --name 居住证 --setter 11440604X9T007013R --validity 1 --unit year
        yimen identity put-certificate-type ct046 --name 残疾人证 --setter … --office … --office … --withholdable

      再次登记即全部替换；已颁发的不变。To put it again replaces all of it; what was issued stays as it was issued.
      查看 To see them: yimen identity certificate-types
      """)

  @Argument(help: ArgumentHelp("类型代码，事项与材料以此关联。The code, by which items and materials name it.", valueName: "code"))
  var code: String

  @Option(help: "名称。What it is called.")
  var name: String

  @Option(help: ArgumentHelp("制定机构的统一社会信用代码。The credit code of the body that sets the type.", valueName: "code"))
  var setter: String

  @Option(
    name: .customLong("office"),
    help: ArgumentHelp(
      "可颁发机构的统一社会信用代码，可多次给出。The credit code of an office that may issue it; may be given several times. (default: any office)",
      valueName: "code"))
  var offices: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("有效期长短，与 --unit 同填。For how long it holds, with --unit. (default: for good)", valueName: "number"))
  var validity: Int?

  @Option(
    help: ArgumentHelp("有效期的单位。What that is counted in: day, month or year.", valueName: "unit"),
    transform: PutCertificateTypeCommand.unit)
  var unit: TimeUnit?

  @Flag(help: "可以暂扣。It may be withheld.")
  var withholdable = false

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (validity == nil) == (unit == nil), validity.map({ $0 > 0 }) ?? true else {
      throw ValidationError("--validity（正整数）与 --unit 须同填。--validity, one or more, and --unit go together.")
    }
  }

  func request() -> PutCertificateType {
    let type = CertificateType.with {
      $0.code = code
      $0.name = name
      $0.setter = setter
      $0.offices = offices
      $0.validity = limit
      $0.withholdable = withholdable
    }
    return PutCertificateType.with { $0.type = type }
  }

  private var limit: TimeLimit? {
    guard let validity, let unit else { return nil }
    return TimeLimit.with { ($0.value, $0.unit) = (validity, unit) }
  }

  private static func unit(_ text: String) throws -> TimeUnit {
    let units: [TimeUnit] = [.day, .month, .year]
    guard let unit = units.first(where: { "\($0)" == text }) else {
      throw ValidationError("没有单位 \(text)。There is no unit \(text); the units are \(units.map { "\($0)" }.joined(separator: ", ")).")
    }
    return unit
  }
}
