import ArgumentParser
import Bus
import Contracts

/// Registers a resource, or registers it anew.
struct ResourcePutCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "put",
    abstract: "登记信息资源。Register a resource; to put it again replaces all of it.",
    discussion: """
        yimen items resource put R1 --name 人口基础信息 --provider 公安局 --share unconditional --mode interface --type ct027
        yimen items resource put R2 --name 婚姻登记信息 --provider 民政局 --share notShared --mode table --material jhz --ground "…"

      不予共享的须写明依据（--ground）。What is not shared needs its ground.
      """)

  @Argument(help: ArgumentHelp("资源编码。The resource's code.", valueName: "code"))
  var code: String

  @Option(help: "名称。What it is called.")
  var name: String

  @Option(help: ArgumentHelp("提供部门。The office that gives it.", valueName: "office"))
  var provider: String

  @Option(
    help: ArgumentHelp("共享类型。On what terms: \(EnumerationArgument.names(of: ShareType.self)).", valueName: "terms"),
    transform: EnumerationArgument.value)
  var share: ShareType

  @Option(
    help: ArgumentHelp("共享方式。In what form: \(EnumerationArgument.names(of: ShareMode.self)).", valueName: "mode"),
    transform: EnumerationArgument.value)
  var mode: ShareMode

  @Option(
    name: .customLong("type"),
    help: ArgumentHelp("可证明的证照类型，可多次给出。A type of certificate that it proves; may be given several times.", valueName: "code"))
  var types: [String] = []

  @Option(
    name: .customLong("material"),
    help: ArgumentHelp("可替代的材料，可多次给出。A material that it stands for; may be given several times.", valueName: "code"))
  var materials: [String] = []

  @Option(name: .customLong("field"), help: ArgumentHelp("信息项，可多次给出。A field of it; may be given several times.", valueName: "name"))
  var fields: [String] = []

  @Option(help: ArgumentHelp("更新周期。How often it is brought up to date.", valueName: "text"))
  var cycle = ""

  @Option(help: ArgumentHelp("不予共享的依据。The law under which it is not shared.", valueName: "text"))
  var ground = ""

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> PutResource {
    let resource = ResourceEntry.with {
      $0.code = code
      $0.name = name
      $0.provider = provider
      $0.shareType = share
      $0.mode = mode
      $0.certificateTypes = types
      $0.materials = materials
      $0.fields = fields
      $0.cycle = cycle
      $0.refusalGround = ground
    }
    return PutResource.with { $0.resource = resource }
  }

  func table(_ reply: ResourceEntry) -> Table? { ResourceText.table([reply]) }
}
