import Contracts
import Foundation

/// The directory that proto3 files are written to.
enum ProtoDirectory {
  /// Writes the files, each in the place of one of its name, and returns their paths.
  /// - Throws: `CommandFailure` where the directory or a file cannot be written.
  static func write(_ files: [ProtoFiles.File], to directory: String) throws -> [String] {
    let folder = URL(filePath: directory, directoryHint: .isDirectory)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files { try Data(file.text.utf8).write(to: folder.appending(path: file.name), options: .atomic) }
    } catch {
      throw CommandFailure(
        .outputFailed, zh: "无法写入 \(directory)。", en: "\(directory) cannot be written.", remedyZh: "检查路径、权限与磁盘空间。",
        remedyEn: "Check the path, its permissions and the disk's space.")
    }
    return files.map { folder.appending(path: $0.name).relativePath }
  }
}
