import Bus
import CaseDomain
import Civics
import Contracts
import Store

extension CaseHistoryEntry {
  init(_ entry: JournalEntry, _ filing: Filing) throws {
    self.init()
    sequence = entry.revision
    kind = entry.stored.kind
    at = Int(entry.stored.at)
    principal = entry.principal.id
    role = entry.principal.role
    channel = entry.stored.channel
    state = entry.changed.view?.state ?? .unspecified
    actingFor = entry.principal.actingFor
    note = try FactRecord(decoding: entry.changed.fact).fact(filing).note
  }
}

extension CaseHistoryEntry {
  /// What was done before there was a case.
  init(_ step: CaseDomain.CaseDraftStep) {
    self.init()
    kind = "draft.\(step.act.rawValue)"
    at = Int(step.at)
    principal = step.actor.id
    role = Role(step.actor.role)
    channel = step.channel
    state = .draft
    actingFor = step.actor.actingFor ?? ""
  }
}

extension CaseFact {
  /// What a reader of the history is told beside the act.
  var note: String {
    switch self {
    case .submitted(let filing): filing.note
    case .verified(_, _, let place, _): place
    case .acceptanceRefused(let refusal): refusal.grounds
    case .decided(let decision): decision.grounds
    case .withdrawn(_, let reason): reason
    case .evidenceLost(let loss): "\(loss.state.name.zh) \(loss.state.name.en): \(loss.type) \(loss.certificate)"
    case .clockStopped(let stop): "\(stop.ground.name.zh) \(stop.ground.name.en) \(stop.reason)"
    case .extended(let extended, _): extended.reason
    case .lampTurned(_, let lamp): "\(lamp.name.zh) \(lamp.name.en)"
    case .datesReckoned(let reckoned): reckoned.moved.map { "\($0.text.zh) \($0.text.en)" }.joined(separator: "; ")
    case .heldAsked(let ask): "\(ask.material): \(ask.reason)"
    case .reminded(_, let materials): materials.joined(separator: ", ")
    case .correctionAsked(let request): request.note
    case .ended(let ending): [ending.grounds, ending.office, ending.text].filter { !$0.isEmpty }.joined(separator: " · ")
    case .corrected, .received, .supplied, .accepted, .acceptedBySilence, .reviewBegun, .clockResumed, .archived: ""
    case .feeSet(let fee): "\(fee.text.zh) \(fee.basis)"
    case .feeSettled(let id, .paid(_, let receipt)): "\(id): \(receipt)"
    case .feeSettled(let id, .waived(_, let reason)): "\(id): \(reason)"
    case .delivered(let delivery): "\(delivery.method.name.zh) \(delivery.method.name.en) \(delivery.trackingNumber)"
    case .rated(let rating): "\(rating.grade.name.zh) \(rating.grade.name.en) \(rating.comment)"
    case .putRight(let done): done.measures
    case .overdue(let duty, _): "\(duty.name.zh) \(duty.name.en)"
    case .step(let fact): fact.note
    case .objected(let objection): objection.reason
    case .objectionAnswered(let answer): answer.grounds
    }
  }
}

extension CorrectionRequest {
  fileprivate var note: String {
    (points.map { "\($0.material): \($0.remark)" } + [text]).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension StepFact {
  fileprivate var note: String {
    switch self {
    case .opened(let dues): dues.map { "\($0.step) \($0.due.due)" }.joined(separator: "; ")
    case .claimed(let step, let official, _): "\(step): \(official)"
    case .handedOver(let step, let official, _, let reason): "\(step): \(official) \(reason)"
    case .finished(let step, let opinion, _): "\(step): \(opinion.opposes ? "不同意 opposes" : "同意 approves") \(opinion.grounds)"
    case .returned(let step, let returned, _): "\(step): \(returned.text)"
    case .escalated(let steps, _, _): steps.joined(separator: ", ")
    }
  }
}
