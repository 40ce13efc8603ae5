import Contracts
import Testing

/// contracts.lock stands for the programs that run already.
@Suite("The contracts and their lock")
struct LockedContractsTests {
  private func record() throws -> ContractsRecord { try ContractsRecord.inRepository.get() }

  @Test func `no change since the lock breaks a program that was built before it`() throws {
    for change in try record().lock.changes(to: .current) where change.isBreaking {
      Issue.record(
        "\(change). Nothing is recorded: leave what was published as it is, and add beside it (docs/PROTOCOL.md, section 13).")
    }
  }

  @Test func `every change is recorded in the lock`() throws {
    let lock = try record().lock
    guard let next = try? lock.succeeded(by: .current, isBreakingAccepted: false) else { return }
    let changes = lock.changes(to: .current).map { "\n  \($0)" }.joined()
    let isRecorded = next == lock
    #expect(isRecorded, "contracts.lock does not hold what the contracts are; run: make contracts\(changes)")
  }

  @Test func `the lock is written as it is read`() throws {
    let lock = try record().lock
    let isSame = try ContractLock(reading: lock.text) == lock
    #expect(isSame)
  }
}
