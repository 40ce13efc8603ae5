@testable import Store

/// What takes a program's writes: each waits until the world commits it, alone or together with others.
final class SimulatedWrites: WriteQueue {
  private let surroundings: Surroundings
  private let program: Int

  init(_ surroundings: Surroundings, of program: Int) {
    self.surroundings = surroundings
    self.program = program
  }

  var statistics: StoreStatistics { StoreStatistics() }

  func submit(_ write: PendingWrite) throws(StoreError) {
    let isTaken = surroundings.scheduler.enlist("writes", of: program, write: write) { _ in write.fail(StoreError.closed) }
    guard isTaken else { throw .closed }
  }

  func close() async {}
}
