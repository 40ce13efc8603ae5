import ArgumentParser

/// The register of resources: what offices give each other, so that nobody is asked for it.
struct ItemsResourceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resource",
    abstract: "信息资源登记。The register of resources: what an office can give, so that nobody is asked for it.",
    discussion: """
        yimen items resource list --material idc
        yimen items resource put R1 --name 人口基础信息 --provider 公安局 --share unconditional --mode interface --type ct027
        yimen items resource retire R1
      """,
    subcommands: [ResourceListCommand.self, ResourcePutCommand.self, ResourceRetireCommand.self])
}
