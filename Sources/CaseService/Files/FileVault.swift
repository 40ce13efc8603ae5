import Bus
import CaseDomain
import Logging
import ServiceKit
import Store
import Synchronization

/// Seals what files hold and how they are called: both are personal. The key is made when the first file comes; the database remembers which it is.
final class FileVault: Sendable {
  /// The key's file, below `keys/` of the data directory.
  static let keyName = "case-files.seal"

  private let environment: ServiceEnvironment
  private let file: SealKeyFile
  private let opened = Mutex<FileSeal?>(nil)

  /// - Throws: `KeyError` where files are kept and their key is missing, damaged, another, or readable by others.
  init(_ environment: ServiceEnvironment) async throws {
    self.environment = environment
    file = SealKeyFile(directory: environment.directory, name: Self.keyName)
    if try await environment.store.read({ try FileKeyTable.check(in: $0) }) != nil { _ = try await open() }
  }

  /// The seal, for an operation.
  /// - Throws: `bus.storeUnavailable` where the key cannot be used; the log says why.
  nonisolated(nonsending) func seal() async throws -> FileSeal {
    if let seal = opened.withLock({ $0 }) { return seal }
    do {
      return try await open()
    } catch let error as KeyError {
      environment.logger.error("the key of files cannot be used", metadata: ["error": "\(error)"])
      throw BusRefusals.storeUnavailable.refusal("key of files")
    }
  }

  private nonisolated(nonsending) func open() async throws -> FileSeal {
    let known = try await environment.store.read { try FileKeyTable.check(in: $0) }
    var key = try file.load()
    if key == nil {
      // What is sealed opens with the key that was, and with no new one.
      guard known == nil else { throw KeyError.missing(path: file.path) }
      key = try file.make(environment.randomBytes(FileSeal.keyLength))
    }
    guard let key else { throw KeyError.missing(path: file.path) }
    let seal = FileSeal(key: key, of: CaseService.name)
    if known == nil { try await environment.store.write { try FileKeyTable.keep(seal.check, in: $0) } }
    let kept = try await environment.store.read { try FileKeyTable.check(in: $0) }
    guard kept == seal.check else { throw KeyError.mismatched(path: file.path) }
    opened.withLock { $0 = seal }
    return seal
  }

  func sealed(_ bytes: [UInt8], _ place: FilePlace, _ seal: FileSeal) throws -> [UInt8] {
    try seal.seal(bytes, for: place.text, randomBytes: environment.randomBytes)
  }
}

extension FileSeal {
  func open(_ sealed: [UInt8], _ place: FilePlace) throws(NotAuthentic) -> [UInt8] { try open(sealed, for: place.text) }

  /// A file's name; empty where it was taken out.
  func name(_ sealed: [UInt8], of upload: String) throws(NotAuthentic) -> String {
    sealed.isEmpty ? "" : String(decoding: try open(sealed, .name(upload)), as: UTF8.self)
  }
}

/// For what something is sealed: put elsewhere, it does not open.
enum FilePlace {
  case name(String)
  /// A row of the content that an upload brought.
  case row(String, Int)

  var text: String {
    switch self {
    case .name(let upload): "name \(upload)"
    case .row(let upload, let row): "row \(upload) \(row)"
    }
  }
}
