import Contracts
import FoundationEssentials
import ItemService

/// The files of a catalogue at the command line: one of JSON, or tables, one a file, in a folder or by their names.
struct CatalogueFiles {
  struct File {
    /// A table's name; empty: the JSON file.
    let name: String
    let path: String
  }

  let format: CatalogueFormat
  /// Tables in the order in which they build on each other.
  let files: [File]

  /// - Throws: `CommandFailure` where a file is missing, or is named for no table.
  init(_ paths: [String]) throws {
    if paths.count == 1, !paths[0].lowercased().hasSuffix(".csv"), !Self.isFolder(paths[0]) {
      format = .json
      files = [File(name: "", path: paths[0])]
      return
    }
    format = .csv
    let tables = try paths.flatMap { path in
      Self.isFolder(path) ? try Self.tables(in: path) : [path]
    }.map { path in (table: try Self.table(path), path: path) }
    files = CatalogueTable.allCases.flatMap { table in
      tables.filter { $0.table == table }.map { File(name: table.rawValue, path: $0.path) }
    }
    guard !files.isEmpty else {
      throw CommandFailure(
        .noInput, zh: "没有表格文件（*.csv）。", en: "there are no tables (*.csv).", remedyZh: "给出 JSON 文件、CSV 文件或其文件夹。",
        remedyEn: "Name a JSON file, tables, or their folder.")
    }
    guard Set(files.map(\.name)).count == files.count else {
      throw CommandFailure(
        .usage, zh: "同一张表给出了两次。", en: "a table is named twice.", remedyZh: "每张表只给一个文件。", remedyEn: "Name one file a table.")
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  private static func tables(in folder: String) throws -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw CommandFailure(
        .noInput, zh: "文件夹 \(folder) 无法读取。", en: "the folder \(folder) cannot be read.", remedyZh: "检查权限。",
        remedyEn: "Check its permissions.")
    }
    return names.filter { $0.lowercased().hasSuffix(".csv") }.sorted().map { "\(folder)/\($0)" }
  }

  private static func table(_ path: String) throws -> CatalogueTable {
    let name = path.split(separator: "/").last.map { String($0.dropLast(4)) } ?? ""
    guard let table = CatalogueTable(file: name) else {
      let known = CatalogueTable.allCases.map { "\($0.rawValue)（\($0.heading)）" }.joined(separator: ", ")
      throw CommandFailure(
        .usage, zh: "\(path) 不是目录的表。", en: "\(path) is named for no table of a catalogue.", remedyZh: "表名：\(known)。",
        remedyEn: "The tables are \(known).")
    }
    return table
  }
}
