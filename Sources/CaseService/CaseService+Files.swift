import Bus
import Logging
import ServiceKit
import Store

extension CaseService {
  /// Takes away what was left in the clear when a program was killed that had a file looked at, also by a scanner that is no longer set.
  static func sweepCopies(_ environment: ServiceEnvironment) {
    let count = TemporaryCopy.sweep(CaseSettings.scanDirectory(in: environment.directory))
    guard count > 0 else { return }
    environment.logger.notice("copies of files that an ended scan had left were taken away", metadata: ["files.copies": "\(count)"])
  }

  /// What is asked of uploads, files, and of what is held.
  static func fileOperations(
    _ environment: ServiceEnvironment, _ rules: OfficeRules, _ vault: FileVault, _ scanner: any UploadScanner
  ) -> [any BusOperation] {
    [
      BeginUploadOperation(environment: environment, vault: vault),
      PutUploadPartOperation(environment: environment, vault: vault),
      FinishUploadOperation(environment: environment, vault: vault, scanner: scanner, places: FinishingPlaces()),
      UploadProgressOperation(environment: environment),
      CancelUploadOperation(environment: environment),
      ReadFileOperation(environment: environment, vault: vault),
      ListFilesOperation(environment: environment, vault: vault),
      AllowReuseOperation(environment: environment),
      AskHeldOperation(environment: environment, rules: rules),
      NeededAsksOperation(environment: environment),
      ReadFileKeysOperation(environment: environment, vault: vault),
      ExportCasesOperation(environment: environment, vault: vault),
    ]
  }
}
