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
      throw error == .tooLarge ? tooLarge(path) : OpenFile.failure(error, path)
    }
    guard let text = String(validating: bytes, as: UTF8.self), (try? JSONValue(parsing: text)) != nil else {
      throw CommandFailure(
        .badData, zh: "文件 \(path) 不是完好的 JSON（UTF-8）。", en: "the file \(path) is not sound JSON in UTF-8.", remedyZh: "重新导出该文件。",
        remedyEn: "Export it again.")
    }
    return bytes
  }

  private static func tooLarge(_ path: String) -> CommandFailure {
    CommandFailure(
      .badData, zh: "文件 \(path) 超过 \(most) 字节。", en: "the file \(path) is larger than \(most) bytes.",
      remedyZh: "目录用 yimen items import 导入。", remedyEn: "Bring a catalogue by yimen items import.")
  }
}
