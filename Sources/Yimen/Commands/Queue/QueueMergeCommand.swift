import ArgumentParser
import Bus
import Civics
import Contracts

/// Takes what happened in a hall while it had no network.
struct QueueMergeCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "合并离线记录。Take what happened in a hall while it had no network, each event once.",
    discussion: """
        yimen queue merge events.json --as clerk:zhang

      文件为一个 JSON 对象，如 The file is one object of JSON, as
        {"on":"2026-09-01","events":[{"id":"e1","at":1788228000000000,"act":"draw","number":"C001"}]}
      act：draw, call, serve, finish, park, resume, miss, back, leave, open, close。可重复合并；有冲突时退出码为1。
      To merge it again does no harm; with a conflict the exit code is 1.
      """)

  /// Bytes of the file.
  static let most = 1 << 20

  @Argument(help: ArgumentHelp("离线记录文件。The file with the events.", valueName: "file"))
  var path: String

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> MergeOffline {
    let bytes: [UInt8]
    do {
      bytes = try InputFile.bytes(of: path, atMost: Self.most)
    } catch {
      throw CommandFailure(
        .noInput, zh: "\(path)：无法读取，或超过\(Self.most)字节。", en: "\(path): it cannot be read, or is over \(Self.most) bytes.",
        remedyZh: "给出离线记录文件。", remedyEn: "Give the file with the events.")
    }
    do {
      var request = try MergeOffline(json: try JSONValue(parsing: String(decoding: bytes, as: UTF8.self)))
      request.hall = place.hall
      return request
    } catch {
      throw CommandFailure(
        .badData, zh: "\(path)：不是离线记录。", en: "\(path): it holds no events of a hall.",
        remedyZh: "字段见 docs/METHODS.md 的 notify.mergeOffline。", remedyEn: "docs/METHODS.md has the fields of notify.mergeOffline.")
    }
  }

  func isPositive(_ reply: OfflineMerge) -> Bool { reply.conflicts.isEmpty }

  func report(_ reply: OfflineMerge, to output: Output) {
    output.line("已合并 taken \(reply.taken) · 已有 known \(reply.known) · 冲突 conflicts \(reply.conflicts.count)")
    for conflict in reply.conflicts {
      output.line(
        DisplayText.printable("\(conflict.id) \(conflict.number) \(conflict.code) \(conflict.name) \(conflict.detail) \(conflict.textZh)"))
    }
  }
}
