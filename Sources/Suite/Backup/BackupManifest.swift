import Foundation
import Store

/// What a back-up holds: `manifest.json` beside its files.
public struct BackupManifest: Sendable, Hashable, Codable {
  /// The newest form of back-ups that this program reads.
  public static let format = 2
  public static let name = "manifest.json"

  public enum Kind: String, Sendable, Codable {
    /// One SQLite database a service.
    case sqlite
    /// What pg_dump wrote, in its custom format.
    case postgres
  }

  /// A file, by its path below the back-up.
  public struct File: Sendable, Hashable, Codable {
    public let path: String
    public let bytes: Int64
    /// In lower-case hexadecimal digits.
    public let sha256: String

    public init(path: String, bytes: Int64, sha256: String) {
      self.path = path
      self.bytes = bytes
      self.sha256 = sha256
    }

    /// Whether it holds keys of a service.
    var isKey: Bool { BackupManifest.keyPaths.contains(path) }
  }

  /// One service's database, as it stood.
  public struct Stored: Sendable, Hashable, Codable {
    public let service: String
    /// The applied version of events, inbox and cursors.
    public let storeVersion: Int
    /// The applied version of the service's own tables.
    public let serviceVersion: Int
    /// The sequence of its last event; of a PostgreSQL dump, which is made a moment later, it may be a later one.
    public let head: Int64

    public init(service: String, storeVersion: Int, serviceVersion: Int, head: Int64) {
      self.service = service
      self.storeVersion = storeVersion
      self.serviceVersion = serviceVersion
      self.head = head
    }

    init(_ service: String, _ status: StoreStatus) {
      self.init(
        service: service, storeVersion: status.versions.store, serviceVersion: status.versions.service, head: status.head)
    }
  }

  /// 2 where it holds the keys of files, which programs of form 1 do not know; else 1, so that they read it.
  public let format: Int
  public let kind: Kind
  /// The version of the suite that wrote it.
  public let suite: String
  /// When, in UTC, as ISO 8601 writes it.
  public let at: String
  public let stores: [Stored]
  public let files: [File]

  public init(kind: Kind, suite: String, at: String, stores: [Stored], files: [File]) {
    format = files.contains { $0.path == Self.fileKeyPath } ? 2 : 1
    self.kind = kind
    self.suite = suite
    self.at = at
    self.stores = stores
    self.files = files
  }

  /// Where the key of the identity service lies, in a data directory and in a back-up that holds it.
  public static let keyPath = "keys/identity.key"
  /// Where the keys of files of cases lie, once there are any.
  public static let fileKeyPath = "keys/case-files.seal"
  static let keyPaths = [keyPath, fileKeyPath]
  static let dumpPath = "yimen.dump"

  static func path(of service: String) -> String { "\(service).sqlite" }

  public var holdsKeys: Bool { files.contains { $0.path == Self.keyPath } }

  public var bytes: Int64 { files.reduce(0) { $0 + $1.bytes } }

  /// In the form of the file.
  func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }

  /// Reads the form of the file, and sees to it that it names the files of a back-up and no others: a path out of it would be another's file.
  /// - Throws: ``BackupError/damagedManifest(path:)``, ``BackupError/newerFormat(found:known:)`` or ``BackupError/unknownService(_:)``.
  static func decode(_ bytes: [UInt8], path: String, services: [String]) throws(BackupError) -> BackupManifest {
    struct Versioned: Decodable { let format: Int }
    let decoder = JSONDecoder()
    guard let versioned = try? decoder.decode(Versioned.self, from: Data(bytes)) else { throw .damagedManifest(path: path) }
    guard versioned.format <= format else { throw .newerFormat(found: versioned.format, known: format) }
    guard let manifest = try? decoder.decode(BackupManifest.self, from: Data(bytes)) else { throw .damagedManifest(path: path) }
    for stored in manifest.stores where !services.contains(stored.service) { throw .unknownService(stored.service) }
    let databases = manifest.kind == .sqlite ? manifest.stores.map { Self.path(of: $0.service) } : [dumpPath]
    let named = manifest.files.filter { !$0.isKey }.map(\.path)
    guard !manifest.stores.isEmpty, named.sorted() == databases.sorted(), Set(manifest.files.map(\.path)).count == manifest.files.count
    else {
      throw .damagedManifest(path: path)
    }
    return manifest
  }
}
