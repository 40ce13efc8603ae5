import ServiceKit

/// A file that is to be uploaded. It is read twice, and never held whole: to announce what it is, and to bring it.
struct UploadSource {
  private static let chunk = 64 * 1_024
  private static let types = [
    "pdf": "application/pdf", "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "ofd": "application/ofd",
    "zip": "application/zip", "txt": "text/plain",
  ]

  let path: String
  let size: Int
  /// SHA-256, in hexadecimal digits.
  let digest: String

  /// - Throws: `CommandFailure` where it cannot be read.
  init(_ path: String) throws {
    self.path = path
    var digest = ContentDigest()
    var size = 0
    let file = try OpenFile(path)
    while true {
      let bytes = try Self.next(file, Self.chunk)
      if bytes.isEmpty { break }
      digest.update(bytes)
      size += bytes.count
    }
    self.size = size
    self.digest = digest.text
  }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The media type by the name's ending; the service looks at the content.
  /// - Throws: `CommandFailure` where the ending tells none.
  func type() throws(CommandFailure) -> String {
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).last.map { $0.lowercased() } ?? ""
    guard let type = Self.types[ending] else {
      throw CommandFailure(
        .usage, zh: "从 \(path) 的名称看不出类型。", en: "the name \(path) tells no type.", remedyZh: "用 --type 写明，如 application/pdf。",
        remedyEn: "Name it with --type, such as application/pdf.")
    }
    return type
  }

  /// Gives the parts in order, each where it begins.
  nonisolated(nonsending) func parts(of size: Int, _ bring: (_ offset: Int, _ bytes: [UInt8]) async throws -> Void) async throws {
    let file = try OpenFile(path)
    var offset = 0
    while true {
      var part: [UInt8] = []
      while part.count < size {
        let bytes = try Self.next(file, size - part.count)
        if bytes.isEmpty { break }
        part += bytes
      }
      if part.isEmpty { return }
      try await bring(offset, part)
      offset += part.count
    }
  }

  private static func next(_ file: OpenFile, _ count: Int) throws -> [UInt8] {
    do throws(InputFile.Problem) {
      return try InputFile.next(file.descriptor, count)
    } catch {
      throw file.failure(error)
    }
  }
}
