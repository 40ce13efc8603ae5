import Bus
import Foundation

/// The report of refused lines beside an import's file, one JSON object a line.
struct RefusalReport {
  private let handle: FileHandle

  static func path(of file: String) -> String { "\(file).refused" }

  /// Opens the report and cuts off what a stopped run wrote beyond its kept progress.
  /// - Throws: `CommandFailure` where it cannot be written.
  init(for file: String, goingOnAt bytes: Int) throws {
    let path = Self.path(of: file)
    if !FileManager.default.fileExists(atPath: path) { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    guard let handle = FileHandle(forUpdatingAtPath: path) else {
      throw CommandFailure(
        .outputFailed, zh: "无法写入 \(path)。", en: "\(path) cannot be written.", remedyZh: "检查目录权限。",
        remedyEn: "Check the directory's permissions.")
    }
    try handle.truncate(atOffset: UInt64(bytes))
    try handle.seekToEnd()
    self.handle = handle
  }

  /// - Returns: the bytes that were added.
  func add(_ lines: [RefusedLine]) throws -> Int {
    guard !lines.isEmpty else { return 0 }
    let data = Data(lines.map { $0.json.text + "\n" }.joined().utf8)
    try handle.write(contentsOf: data)
    return data.count
  }

  func close() { try? handle.close() }
}
