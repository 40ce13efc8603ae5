import Bus

/// Reads a catalogue file as far as the command line can judge it: the item service judges what is in it.
enum CatalogueFile {
  /// A catalogue travels in one message; a little is left for the field around it.
  static let most = BusLimits.bodyBytes - 64

  /// The file's bytes, a JSON text in UTF-8.
  /// - Throws: `CommandFailure` where it is missing, no file, unreadable, too large or no JSON.
  static func read(_ path: String) throws -> [UInt8] {
    let bytes: [UInt8]
    do throws(InputFile.Problem) {
      bytes = try InputFile.bytes(of: path, atMost: most)
    } catch {
      throw failure(error, path)
    }
    guard let text = String(validating: bytes, as: UTF8.self), (try? JSONValue(parsing: text)) != nil else {
      throw CommandFailure(
        .badData, zh: "文件 \(path) 不是完好的 JSON（UTF-8）。", en: "the file \(path) is not sound JSON in UTF-8.", remedyZh: "重新导出该文件。",
        remedyEn: "Export it again.")
    }
    return bytes
  }

  private static func failure(_ problem: InputFile.Problem, _ path: String) -> CommandFailure {
    switch problem {
    case .missing:
      CommandFailure(
        .noInput, zh: "文件 \(path) 不存在。", en: "the file \(path) does not exist.", remedyZh: "检查路径。", remedyEn: "Check the path.")
    case .isDirectory:
      CommandFailure(
        .noInput, zh: "\(path) 是目录。", en: "\(path) is a directory.", remedyZh: "给出一个 JSON 文件。", remedyEn: "Name a JSON file.")
    case .unreadable:
      CommandFailure(
        .noInput, zh: "文件 \(path) 无法读取。", en: "the file \(path) cannot be read.", remedyZh: "检查权限。", remedyEn: "Check its permissions.")
    case .tooLarge:
      CommandFailure(
        .badData, zh: "文件 \(path) 超过 \(most) 字节。", en: "the file \(path) is larger than \(most) bytes.", remedyZh: "缩小目录。",
        remedyEn: "Make the catalogue smaller.")
    }
  }
}
