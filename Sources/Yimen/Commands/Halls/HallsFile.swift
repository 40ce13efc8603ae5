/// A file with a hall or several, whose words the service reads.
enum HallsFile {
  /// What a request carries, with room for its other fields.
  static let most = 1_000_000

  /// - Throws: `CommandFailure` that names what is wrong.
  static func read(_ path: String) throws -> String {
    do {
      return String(decoding: try InputFile.bytes(of: path, atMost: most), as: UTF8.self)
    } catch {
      let isLarge = error == .tooLarge
      throw CommandFailure(
        isLarge ? .badData : .noInput, zh: isLarge ? "\(path) 超过\(most)字节。" : "无法读取 \(path)。",
        en: isLarge ? "\(path) is over \(most) bytes." : "\(path) cannot be read.", remedyZh: "检查文件名与权限。",
        remedyEn: "Check its name and who may read it.")
    }
  }
}
