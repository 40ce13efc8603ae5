public import Bus
import Contracts

/// The suite's work, played against a running one: an instant case; a promised case with a notice, a visit to the hall, a ticket,
/// verification, decision and certificate; a second case that needs less because of it; a case that is begun on the phone, goes on at a kiosk and is
/// put right once; a case that departments handle side by side, with a clock that stops, and its dates explained; a bundle; and the auditor's look at
/// all of them. Every step is checked.
public struct DemoStory: Sendable {
  let bus: Node
  let tell: @Sendable (DemoStep) -> Void
  /// The time for one call, restarts of services included.
  let patience: Duration

  static let clerk = Principal(id: "window-07", role: .clerk, channel: "window")
  static let approver = Principal(id: "official-03", role: .approver, channel: "desk")
  static let auditor = Principal(id: "auditor-01", role: .auditor, channel: "command-line")
  static let `operator` = Principal(id: "operator-01", role: .operator, channel: "command-line")
  /// Pages of certificates that are read of its person, who is new and has a few.
  static let certificatePages = 10

  public init(bus: Node, patience: Duration = .seconds(30), tell: @escaping @Sendable (DemoStep) -> Void) {
    self.bus = bus
    self.patience = patience
    self.tell = tell
  }

  /// Told the id and the number of each case as soon as its submission was answered.
  public typealias Acknowledged = @Sendable (_ id: String, _ number: String) -> Void

  /// What a story leaves behind, for whoever checks that nothing was lost.
  public struct Outcome: Sendable {
    public var subject = ""
    /// The ids and numbers of the cases that were acknowledged.
    public var cases: [(id: String, number: String)] = []
  }

  /// Plays the story with a fresh synthetic person.
  /// - Throws: `DemoFailure` or `Refusal` at the first step that does not come out as it must.
  @discardableResult
  public func play(_ person: SyntheticPerson, acknowledged: @escaping Acknowledged = { _, _ in }) async throws -> Outcome {
    var outcome = Outcome()
    let applicant = try await recognise(person)
    outcome.subject = applicant.id
    var views = [
      try await instantCase(applicant, acknowledged), try await promisedCase(applicant, acknowledged),
      try await renewal(applicant, acknowledged), try await draftedCase(applicant, acknowledged),
      try await jointCase(applicant, acknowledged),
    ]
    views += try await bundle(applicant, acknowledged)
    try await audit(views)
    outcome.cases = views.map { ($0.id, $0.number) }
    return outcome
  }
}
