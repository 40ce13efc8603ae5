import Bus
import CaseDomain
import Contracts
import ServiceKit
import Store

/// The history of cases, which is the service's log: what happened, for other services as the case after it and for this one as the
/// fact itself.
enum CaseJournal {
  /// Appends what happened to one case in one unit of work.
  /// - Parameter events: Each with the case as it is seen after it; at least one.
  /// - Returns: The log's sequence of the last of them.
  static func append(_ events: [(event: CaseEvent, view: CaseView)], for unit: WorkUnit) throws(StoreError) -> Int64 {
    var identifiers: [Int: [UInt8]] = [:]
    var last: Int64 = 0
    let decision = events.last { $0.event.fact.isDecision }?.event.sequence ?? 0
    for (event, view) in events {
      let id = unit.newID().bytes
      identifiers[event.sequence] = id
      let actor = Principal(event.occasion, in: unit)
      let cause: [UInt8] =
        switch event.occasion.cause {
        case .request: unit.cause
        case .event(let sequence): identifiers[sequence] ?? []
        }
      let payload = CaseChanged.with {
        $0.view = view
        $0.act = event.fact.participle
        $0.fact = FactRecord(event.fact).encoded()
        $0.decidedAtOnce = event.sequence < decision
        if case .datesReckoned(let reckoned) = event.fact { $0.moved = reckoned.moved.map(MovedDate.init) }
      }
      last = try unit.transaction.append(
        NewEvent(
          id: id, kind: "case.\(payload.act)", subject: view.id, at: event.occasion.at, principal: PrincipalText.text(of: actor),
          channel: actor.channel, proof: actor == unit.principal ? unit.proof ?? "" : "", cause: cause, payload: payload.encoded()))
    }
    return last
  }

  /// What happened to a case, oldest first.
  static func entries(of id: String, in transaction: ReadTransaction) throws -> [JournalEntry] {
    var entries: [JournalEntry] = []
    while true {
      let page = try transaction.events(of: id, after: entries.last?.stored.sequence ?? 0, limit: .max)
      guard !page.isEmpty else { return entries }
      for stored in page { entries.append(JournalEntry(stored: stored, changed: try CaseChanged(decoding: stored.payload))) }
    }
  }

  /// The events that made a case, the submission taken from what was put on file.
  static func events(of filing: Filing, in transaction: ReadTransaction) throws -> [CaseEvent] {
    try events(entries(of: filing.id, in: transaction), of: filing)
  }

  /// The events that the entries of a case are.
  static func events(_ entries: [JournalEntry], of filing: Filing) throws -> [CaseEvent] {
    let places = Dictionary(entries.map { ($0.stored.id, $0.revision) }) { first, _ in first }
    return try entries.map { entry in
      CaseEvent(
        sequence: entry.revision, fact: try FactRecord(decoding: entry.changed.fact).fact(filing),
        occasion: try entry.occasion(places: places))
    }
  }
}

extension Principal {
  /// Who acted: the one who asked, or the suite itself.
  fileprivate init(_ occasion: CaseOccasion, in unit: WorkUnit) {
    if occasion.actor == .system {
      self.init(id: occasion.actor.id, role: .service, channel: occasion.channel.rawValue)
    } else {
      self = unit.principal
    }
  }
}

extension CaseFact {
  fileprivate var isDecision: Bool {
    if case .decided = self { return true }
    return false
  }

  /// The last part of the event's kind.
  fileprivate var participle: String {
    switch self {
    case .submitted: "submitted"
    case .received: "received"
    case .verified: "verified"
    case .supplied: "supplied"
    case .accepted, .acceptedBySilence: "accepted"
    case .acceptanceRefused: "refusedToAccept"
    case .reviewBegun: "reviewBegun"
    case .decided: "decided"
    case .withdrawn: "withdrawn"
    case .evidenceLost: "evidenceLost"
    case .clockStopped: "clockStopped"
    case .clockResumed: "clockResumed"
    case .extended: "extended"
    case .lampTurned: "lampChanged"
    case .datesReckoned(let reckoned): reckoned.moved.isEmpty ? "datesReckoned" : "datesMoved"
    case .heldAsked: "heldAsked"
    case .reminded: "reminded"
    case .correctionAsked: "correctionAsked"
    case .corrected: "corrected"
    case .ended(let ending): ending.kind.participle
    case .feeSet: "feeSet"
    case .feeSettled(_, .paid): "feePaid"
    case .feeSettled(_, .waived): "feeWaived"
    case .delivered: "delivered"
    case .rated: "rated"
    case .putRight: "putRight"
    case .overdue: "overdue"
    case .archived: "archived"
    case .step(.opened): "stepsOpened"
    case .step(.claimed): "stepClaimed"
    case .step(.handedOver): "stepHandedOver"
    case .step(.finished): "stepFinished"
    case .step(.returned): "stepReturned"
    case .step(.escalated): "stepsEscalated"
    case .objected: "objected"
    case .objectionAnswered: "objectionAnswered"
    }
  }
}

extension CaseEnding.Kind {
  fileprivate var participle: String {
    switch self {
    case .lapse: "lapsed"
    case .pointElsewhere: "notForUs"
    case .giveBack: "returned"
    case .referUpward: "referredUpward"
    case .annul: "annulled"
    }
  }
}
