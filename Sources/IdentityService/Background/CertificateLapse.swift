import Bus
import Civics
import IdentityDomain
import ServiceKit
import Store

/// Lets certificates lapse (失效) on the day after their last. Reads see them as run out at once; this makes it an event.
struct CertificateLapse: PeriodicDuty {
  /// How often the clock is looked at.
  static let interval = Duration.seconds(3_600)

  let environment: ServiceEnvironment

  /// What logs of starting and stopping call it.
  var description: String { "certificate lapse" }
  var failure: String { "certificates that ran out could not lapse" }

  func perform() async throws { try await lapse() }

  /// Lets all lapse that have run out by today.
  func lapse() async throws {
    let today = environment.today
    // A read first: to find that there is nothing to do must keep no writer waiting.
    while try await environment.store.read({ try !CertificateTable.runOut(by: today, limit: 1, in: $0).isEmpty }) {
      try Task.checkCancellation()
      try await environment.store.write { [environment] transaction in
        let unit = WorkUnit(transaction, principal: IdentityService.principal, cause: [], environment: environment)
        for certificate in try CertificateTable.runOut(by: today, limit: IdentityLimits.lapsesPerWrite, in: transaction) {
          for case .certificateChanged(let lapsed, let act) in try CertificateAct(.lapse, ground: "").apply(to: certificate) {
            try unit.change(lapsed, by: act)
          }
        }
      }
    }
  }
}
