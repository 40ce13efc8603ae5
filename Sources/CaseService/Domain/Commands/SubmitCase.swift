import Civics

/// An application for an item.
///
/// What is held is looked for before anything is asked of the applicant. An instant item that needs no visit and whose evidence is complete, and is here,
/// is received, accepted and decided in the same call.
public struct SubmitCase: Sendable {
  /// The new case's id.
  public let id: String
  /// The serial of the item's numbering code on this day, from 1.
  public let serial: Int
  public let applicant: Applicant
  public let item: ItemSnapshot
  /// What the applicant offers.
  public let offered: [Evidence]
  /// The certificates that the suite holds for them.
  public let held: [HeldCertificate]
  /// What the applicant wants the office to know; may be empty.
  public let note: String
  /// What was done to the draft that is submitted, whose id the case takes over; empty: there was none.
  public let drafted: [CaseDraftStep]

  /// The bundle in which it is filed; empty: by itself.
  public let bundle: String

  public init(
    id: String, serial: Int, applicant: Applicant, item: ItemSnapshot, offered: [Evidence], held: [HeldCertificate], note: String = "",
    drafted: [CaseDraftStep] = [], bundle: String = ""
  ) {
    self.id = id
    self.serial = serial
    self.applicant = applicant
    self.item = item
    self.offered = offered
    self.held = held
    self.note = note
    self.drafted = drafted
    self.bundle = bundle
  }

  /// The events that begin the case, in order, the submission first.
  public func decide(occasion: CaseOccasion, rules: CaseRules) throws(CaseRefusal) -> [CaseEvent] {
    _ = try CaseTransition.permit(.submit, in: drafted.isEmpty ? nil : .draft, by: occasion.actor.role)
    guard occasion.actor.acts(for: applicant.subject) else { throw .notTheApplicant }
    guard item.type.isOnApplication else { throw .itemNotOnApplication(item.type) }
    guard item.state == .published else { throw .itemNotOpen(item.state) }
    guard item.serves == applicant.kind else { throw .wrongSubjectKind(serves: item.serves) }

    let found = try EvidenceSearch(item: item, offered: offered, held: held, day: occasion.day, takesPaper: item.visit != nil).run()
    let note = try CaseText.reason(note)
    guard found.missing.isEmpty else { throw .missingMaterials(found.missing) }

    let facts = RuleFacts(
      of: item, evidence: found.evidence, isComplete: found.outstanding.isEmpty, subject: applicant.kind, isVisitDone: item.visit == nil)
    let atOnce =
      item.visit == nil && CaseFees(of: item).due(before: .decision).isEmpty
      && item.decidingRule(facts, outstanding: found.outstanding) != nil
    // What the suite decides by itself waits for no office to open.
    let arrival = atOnce ? occasion.day : rules.arrival(of: occasion.time)
    let filing = Filing(
      id: id, number: CaseNumber(item: item, day: occasion.day, serial: serial), applicant: applicant, item: item,
      evidence: found.evidence, outstanding: found.outstanding, arrival: arrival, note: note, drafted: drafted,
      bundle: bundle)
    var unfolding = CaseUnfolding(filing: filing, on: occasion)
    if rules.receivesAtOnce || atOnce {
      try unfolding.receive(arrival, on: occasion.bySystem(because: 1), under: rules)
      try unfolding.finishAtOnce(after: occasion, under: rules)
    }
    return unfolding.events
  }
}
