import ArgumentParser
import Contracts

/// Tells the contracts: to tools, to programs and to people. No suite is needed.
struct ContractsCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "contracts",
    abstract: "导出合约。Write down the contracts: methods, messages, events, refusals.",
    discussion: """
        yimen contracts --proto DIR    proto3 文件 for protobuf's tools
        yimen contracts --json         供程序读取 for programs
        yimen contracts --markdown     供人阅读 for people (docs/METHODS.md)

      --proto 为每个服务写一个文件，另有 bus.proto（每个服务都有的方法）与 shared.proto（共用消息、事件）。
      --proto writes a file for each service, bus.proto for what every service answers, and shared.proto for shared messages and events.
        yimen contracts --proto DIR
        protoc -I DIR --python_out=. DIR/*.proto

      rpc 行只说明方法，编号在其上方的注释中；调用按 docs/PROTOCOL.md 的字节格式，不经 gRPC。
      The rpc lines name the methods, with their numbers in the comments above; calls travel by the bytes of docs/PROTOCOL.md, not by gRPC.

      --json 是一个对象，键已排序，同样的合约总是同样的字节；先看 format，目前为 1。
      --json is one object with sorted keys, the same bytes for the same contracts; look at its format first, which is 1.

      合约只增不改：contracts.lock 记录已发布的编号。
      Contracts are added to and not altered: contracts.lock keeps the numbers that were published.
      """)

  @Option(help: ArgumentHelp("写入 proto3 文件的目录。The directory for the proto3 files; made if it is not there.", valueName: "dir"))
  var proto: String?

  @Flag(help: "输出 Markdown 页面。Print the page for people.")
  var markdown = false

  @Flag(help: "输出 JSON。Print the contracts as one JSON object.")
  var json = false

  var output: OutputOptions {
    var options = OutputOptions()
    options.json = json
    return options
  }

  func validate() throws {
    guard [proto != nil, markdown, json].count(where: { $0 }) == 1 else {
      throw ValidationError("--proto、--markdown、--json 须恰好选一个。Name exactly one of --proto DIR, --markdown and --json.")
    }
  }

  func run(to output: Output) async throws {
    let contracts = PublishedContracts.current
    if json { return output.append(Array(contracts.json.utf8)) }
    if markdown { return output.append(Array(contracts.markdown.utf8)) }
    guard let proto else { return }
    for path in try ProtoDirectory.write(ProtoFiles(contracts).files, to: proto) { output.line(path) }
  }
}
