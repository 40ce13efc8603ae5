import ArgumentParser
import Bus
import Civics
import ItemDomain
import ItemService

/// Checks the proofs of a catalogue or of a bare list of edges; no suite is needed, and nothing is kept.
struct ItemsCheckCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "检查循环证明与不该要的证明。Look for loops of proofs, and for proofs that must not be asked for.",
    discussion: """
      文件为目录的导出（yimen-catalogue/1），或边的列表：{"edges":[["需要者","证明"],…]}。边按纯环判断，每个强连通的集合一条结果。
      The file is an export of the catalogue (yimen-catalogue/1), or a list of edges: {"edges":[["needs","proof"],…]}. Edges are judged by
      plain cycles: one finding for each strongly connected set.

        yimen items check catalogue.json
        yimen items check edges.json --json

      --json 输出一个对象 prints one object: {"findings":[{"kind","item"|"items","material"|"path","rule","remedy"}]}
      kind: loop, abolished, not_lawful, already_held, unobtainable
      退出码 Exit code: 0 没有阻止发布的 nothing that stops publication, 1 有 something does.
      """)

  private static let chunk = 64 * 1_024

  @Argument(help: ArgumentHelp("文件。The file.", valueName: "file"))
  var file: String

  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let judgement: ProofJudgement
    switch try read() {
    case .catalogue(let check): judgement = check.judge()
    case .edges(let edges): judgement = edges.judge()
    }
    if self.output.json {
      output.line(ProofText.json(judgement).text)
    } else {
      for line in ProofText.lines(judgement) { output.line(line) }
    }
    if judgement.blocks { throw ExitCode(ExitStatus.negative.rawValue) }
  }

  /// Reads the file piece by piece: no more of it is held than what is judged.
  private func read() throws -> ProofFileReader.Content {
    let input = try OpenFile(file)
    var reader = ProofFileReader()
    do {
      while !reader.hasFailed {
        let bytes: [UInt8]
        do throws(InputFile.Problem) {
          bytes = try InputFile.next(input.descriptor, Self.chunk)
        } catch {
          throw input.failure(error)
        }
        if bytes.isEmpty { break }
        reader.read(bytes)
      }
      return try reader.finish()
    } catch let fault as ProofFileFault {
      throw failure(fault)
    }
  }

  private func failure(_ fault: ProofFileFault) -> CommandFailure {
    let place = fault.place.isEmpty ? "" : " (\(DisplayText.printable(fault.place)))"
    return CommandFailure(
      .badData, zh: "文件 \(file)\(place)：\(fault.meaning.zh)。", en: "the file \(file)\(place): \(fault.meaning.en).",
      remedyZh: "给出目录的导出（yimen items export）或边的列表。",
      remedyEn: "Give an export of the catalogue (yimen items export) or a list of edges.")
  }
}
