import Bus
import Civics
import Contracts
import IdentityDomain
import Logging
import ServiceKit
import Store

/// Watches look-ups by number, so that nobody finds out by trying which numbers there are. Each instance counts for itself.
final class LookUpWatch: Sendable {
  private let gate: LookUpGate
  private let environment: ServiceEnvironment

  init(_ environment: ServiceEnvironment) {
    self.environment = environment
    gate = LookUpGate { Int64(environment.clock.microseconds()) }
  }

  /// Does a look-up, unless the principal has met nobody too often; a miss, by refusal or as the answer shows, is counted, and told to the auditor
  /// by `identity.browsing`.
  /// - Parameter misses: The refusals that count as one.
  /// - Throws: `identity.tooManyLookUps`, and what the look-up throws.
  nonisolated(nonsending) func callAsFunction<Found: Sendable>(
    for principal: Principal, misses: Set<UInt16> = misses, isMiss: (Found) -> Bool = { _ in false },
    _ lookUp: nonisolated(nonsending) () async throws -> Found
  ) async throws -> Found {
    let role = Reader(principal)?.role
    // By who asks alone: for whom they say they act is a word of theirs, and would be another account each time.
    let reader = PrincipalText.text(of: Principal(id: principal.id, role: principal.role, channel: principal.channel))
    let reservation: LookUpBudget.Reservation
    do throws(IdentityRefusal) {
      reservation = try await gate.enter(reader, as: role)
    } catch {
      throw Refusal(error)
    }
    let outcome: Result<Found, any Error>
    do {
      outcome = .success(try await lookUp())
    } catch {
      outcome = .failure(error)
    }
    let isMissed =
      switch outcome {
      case .success(let found): isMiss(found)
      case .failure(let error): (error as? Refusal).map { misses.contains($0.code) } ?? false
      }
    if gate.leave(reservation, isMiss: isMissed) {
      environment.logger.warning("a reader looked up too many numbers not its own", metadata: ["identity.reader": "\(reader)"])
    }
    if isMissed { await count(principal, role) }
    return try outcome.get()
  }

  /// What tells whether there is such a number, and whose it is. That a case gives no reason is told of somebody alone.
  static let misses: Set<UInt16> = [
    IdentityRefusals.unknownSubject.code, IdentityRefusals.notOwnData.code, IdentityRefusals.numberTaken.code,
    IdentityRefusals.unknownCertificate.code, IdentityRefusals.mandateMissing.code, IdentityRefusals.ambiguousNumber.code,
    IdentityRefusals.noReasonInCase.code, IdentityRefusals.numberNotHeld.code, IdentityRefusals.lastNumber.code,
  ]

  /// The same, and that a number does not go with those that somebody bears: it tells of their birth and sex.
  static let missesBesideNumbers = misses.union([IdentityRefusals.numberNotFitting.code])

  private nonisolated(nonsending) func count(_ principal: Principal, _ role: Reader.Role?) async {
    guard let role else { return }
    let day = environment.today.number
    do {
      try await environment.store.write { transaction in try MissTable.count(of: principal.id, as: role, on: day, in: transaction) }
    } catch {
      // The refusal that the caller gets says what matters to it; the count in memory stands.
      environment.logger.warning("a look-up that met nobody could not be counted", metadata: ["error": "\(error)"])
    }
  }
}
