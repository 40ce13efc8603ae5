import FoundationEssentials
import ItemService

/// The files that a catalogue is written to, none of which was there before.
struct CatalogueDestination {
  /// nil: the JSON file.
  let files: [(table: CatalogueTable?, file: NewFile)]

  /// - Throws: `CommandFailure` where a file is there already, or cannot be made.
  init(_ path: String, isTables: Bool) throws {
    guard isTables else {
      files = [(nil, try NewFile(path))]
      return
    }
    guard (try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)) != nil else {
      throw CommandFailure(
        .noInput, zh: "文件夹 \(path) 无法建立。", en: "the folder \(path) cannot be made.", remedyZh: "换一个位置。", remedyEn: "Name another place.")
    }
    var made: [(table: CatalogueTable?, file: NewFile)] = []
    do {
      for table in CatalogueTable.allCases {
        let file = try NewFile("\(path)/\(table.rawValue).csv")
        made.append((table, file))
      }
    } catch {
      for (_, file) in made { file.remove() }
      throw error
    }
    files = made
  }

  func flush() {
    for (_, file) in files { file.output.flush() }
  }

  func remove() {
    for (_, file) in files { file.remove() }
  }
}
