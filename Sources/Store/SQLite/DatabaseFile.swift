import Foundation
import GRDB
import Glibc

/// The files of one service in the data directory.
struct DatabaseFile {
  let path: String
  let lockPath: String
  private let directory: String

  /// The first sixteen bytes of every SQLite database (sqlite.org/fileformat2.html, section 1.3).
  private static let magic = Array("SQLite format 3\0".utf8)

  init(_ directory: String, service: String) {
    self.directory = directory
    path = "\(directory)/\(service).sqlite"
    lockPath = "\(directory)/\(service).lock"
  }

  func makeDirectory() throws(StoreError) {
    do {
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .unwritable(path: directory, reason: "it cannot be made")
    }
  }

  /// Looks at what is there before anything is written to it. A file that is missing is made, for its owner alone to read.
  func inspect(_ migrator: Migrator) throws(StoreError) {
    try RestoreMark(directory).check()
    let descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: Self.reason()) }
    var start = [UInt8](repeating: 0, count: Self.magic.count)
    let count = unsafe Glibc.read(descriptor, &start, start.count)
    Glibc.close(descriptor)
    guard count != 0 else { return }
    guard start == Self.magic else { throw .notADatabase(path: path) }
    var configuration = Configuration()
    configuration.readonly = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { try migrator.inspect(SQLiteConnection($0)) }
      try queue.close()
    } catch {
      throw StoreError(error)
    }
  }

  /// - Throws: ``StoreError/failed(code:_:)`` where it cannot be seen whether it is there.
  func exists() throws(StoreError) -> Bool {
    var status = stat()
    if unsafe stat(path, &status) == 0 { return true }
    guard errno == ENOENT || errno == ENOTDIR else { throw .failed(code: errno, "\(path): \(Self.reason())") }
    return false
  }

  /// How it is opened to be read only, beside whoever writes to it.
  ///
  /// SQLite keeps what readers and writers agree on in a file beside the database, and makes it where it is missing. Where nothing can be
  /// written, nobody writes: there it is read as it is, unless a log beside it holds the last commits, which only a writer could bring in.
  /// - Throws: ``StoreError/unwritable(path:reason:)`` for such a one.
  func readingPath() throws(StoreError) -> String {
    guard isImmutable else { return path }
    var log = stat()
    guard unsafe stat(path + "-wal", &log) != 0 || log.st_size == 0 else {
      throw .unwritable(path: directory, reason: "and its log holds commits; copy the directory to where it can be written")
    }
    let characters = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#;"))
    return "file:\(path.addingPercentEncoding(withAllowedCharacters: characters) ?? path)?immutable=1"
  }

  /// Whether nothing can be written where it lies.
  var isImmutable: Bool { unsafe access(directory, W_OK) != 0 && errno == EROFS }

  /// Makes an empty file for its owner alone.
  /// - Throws: ``StoreError/unwritable(path:reason:)``, also where it is there.
  static func make(_ path: String) throws(StoreError) {
    let descriptor = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw errno == ENOSPC ? .full : .unwritable(path: path, reason: reason()) }
    Glibc.close(descriptor)
  }

  /// Waits until a file is on the disk.
  static func synchronise(_ path: String) throws(StoreError) {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: reason()) }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw errno == ENOSPC ? .full : .failed(code: errno, "\(path): \(reason())") }
  }

  /// What the file and its log take on the disk, in bytes.
  var bytes: Int64 {
    [path, path + "-wal"].reduce(into: 0) { sum, path in
      var status = stat()
      if unsafe stat(path, &status) == 0 { sum += Int64(status.st_size) }
    }
  }

  /// Bytes that the disk of a directory has left for this user; nil where that cannot be told.
  static func free(in directory: String) -> Int64? {
    var status = statvfs()
    guard unsafe statvfs(directory, &status) == 0 else { return nil }
    return Int64(status.f_bavail) * Int64(status.f_frsize)
  }

  /// The last system call's failure, in words.
  static func reason() -> String { unsafe String(cString: strerror(errno)) }
}
