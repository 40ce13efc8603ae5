import Bus
import ServiceKit
import Store

extension CaseService {
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
    ]
  }
}
