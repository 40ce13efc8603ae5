import ArgumentParser
import Bus
import Civics
import Contracts
import ItemDomain
import ItemService

/// Checks the proofs of a catalogue or of a bare list of edges; no suite is needed, and nothing is kept.
struct ItemsCheckCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "检查循环证明与不该要的证明。Look for loops of proofs, and for proofs that must not be asked for.",
    discussion: """
      文件为目录的导出（JSON，或各表的 CSV 及其文件夹），或边的列表：{"edges":[["需要者","证明"],…]}。边按纯环判断，每个强连通的集合一条结果。
      The files are an export of the catalogue (the JSON file, or its tables in CSV, or their folder), or a list of edges:
      {"edges":[["needs","proof"],…]}. Edges are judged by plain cycles: one finding for each strongly connected set.

        yimen items check catalogue.json
        yimen items check tables/ --encoding gb18030
        yimen items check edges.json --json

      --json 输出一个对象 prints one object: {"findings":[{"kind","item"|"items","material"|"path","rule","remedy"}]}
      kind: loop, abolished, not_lawful, already_held, unobtainable
      退出码 Exit code: 0 没有阻止发布的 nothing that stops publication, 1 有 something does.
      """)

  private static let chunk = 64 * 1_024

  @Argument(help: ArgumentHelp("JSON 文件、CSV 文件或文件夹。A JSON file, tables, or their folder.", valueName: "files"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "编码：\(EnumerationArgument.names(of: TextEncoding.self))，不写则识别。The encoding; told by the bytes where it is left out."),
    transform: { try EnumerationArgument.value($0) })
  var encoding: TextEncoding?

  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let judgement = try judge(try CatalogueFiles(files))
    let report = ProofReport(judgement, .max)
    if self.output.json {
      output.line(ProofText.json(report).text)
    } else {
      for line in ProofText.lines(report) { output.line(line) }
    }
    if judgement.blocks { throw ExitCode(ExitStatus.negative.rawValue) }
  }

  private func judge(_ files: CatalogueFiles) throws -> ProofJudgement {
    do {
      guard files.format == .json, let file = files.files.first else { return try tables(files).judge() }
      return switch try content(of: file.path) {
      case .catalogue(let check): check.judge()
      case .edges(let edges): edges.judge()
      }
    } catch let fault as CatalogueFileFault {
      throw failure(fault)
    }
  }

  private func content(of path: String) throws -> ProofFileReader.Content {
    var reader = ProofFileReader(encoding: fileEncoding)
    try Self.read(path) { bytes in
      reader.read(bytes)
      return !reader.hasFailed
    }
    return try reader.finish()
  }

  private func tables(_ files: CatalogueFiles) throws -> ProofCheck {
    var reader = ProofTablesReader(encoding: fileEncoding)
    for file in files.files {
      guard let table = CatalogueTable(file: file.name), !reader.hasFailed else { continue }
      reader.begin(table)
      try Self.read(file.path) { bytes in
        reader.read(bytes)
        return !reader.hasFailed
      }
    }
    return try reader.finish()
  }

  /// Reads a file piece by piece: no more of it is held than what is judged.
  /// - Parameter take: is given the next bytes; false where the rest changes nothing any more.
  private static func read(_ path: String, _ take: ([UInt8]) -> Bool) throws {
    let input = try OpenFile(path)
    while true {
      let bytes: [UInt8]
      do throws(InputFile.Problem) {
        bytes = try InputFile.next(input.descriptor, chunk)
      } catch {
        throw input.failure(error)
      }
      guard !bytes.isEmpty, take(bytes) else { return }
    }
  }

  private var fileEncoding: FileEncoding {
    switch encoding {
    case nil, .detected: .detected
    case .utf8, .utf8WithMark: .utf8
    case .gb18030: .gb18030
    }
  }

  private func failure(_ fault: CatalogueFileFault) -> CommandFailure {
    let line = fault.line == 0 ? "" : "line \(fault.line)"
    let place = [fault.file, line, fault.record, fault.field].filter { !$0.isEmpty }.joined(separator: ", ")
    let told = DisplayText.printable(place.isEmpty ? "" : " (\(place))")
    let found = DisplayText.printable(fault.found.isEmpty ? "" : " “\(fault.found)”")
    let names = files.joined(separator: " ")
    return CommandFailure(
      .badData, zh: "文件 \(names)\(told) 有误：\(fault.rule)\(found)。", en: "the file \(names)\(told) cannot be judged: \(fault.rule)\(found).",
      remedyZh: "\(fault.remedy.zh)。", remedyEn: "\(fault.remedy.en).")
  }
}
