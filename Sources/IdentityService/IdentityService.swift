public import Bus
public import ServiceKit
public import Store

/// One number (一号): who a person or company is, by any of their numbers; what certificates they hold; and who has read about them.
///
/// `Operations/` is what it does when asked, `Events/` what it does when something happened elsewhere, `Storage/` its tables,
/// `Keys/` how personal data is sealed, `Domain/` the rules.
public struct IdentityService: SuiteService {
  public static let name = "identity"
  /// By which other services know it.
  static let principal = Principal(id: name, role: .service, channel: "service")
  public static let migrations = IdentitySchema.migrations

  private let environment: ServiceEnvironment
  private let cipher: FieldCipher
  private let watch: LookUpWatch

  /// - Throws: ``KeyFileError`` where the key is missing, damaged, or readable by others; `SettingsError` for a cipher that is not known.
  public init(_ environment: ServiceEnvironment) async throws { try await self.init(environment, suites: CipherSuites.all) }

  /// - Parameter suites: the ciphers that may be named in the settings, and whose fields open.
  init(_ environment: ServiceEnvironment, suites: [any CipherSuite.Type]) async throws {
    self.environment = environment
    watch = LookUpWatch(environment)
    cipher = try await FieldCipher.open(for: environment, among: suites)
  }

  public var operations: [any BusOperation] {
    let registration = RegisterSubjectOperation(environment: environment, cipher: cipher)
    return [
      WatchedLookUp(registration, by: watch),
      WatchedLookUp(AddIdentifierOperation(environment: environment, cipher: cipher), by: watch),
      WatchedLookUp(ResolveSubjectOperation(environment: environment, cipher: cipher), by: watch),
      ReadSubjectOperation(environment: environment, cipher: cipher),
      ReadContactOperation(environment: environment, cipher: cipher),
      FindCertificatesOperation(environment: environment, cipher: cipher),
      ReadsOfSubjectOperation(environment: environment, cipher: cipher),
      ImportSubjectsOperation(environment: environment, registration: registration),
      CheckLedgerOperation(environment: environment, cipher: cipher),
      BrowsingReportOperation(environment: environment),
    ]
  }

  public var reactions: [any EventReaction] {
    [CertificateForDecidedCase(environment: environment)]
  }
}
