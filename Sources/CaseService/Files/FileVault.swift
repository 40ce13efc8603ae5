import Bus
import CaseDomain
import Logging
import ServiceKit
import Store
import Synchronization

/// Seals what files hold and how they are called: both are personal. The first key is made when the first file comes; the database remembers which
/// keys are its own.
final class FileVault: Sendable {
  private let environment: ServiceEnvironment
  private let opening: KeyOpening
  private let opened = Mutex<FileSeal?>(nil)

  /// - Throws: `KeyFileError` where files are kept and a key of theirs is missing, damaged, another, or readable by others.
  init(_ environment: ServiceEnvironment) async throws {
    self.environment = environment
    opening = KeyOpening(environment, .file(.caseFiles(in: environment.directory)), SealedFiles()) { key in
      [FileSeal.check(of: key, of: CaseService.name)]
    }
    if try await !environment.store.read({ try FileKeyTable.known(in: $0) }).isEmpty { _ = try await open() }
  }

  /// Where the keys come from, as reports call it.
  var source: String { KeyFile.caseFiles(in: environment.directory).path }

  /// The seal; nil where no file has come to any instance.
  /// - Throws: What ``seal()`` throws.
  nonisolated(nonsending) func sealOfFiles() async throws -> FileSeal? {
    let known = try await environment.store.read { try FileKeyTable.known(in: $0) }
    return known.isEmpty ? nil : try await seal()
  }

  /// The seal, for an operation.
  /// - Throws: `bus.storeUnavailable` where the keys cannot be used; the log says why.
  nonisolated(nonsending) func seal() async throws -> FileSeal {
    if let seal = opened.withLock({ $0 }) { return seal }
    do {
      return try await open()
    } catch let error as KeyFileError {
      environment.logger.error("the keys of files cannot be used", metadata: ["error": "\(error)"])
      throw BusRefusals.storeUnavailable.refusal("keys of files")
    }
  }

  private nonisolated(nonsending) func open() async throws -> FileSeal {
    let seal = FileSeal(keys: try await opening.keys(), of: CaseService.name)
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
