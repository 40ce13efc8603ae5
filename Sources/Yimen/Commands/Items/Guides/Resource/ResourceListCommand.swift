import ArgumentParser
import Bus
import Contracts

/// Lists the register of resources.
struct ResourceListCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出信息资源。List resources: all, or those that stand for a material or prove a type of certificate.",
    discussion: """
        yimen items resource list
        yimen items resource list --type ct027 --all --json
      """)

  @Option(help: ArgumentHelp("材料编码：可替代它的。What stands for a material.", valueName: "code"))
  var material = ""

  @Option(help: ArgumentHelp("证照类型：可证明它的。What proves a type of certificate.", valueName: "code"))
  var type = ""

  @Option(help: ArgumentHelp("从此编码之后开始。Only codes that come after this one.", valueName: "code"))
  var after = ""

  @Flag(help: "包括已停用的。Those that were retired as well.")
  var all = false

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> FindResources {
    FindResources.with {
      $0.material = material
      $0.certificateType = type
      $0.after = after
      $0.limit = 200
      $0.includingRetired = all
    }
  }

  func json(_ reply: ResourceList) -> [JSONValue] { reply.resources.map { $0.json() } }

  func report(_ reply: ResourceList, to output: Output) {
    for line in ResourceText.table(reply.resources).lines() { output.line(line) }
    output.line("共 in all \(reply.total)")
  }
}
