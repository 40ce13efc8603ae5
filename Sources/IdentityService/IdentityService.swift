public import ServiceKit
public import ServiceLifecycle
public import Store

/// One number (一号): who a person or company is, by any of their numbers; what certificates they hold; and who has read about them.
///
/// `Operations/` is what it does when asked, `Background/` what it does by itself, `Events/` what it does when something happened elsewhere, `Storage/` its tables,
/// `Keys/` how personal data is sealed, `Domain/` the rules.
public struct IdentityService: SuiteService {
  public static let name = "identity"
  public static let migrations = IdentitySchema.migrations

  private let environment: ServiceEnvironment
  private let cipher: FieldCipher
  private let kept: KeptYears
  private let sealing = SealingProgress()

  /// - Throws: ``KeyFileError`` where a key is missing, damaged, or readable by others; `SettingsError` for settings that cannot be used.
  public init(_ environment: ServiceEnvironment) async throws { try await self.init(environment, suites: CipherSuites.all) }

  /// - Parameter suites: the ciphers that may be named in the settings, and whose fields open.
  init(_ environment: ServiceEnvironment, suites: [any CipherSuite.Type]) async throws {
    self.environment = environment
    kept = try KeptYears(environment.settings)
    cipher = try await FieldCipher.open(for: environment, among: suites)
  }

  public var operations: [any BusOperation] {
    [
      RegisterSubjectOperation(environment: environment, cipher: cipher),
      AddIdentifierOperation(environment: environment, cipher: cipher),
      ResolveSubjectOperation(environment: environment, cipher: cipher),
      ReadSubjectOperation(environment: environment, cipher: cipher),
      ReadContactOperation(environment: environment, cipher: cipher),
      FindCertificatesOperation(environment: environment),
      ReadsOfSubjectOperation(environment: environment),
      ExportSubjectOperation(environment: environment, sections: ExportSections(cipher)),
      EraseSubjectOperation(environment: environment, kept: kept),
      ReadFieldKeysOperation(environment: environment, cipher: cipher),
    ]
  }

  public var reactions: [any EventReaction] {
    [CertificateForDecidedCase(environment: environment)]
  }

  public var duties: [any ServiceLifecycle.Service] {
    [SealingAnew(environment: environment, cipher: cipher, progress: sealing)]
  }

  public var figures: [ServiceFigure] { sealing.families }
}
