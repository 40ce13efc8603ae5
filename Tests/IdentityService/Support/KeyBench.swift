import Bus
import Civics
import Configuration
import IdentityDomain
import Logging
import ServiceKit
import Store
import TestKit

@testable import IdentityService

/// The service's store and keys without the service: started and stopped as often as a test likes.
struct KeyBench {
  let directory: String
  let location: StoreLocation
  var variable: String?

  init(directory: String = TemporaryDirectory.make()) async throws {
    self.directory = directory
    location = try await TestStore.location(for: directory)
  }

  var file: KeyFile { KeyFile.identity(in: directory) }

  static func key(_ byte: UInt8) -> [UInt8] { [UInt8](repeating: byte, count: 32) }

  /// Starts on the keys that are there, does `work`, and stops.
  func run<Result: Sendable>(_ work: (KeyRun) async throws -> Result) async throws -> Result {
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let store = try await Store.open(
      StoreConfiguration(location, service: "identity"), migrations: IdentityService.migrations, logger: quiet)
    let values: [AbsoluteConfigKey: ConfigValue] = variable.map { ["identity.key": ConfigValue(stringLiteral: $0)] } ?? [:]
    let environment = ServiceEnvironment(
      store: store, bus: NobodyAnswers(), clock: .system, settings: ConfigReader(provider: InMemoryProvider(values: values)),
      directory: directory, logger: quiet)
    let outcome: Swift.Result<Result, any Error>
    do {
      outcome = .success(try await work(KeyRun(environment: environment, cipher: try await FieldCipher.open(for: environment))))
    } catch {
      outcome = .failure(error)
    }
    await store.close()
    return try outcome.get()
  }
}

/// One start of a ``KeyBench``.
struct KeyRun {
  let environment: ServiceEnvironment
  let cipher: FieldCipher

  func sealing() -> SealingAnew {
    SealingAnew(environment: environment, cipher: cipher, progress: SealingProgress("yimen_identity_fields", "Fields"))
  }

  /// Puts a person with one number into the tables.
  func register(_ number: String, name: String) async throws -> SubjectID {
    let id = SubjectID(rawValue: environment.newID().description)
    let subject = IdentityDomain::Subject(
      id: id, kind: .natural, name: SubjectName(stored: name), numbers: [HeldNumber(Self.number(number))])
    let record = try cipher.seal(
      subject, mail: MailAddress(stored: "\(number)@example.org"), language: .chinese, registeredAt: 0)
    try await environment.store.write { try SubjectTable.insert(record, in: $0) }
    return id
  }

  /// Who bears a number, by the index.
  func owner(of number: String) async throws -> SubjectID? {
    let indexes = cipher.indexes(of: Self.number(number))
    return try await environment.store.read { try SubjectTable.owner(of: indexes, in: $0) }
  }

  /// The name, the mail address and the number of a subject, opened.
  func texts(of subject: SubjectID) async throws -> [String] {
    guard let record = try await environment.store.read({ try SubjectTable.find(subject, in: $0) }) else { return [] }
    let opened = try cipher.open(record)
    return [opened.name.text, try cipher.mail(of: record)?.text ?? ""] + opened.numbers.map(\.number.canonical)
  }

  func counts() async throws -> [Int: Int] { try await environment.store.read { try SealedColumn.counts(in: $0) } }

  private static func number(_ text: String) -> SubjectNumber { SubjectNumber(kind: .passport, canonical: text) }
}

/// A bus on which nobody is.
struct NobodyAnswers: Caller {
  nonisolated(nonsending) func perform(
    _ method: Method, _ body: [UInt8], _ options: CallOptions
  ) async throws(Refusal) -> ArraySlice<UInt8> {
    throw BusRefusals.unavailable.refusal()
  }
}
