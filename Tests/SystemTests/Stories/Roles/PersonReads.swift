import Bus
import Contracts
import ServiceKit

/// Who may read about a person by one method that is open to every role: asked in each role, for each purpose, and by another applicant.
struct PersonReads {
  private struct Attempt {
    let principal: Principal
    let purpose: PurposeKind
    let refusal: Refusal?

    var isDenied: Bool { refusal?.status == .permissionDenied }
    var words: String {
      "\(principal.role)\(principal.id == "stranger" ? " of another" : "") for \(purpose): \(refusal?.name ?? "answered")"
    }
  }

  private let attempts: [Attempt]
  private let namesPerson: Bool
  private let hasPurpose: Bool

  static func of(_ method: any Call.Type, of service: String, about person: KnownPerson, in suite: RunningSuite) async throws -> PersonReads
  {
    try await read(method, service, person, suite)
  }

  private static func read<Request: Call>(
    _ method: Request.Type, _ service: String, _ person: KnownPerson, _ suite: RunningSuite
  ) async throws -> PersonReads {
    let readers =
      Role.allCases.map { Principal(id: $0 == .applicant ? person.applicant.id : "someone", role: $0, channel: "test") }
      + [Principal(id: "stranger", role: .applicant, channel: "test")]
    var attempts: [Attempt] = []
    for reader in readers {
      for purpose in PurposeKind.allCases {
        let request = try person.request(method, for: purpose)
        attempts.append(
          Attempt(principal: reader, purpose: purpose, refusal: await suite.refusal(of: request, at: service, as: reader)))
      }
    }
    return PersonReads(attempts: attempts, namesPerson: KnownPerson.isNamed(in: method), hasPurpose: KnownPerson.hasPurpose(method))
  }

  /// What is not as it must be; empty where all is.
  var faults: [String] {
    guard namesPerson else { return attempts.filter(\.isDenied).map { "names no person, but is refused to \($0.words)" } }
    var faults: [String] = []
    for attempt in attempts where !attempt.isDenied {
      let (principal, purpose) = (attempt.principal, attempt.purpose)
      if principal.id == "stranger" { faults.append("another's data is not refused to \(attempt.words)") }
      if PersonalRead.purposes(of: principal.role).isEmpty { faults.append("a person's data is not refused to \(attempt.words)") }
      if hasPurpose, !PersonalRead.purposes(of: principal.role).contains(purpose) { faults.append("no such purpose for \(attempt.words)") }
    }
    // A refusal of all would be as wrong, and so would a test whose request nobody understands.
    if !attempts.contains(where: { $0.refusal == nil }) {
      faults.append("nobody is answered: \(attempts.map(\.words).joined(separator: "; ")); does KnownPerson know what it asks for?")
    }
    return faults
  }
}
