import ArgumentParser
import Bus
import Contracts

/// Retires a resource.
struct ResourceRetireCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: "停用信息资源。Retire a resource: it stays as it was registered, and stands for nothing.",
    discussion: """
        yimen items resource retire R1

      再次登记即恢复（yimen items resource put）。To put it again brings it back.
      """)

  @Argument(help: ArgumentHelp("资源编码。The resource's code.", valueName: "code"))
  var code: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> PutResource {
    let resource = ResourceEntry.with { ($0.code, $0.retired) = (code, true) }
    return PutResource.with { $0.resource = resource }
  }

  func table(_ reply: ResourceEntry) -> Table? { ResourceText.table([reply]) }
}
