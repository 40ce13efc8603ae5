public import Bus
public import ServiceKit
public import ServiceLifecycle
public import Store

/// One number (一号): who a person or company is, by any of their numbers; what certificates they hold; and who has read about them.
///
/// `Operations/` is what it does when asked, `Events/` what it does when something happened elsewhere, `Background/` what it does by itself,
/// `Storage/` its tables, `Keys/` how personal data is sealed, `Copies/` how copies of certificates are signed, `Domain/` the rules.
public struct IdentityService: SuiteService {
  public static let name = "identity"
  public static let migrations = IdentitySchema.migrations

  /// How the service acts by itself.
  static let principal = Principal(id: name, role: .service, channel: "service")

  private let environment: ServiceEnvironment
  private let cipher: FieldCipher
  private let sessionLength: SessionLength
  private let kept: KeptYears
  private let sealing = SealingProgress("yimen_identity_fields", "Fields")
  private let watch: LookUpWatch

  /// - Throws: ``KeyFileError`` where a key is missing, damaged, or readable by others; `SettingsError` for settings that cannot be used.
  public init(_ environment: ServiceEnvironment) async throws { try await self.init(environment, suites: CipherSuites.all) }

  /// - Parameter suites: the ciphers that may be named in the settings, and whose fields open.
  init(_ environment: ServiceEnvironment, suites: [any CipherSuite.Type]) async throws {
    self.environment = environment
    // The environment has it already, and takes a value that is none for the stricter one: here it is said.
    _ = try AssuranceMode(environment.settings)
    sessionLength = try SessionLength(environment.settings)
    kept = try KeptYears(environment.settings)
    watch = LookUpWatch(environment)
    cipher = try await FieldCipher.open(for: environment, among: suites)
    try await LedgerBeginning(cipher: cipher)(in: environment.store)
  }

  public var operations: [any BusOperation] {
    let registration = RegisterSubjectOperation(environment: environment, cipher: cipher)
    return [
      WatchedLookUp(registration, by: watch),
      WatchedLookUp(AddIdentifierOperation(environment: environment, cipher: cipher), by: watch, counting: LookUpWatch.missesBesideNumbers),
      WatchedLookUp(ResolveSubjectOperation(environment: environment, cipher: cipher), by: watch),
      ReadSubjectOperation(environment: environment, cipher: cipher),
      ReadContactOperation(environment: environment, cipher: cipher),
      FindCertificatesOperation(environment: environment, cipher: cipher),
      ReadsOfSubjectOperation(environment: environment, cipher: cipher),
      ImportSubjectsOperation(environment: environment, registration: registration),
      CheckLedgerOperation(environment: environment, cipher: cipher),
      BrowsingReportOperation(environment: environment),
    ] + subjectOperations + certificateOperations + mandateOperations + privacyOperations
  }

  private var certificateOperations: [any BusOperation] {
    [
      PutCertificateTypeOperation(environment: environment),
      FindCertificateTypesOperation(environment: environment),
      IssueCertificateOperation(environment: environment),
      RenewCertificateOperation(environment: environment),
      ChangeCertificateOperation(environment: environment),
      WatchedLookUp(ReadCertificateOperation(environment: environment, cipher: cipher), by: watch),
      VerifyCertificateOperation(environment: environment, cipher: cipher, watch: watch),
      CopyCertificateOperation(environment: environment, cipher: cipher),
      CheckCopyOperation(environment: environment, cipher: cipher),
      ReadVerificationKeyOperation(cipher: cipher),
    ]
  }

  /// Who acts for whom, and who is signed in.
  private var mandateOperations: [any BusOperation] {
    [
      GrantMandateOperation(environment: environment, cipher: cipher),
      RevokeMandateOperation(environment: environment),
      ReadMandatesOperation(environment: environment, cipher: cipher),
      MayActOperation(environment: environment),
      OpenSessionOperation(environment: environment, cipher: cipher, length: sessionLength),
      ReadSessionsOperation(environment: environment, cipher: cipher),
      EndSessionOperation(environment: environment),
      CheckSessionOperation(environment: environment),
    ]
  }

  /// What a subject may ask of what is held on it, and which keys seal it.
  private var privacyOperations: [any BusOperation] {
    [
      ExportSubjectOperation(environment: environment, cipher: cipher, sections: ExportSections(cipher)),
      EraseSubjectOperation(environment: environment, kept: kept),
      ReadFieldKeysOperation(environment: environment, cipher: cipher),
    ]
  }

  public var reactions: [any EventReaction] {
    [CertificateForDecidedCase(environment: environment), CertificatesOfVoidCase(), ReadOfFile(cipher: cipher)]
  }

  public var duties: [any ServiceLifecycle.Service] {
    [
      MatchIndexing(environment: environment, cipher: cipher), CertificateLapse(environment: environment),
      SessionRetention(environment: environment),
      SealingAnew(environment: environment, cipher: cipher, progress: sealing),
    ]
  }

  /// What is done to subjects as such: merges, contact points, base information.
  private var subjectOperations: [any BusOperation] {
    [
      WatchedLookUp(RetireIdentifierOperation(environment: environment, cipher: cipher), by: watch),
      WatchedLookUp(MergeSubjectsOperation(environment: environment, cipher: cipher), by: watch, counting: LookUpWatch.missesBesideNumbers),
      UnmergeSubjectOperation(environment: environment, cipher: cipher),
      ReadMergesOperation(environment: environment),
      FindDuplicatesOperation(environment: environment, cipher: cipher),
      PutBaseInformationOperation(environment: environment, cipher: cipher),
      ReadBaseInformationOperation(environment: environment, cipher: cipher),
      PutContactOperation(environment: environment, cipher: cipher),
      ReadContactCodeOperation(environment: environment, cipher: cipher),
      VerifyContactOperation(environment: environment, cipher: cipher),
      RemoveContactOperation(environment: environment, cipher: cipher),
      ReadSubjectHistoryOperation(environment: environment, cipher: cipher),
    ]
  }
  public var figures: [ServiceFigure] { sealing.families }
}
