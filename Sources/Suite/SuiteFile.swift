import FoundationEssentials
import Glibc
import ServiceKit

/// What a running suite tells whoever looks for it in its data directory: `run/suite.json`.
///
/// The suite writes it once it answers and removes it when it stops; after a crash the file stays, and ``isAlive`` tells.
public struct SuiteFile: Codable, Sendable, Hashable {
  /// Whether the suite is one process, or hub and services apart under a supervisor.
  public enum Mode: String, Codable, Sendable { case embedded, apart }

  /// The process to ask whether the suite is alive: the suite itself, or the supervisor.
  public var pid: Int32
  public var version: String
  /// Where the hub listens, the same hub at each: `ipc://…`, `tcp://127.0.0.1:port`.
  public var endpoints: [String]
  public var mode: Mode
  /// Where its programs tell their metrics: `http://127.0.0.1:port/metrics`.
  public var metrics: [String]

  public init(pid: Int32, version: String, endpoints: [String], mode: Mode, metrics: [String] = []) {
    self.pid = pid
    self.version = version
    self.endpoints = endpoints
    self.mode = mode
    self.metrics = metrics
  }

  /// A file of a program that told no metrics is read as well.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    pid = try values.decode(Int32.self, forKey: .pid)
    version = try values.decode(String.self, forKey: .version)
    endpoints = try values.decode([String].self, forKey: .endpoints)
    mode = try values.decode(Mode.self, forKey: .mode)
    metrics = try values.decodeIfPresent([String].self, forKey: .metrics) ?? []
  }

  /// Bytes of a file; those of a suite are some hundreds.
  private static let longest = 64 * 1_024

  /// Where the file lies in a data directory.
  public static func path(in directory: String) -> String { directory + "/run/suite.json" }

  /// The file of a data directory; nil where there is none.
  /// - Throws: `SuiteFileError` where it cannot be read, and where it is no suite file.
  public static func read(in directory: String) throws(SuiteFileError) -> SuiteFile? {
    let path = path(in: directory)
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      // A directory of another user's hides its file, and that is not the same as none.
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .unreadable(path: path, reason: SuiteFileError.systemReason)
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: longest)
    let count = unsafe Glibc.read(descriptor, &bytes, longest)
    guard count >= 0 else { throw .unreadable(path: path, reason: SuiteFileError.systemReason) }
    do {
      return try JSONDecoder().decode(SuiteFile.self, from: Data(bytes[..<count]))
    } catch {
      throw .damaged(path: path)
    }
  }

  /// Writes the file as a whole or not at all, for its owner alone.
  /// - Throws: `SuiteFileError.unwritable`, or what encoding throws.
  public func write(in directory: String) throws {
    let path = Self.path(in: directory)
    if let reason = PrivateDirectory.make(directory + "/run") { throw SuiteFileError.unwritable(path: path, reason: reason) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = Array(try encoder.encode(self))
    let unfinished = path + ".new"
    _ = unsafe unlink(unfinished)
    // Made with its permissions in one step: nobody else sees it at any time.
    let descriptor = unsafe open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SuiteFileError.unwritable(path: path, reason: SuiteFileError.systemReason) }
    let isWritten = unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count
    let reason = SuiteFileError.systemReason
    close(descriptor)
    guard isWritten else { throw SuiteFileError.unwritable(path: path, reason: reason) }
    guard unsafe rename(unfinished, path) == 0 else {
      throw SuiteFileError.unwritable(path: path, reason: SuiteFileError.systemReason)
    }
  }

  /// Removes the file, if it is still this suite's: a later suite's stays.
  public func remove(in directory: String) {
    guard let written = try? Self.read(in: directory), written == self else { return }
    try? FileManager.default.removeItem(atPath: Self.path(in: directory))
  }

  /// Whether the process exists.
  public var isAlive: Bool { pid > 0 && (kill(pid, 0) == 0 || errno == EPERM) }

  /// Where to connect from this machine: a local socket that exists, before loopback; nil without endpoints.
  public var endpoint: String? {
    let scheme = "ipc://"
    let local = endpoints.first { $0.hasPrefix(scheme) && FileManager.default.fileExists(atPath: String($0.dropFirst(scheme.count))) }
    return local ?? endpoints.first { !$0.hasPrefix(scheme) } ?? endpoints.first
  }
}
