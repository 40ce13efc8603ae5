import IdentityDomain
import Synchronization
import Testing

@testable import IdentityService

struct LookUpGateTests {
  /// How many look-ups were let through, how many of them met nobody, and how many were under way at once at most.
  final class Count: Sendable {
    private let state = Mutex((entered: 0, missed: 0, underWay: 0, most: 0))

    func enter() {
      state.withLock {
        $0.entered += 1
        $0.underWay += 1
        $0.most = max($0.most, $0.underWay)
      }
    }

    func leave(isMiss: Bool) {
      state.withLock {
        $0.underWay -= 1
        if isMiss { $0.missed += 1 }
      }
    }

    var entered: Int { state.withLock { $0.entered } }
    var missed: Int { state.withLock { $0.missed } }
    var most: Int { state.withLock { $0.most } }
  }

  /// Look-ups of one reader, all at once.
  /// - Parameter isMiss: by the number of the look-up.
  /// - Returns: How many were refused.
  func burst(of count: Int, at gate: LookUpGate, _ counted: Count, isMiss: @escaping @Sendable (Int) -> Bool) async -> Int {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<count {
        group.addTask {
          do throws(IdentityRefusal) {
            let reservation = try await gate.enter("one", as: .applicant)
            counted.enter()
            for _ in 0..<3 { await Task.yield() }
            counted.leave(isMiss: isMiss(number))
            _ = gate.leave(reservation, isMiss: isMiss(number))
            return true
          } catch {
            return false
          }
        }
      }
      return await group.reduce(0) { refused, isLetThrough in refused + (isLetThrough ? 0 : 1) }
    }
  }

  @Test func `a burst that meets nobody is let through exactly up to the bound, and nobody is left waiting`() async {
    let most = LookUpBudget.most(for: .applicant)
    let (gate, counted) = (LookUpGate { 0 }, Count())
    #expect(await burst(of: 20 * most, at: gate, counted) { _ in true } == 19 * most)
    #expect(counted.entered == most)
  }

  @Test func `a burst that meets somebody is slowed, and none of it is refused`() async {
    let most = LookUpBudget.most(for: .applicant)
    let (gate, counted) = (LookUpGate { 0 }, Count())
    #expect(await burst(of: 20 * most, at: gate, counted) { _ in false } == 0)
    #expect(counted.entered == 20 * most && counted.most <= most)
  }

  @Test func `among those that meet somebody no more meet nobody than the bound has it`() async {
    let most = LookUpBudget.most(for: .applicant)
    let (gate, counted) = (LookUpGate { 0 }, Count())
    let refused = await burst(of: 40 * most, at: gate, counted) { $0.isMultiple(of: 2) }
    #expect(counted.missed == most && counted.entered + refused == 40 * most)
  }

  @Test func `one that waits is let through when the one before it has met somebody, and refused when it has not`() async throws {
    let most = LookUpBudget.most(for: .applicant)
    for isMiss in [true, false] {
      let gate = LookUpGate { 0 }
      var underWay: [LookUpBudget.Reservation] = []
      for _ in 0..<most { underWay.append(try await gate.enter("one", as: .applicant)) }
      async let next = burst(of: 1, at: gate, Count()) { _ in false }
      for reservation in underWay { _ = gate.leave(reservation, isMiss: isMiss) }
      #expect(await next == (isMiss ? 1 : 0))
    }
  }
}
