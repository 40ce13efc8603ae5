import IdentityService
import Store
import TestKit
import Testing

@Suite("The beginning of the ledger of reads")
struct LedgerBeginningTests {
  /// The checks of keys are then others than that version knows: it would take a good key for another's, and have it changed.
  @Test func `is told to a version before as a newer database, before it looks at any key`() async throws {
    let directory = TemporaryDirectory.make()
    try await IdentityBench.run(in: directory, store: try await TestStore.location(for: directory)) { _ in }
    let known = 8
    let error = await #expect(throws: StoreError.self) { try await IdentityStore.edit(in: directory, versions: known) { _ in } }
    guard case .newer(_, IdentityService.migrations.count, known)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
