import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

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

  /// Where the file lies in a data directory.
  public static func path(in directory: String) -> String { directory + "/run/suite.json" }

  /// The file of a data directory; nil where there is none.
  /// - Throws: what reading throws, and `DecodingError` where the file is no suite file.
  public static func read(in directory: String) throws -> SuiteFile? {
    let path = path(in: directory)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try JSONDecoder().decode(SuiteFile.self, from: Data(contentsOf: URL(filePath: path)))
  }

  /// Writes the file as a whole or not at all.
  public func write(in directory: String) throws {
    let url = URL(filePath: Self.path(in: directory))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(self).write(to: url, options: .atomic)
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
