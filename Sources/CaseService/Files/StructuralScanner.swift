public import CaseDomain

/// Looks at the structure alone; see ``StructuralScan``.
public struct StructuralScanner: UploadScanner {
  public init() {}

  public nonisolated(nonsending) func finding(in file: ScannedFile) async throws(ScanFailure) -> ScanFinding? {
    StructuralScan.finding(in: file.bytes)
  }
}
