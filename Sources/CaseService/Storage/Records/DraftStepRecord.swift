import Bus
import CaseDomain

/// What was done to a draft, as it is kept.
struct DraftStepRecord: Message {
  /// The raw value of `CaseDraftStep.Act`.
  var act = ""
  var actor = ""
  /// The raw value of `CaseRole`.
  var role = ""
  var actingFor = ""
  var channel = ""
  /// Microseconds since 1970.
  var at = 0

  init() {}

  init(_ step: CaseDraftStep) {
    act = step.act.rawValue
    actor = step.actor.id
    role = step.actor.role.rawValue
    actingFor = step.actor.actingFor ?? ""
    channel = step.channel
    at = Int(step.at)
  }

  func step() throws(KeptCaseFault) -> CaseDraftStep {
    CaseDraftStep(
      try CaseDraftStep.Act(kept: act, "act"),
      by: CaseActor(id: actor, role: try CaseRole(kept: role, "role"), actingFor: actingFor.nilIfEmpty), channel: channel, at: Int64(at))
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "act", &act)
    try visit(2, "actor", &actor)
    try visit(3, "role", &role)
    try visit(4, "actingFor", &actingFor)
    try visit(5, "channel", &channel)
    try visit(6, "at", &at)
  }
}

extension [DraftStepRecord] {
  func steps() throws(KeptCaseFault) -> [CaseDraftStep] {
    var steps: [CaseDraftStep] = []
    for record in self { steps.append(try record.step()) }
    return steps
  }
}
