import Foundation

/// Where a back-up comes to lie.
struct BackupPlace {
  private let target: String

  init(_ target: String) {
    var target = target
    while target.count > 1, target.last == "/" { target.removeLast() }
    self.target = target
  }

  private var parent: String {
    guard let slash = target.lastIndex(of: "/") else { return "." }
    return slash == target.startIndex ? "/" : String(target[..<slash])
  }

  /// Has a directory beside it filled, adds the manifest, and gives it the name when all is on the disk. What fails leaves nothing.
  func fill(_ write: (String) async throws -> BackupManifest) async throws -> BackupManifest {
    guard !BackupFiles.exists(target) else { throw BackupError.targetExists(target) }
    let unfinished = "\(target).unfinished-\(UUID().uuidString.prefix(8))"
    try BackupFiles.makeDirectory(unfinished)
    do {
      let manifest = try await write(unfinished)
      try BackupFiles.write(try manifest.encoded(), to: "\(unfinished)/\(BackupManifest.name)")
      try BackupFiles.synchronise(directory: unfinished)
      try BackupFiles.rename(unfinished, to: target)
      try BackupFiles.synchronise(directory: parent)
      return manifest
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      throw error
    }
  }
}
