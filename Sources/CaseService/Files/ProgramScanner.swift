public import CaseDomain
import Glibc

/// Has a program of the deployment look at a file, in a time that it may take: it is given the path of a temporary copy, and exits with 0 for a safe
/// one and 1 for an unsafe one, as clamscan(1) does. The structure is looked at first, which costs no process.
public struct ProgramScanner: UploadScanner {
  /// How often it is looked whether the program has ended.
  private static let interval = Duration.milliseconds(10)

  private let program: String
  private let limit: Duration
  private let directory: String

  /// - Parameters:
  ///   - program: its path.
  ///   - limit: how long it may take; after that it is stopped.
  ///   - directory: where copies are made, for the owner alone.
  public init(program: String, limit: Duration, directory: String) {
    self.program = program
    self.limit = limit
    self.directory = directory
  }

  public nonisolated(nonsending) func finding(in file: ScannedFile) async throws(ScanFailure) -> ScanFinding? {
    if let finding = StructuralScan.finding(in: file.bytes) { return finding }
    let copy = try TemporaryCopy(of: file.bytes, in: directory)
    let process = try ScanProcess(program, on: copy.path)
    switch try await status(of: process) {
    case 0: return nil
    case 1: return .scanner
    case let other: throw .failed(status: other)
    }
  }

  /// Waits without holding a thread.
  private nonisolated(nonsending) func status(of process: ScanProcess) async throws(ScanFailure) -> Int32 {
    let end = ContinuousClock.now + limit
    while true {
      if let status = process.status() { return status }
      // Who asked has gone: nobody waits for the answer.
      guard ContinuousClock.now < end, !Task.isCancelled else {
        process.kill()
        throw .timeout
      }
      try? await Task.sleep(for: Self.interval)
    }
  }
}
