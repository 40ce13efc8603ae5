public import CaseDomain

/// Says whether a file may be opened by officers, before it can be offered as evidence.
public protocol UploadScanner: Sendable {
  /// - Returns: What is wrong with it; nil: nothing.
  /// - Throws: ``ScanFailure`` where it cannot be told: the upload is then not finished, and may be tried again.
  nonisolated(nonsending) func finding(in file: ScannedFile) async throws(ScanFailure) -> ScanFinding?
}
