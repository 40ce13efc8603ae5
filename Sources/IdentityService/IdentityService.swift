public import ServiceKit
public import Store

/// One number (一号): who a person or company is, by any of their numbers; what certificates they hold; and who has read about them.
///
/// `Operations/` is what it does when asked, `Events/` what it does when something happened elsewhere, `Storage/` its tables,
/// `Keys/` how personal data is sealed, `Domain/` the rules.
public struct IdentityService: SuiteService {
  public static let name = "identity"
  public static let migrations = IdentitySchema.migrations

  private let environment: ServiceEnvironment
  private let cipher: FieldCipher
  private let sessionLength: SessionLength

  /// - Throws: ``KeyFileError`` where the key is missing, damaged, or readable by others; `SettingsError` for a cipher that is not known or another setting of no meaning.
  public init(_ environment: ServiceEnvironment) async throws { try await self.init(environment, suites: CipherSuites.all) }

  /// - Parameter suites: the ciphers that may be named in the settings, and whose fields open.
  init(_ environment: ServiceEnvironment, suites: [any CipherSuite.Type]) async throws {
    self.environment = environment
    // The environment has it already, and takes a value that is none for the stricter one: here it is said.
    _ = try AssuranceMode(environment.settings)
    sessionLength = try SessionLength(environment.settings)
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
      GrantMandateOperation(environment: environment, cipher: cipher),
      RevokeMandateOperation(environment: environment),
      ReadMandatesOperation(environment: environment),
      MayActOperation(environment: environment),
      OpenSessionOperation(environment: environment, cipher: cipher, length: sessionLength),
      ReadSessionsOperation(environment: environment, cipher: cipher),
      EndSessionOperation(environment: environment),
      CheckSessionOperation(environment: environment),
    ]
  }

  public var reactions: [any EventReaction] {
    [CertificateForDecidedCase(environment: environment)]
  }
}
