import CaseDomain
import Civics

extension FactRecord {
  /// Takes what was corrected, and how a case ended; other facts leave it as it is.
  mutating func takeCorrection(_ fact: CaseFact) {
    switch fact {
    case .correctionAsked(let request): correction = CorrectionRequestRecord(request)
    case .corrected(let day, let more, let notice, let unseen):
      on = day.number
      originals = unseen
      evidence = more.map(EvidenceRecord.init)
      noticeDue = DueDateRecord(notice)
    case .ended(let ended): ending = EndingRecord(ended)
    default: break
    }
  }

  func correctionFact(_ act: CaseAct) throws(KeptCaseFault) -> CaseFact {
    switch act {
    case .askCorrection: return .correctionAsked(try known(correction, "correction").request())
    case .correct:
      return .corrected(
        on: on.day, try evidence.evidence(), noticeDue: try known(noticeDue, "noticeDue").date(), unseen: originals)
    default:
      let ended = try known(ending, "ending").ending()
      guard ended.kind.act == act else { throw .unreadable("ending") }
      return .ended(ended)
    }
  }
}
