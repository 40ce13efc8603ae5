import FoundationEssentials

/// Paths as people write them.
enum InputPath {
  /// The path from the root, without links, for a file or directory that is there; otherwise from the root as it is written.
  static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return URL(filePath: full).resolvingSymlinksInPath().path
  }
}
