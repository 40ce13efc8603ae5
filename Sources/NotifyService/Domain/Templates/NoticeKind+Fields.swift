extension NoticeKind {
  /// What a template of this kind may name, over a channel.
  public func fields(over channel: NoticeChannel) -> [TemplateField] {
    let own: [TemplateField] =
      switch self {
      case .visitBooked, .visitChanged, .visitCancelled, .visitMissed, .visitConflict: [.when, .hall, .window, .minutes, .bring]
      case .visitTomorrow, .visitSoon: [.when, .hall, .window, .bring]
      case .contactCode: channel == .mail || channel == .text ? [.code] : []
      case .visitWaiting: [.item, .number, .reason]
      case .caseReceived: [.item, .number, .promised]
      case .caseAccepted, .caseClockResumed: [.item, .number, .by]
      case .caseClockStopped: [.item, .number, .grounds, .basis, .workdays]
      case .caseExtended: [.item, .number, .by, .grounds, .workdays]
      case .caseDecided: [.item, .number, .result]
      case .caseReopened, .caseReminded: [.item, .number, .materials]
      case .correctionAsked: [.item, .number, .materials, .by]
      case .caseElsewhere, .caseReferred: [.item, .number, .office]
      case .caseRefused: [.item, .number, .office, .grounds]
      case .objectionAnswered: [.item, .number, .grounds]
      case .caseFee: [.item, .number, .name, .amount, .basis]
      case .caseDelivered: [.item, .number, .how, .tracking]
      case .caseAnswered: [.item, .number, .measures]
      case .caseMoved: [.item, .number, .moves]
      case .caseLapsed, .caseReturned, .caseAnnulled, .caseOverdue: [.item, .number]
      }
    return [.title, .text] + own
  }

  /// What it must name, lest people learn that something happened and not to what; `{text}` says all of it.
  public func requiredFields(over channel: NoticeChannel) -> [TemplateField] {
    switch self {
    case .visitBooked, .visitChanged, .visitCancelled, .visitMissed, .visitConflict, .visitTomorrow, .visitSoon: [.when, .hall]
    case .contactCode: fields(over: channel).contains(.code) ? [.code] : []
    case .correctionAsked, .caseAccepted, .caseClockResumed, .caseExtended: [.number, .by]
    case .caseClockStopped: [.number, .workdays]
    case .caseFee: [.number, .amount]
    case .caseElsewhere, .caseReferred: [.number, .office]
    case .visitWaiting, .caseReceived, .caseDecided, .caseReopened, .caseReminded, .caseRefused, .objectionAnswered, .caseDelivered,
      .caseAnswered, .caseMoved, .caseLapsed, .caseReturned, .caseAnnulled, .caseOverdue:
      [.number]
    }
  }
}
