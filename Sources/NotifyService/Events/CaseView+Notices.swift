import Bus
import Civics
import Contracts
import NotifyDomain

extension CaseView {
  /// The reason to come, if there is one.
  func reason(_ target: NotifyDomain.ItemTarget) -> VisitReason? {
    guard !visitReason.isEmpty else { return nil }
    // A kind that is not known here comes from a newer catalogue; a seat of the usual length serves better than none.
    let kind = VisitReasonKind(rawValue: visitReason) ?? .originals
    return VisitReason(
      caseID: id, kind: kind, caseNumber: number, item: title, target: target,
      papers: bring.map { RequiredPaper(material: $0.material, name: $0.title) }, itemCode: item)
  }

  var summary: CaseSummary { CaseSummary(number: number, item: title) }

  /// The item's name; in Chinese for all where it has no other.
  private var title: Civics.Bilingual { Civics.Bilingual(itemName, itemNameEnglish.isEmpty ? itemName : itemNameEnglish) }

  /// By when it is to be decided: what the office promised, or where that day is past what the law sets; nil before acceptance, and where both
  /// are past.
  func decisionDay(on today: Day) -> DecisionDay? {
    let dates: [(date: DueDate?, isPromised: Bool)] = [(promised, true), (statutory, false)]
    let days = dates.compactMap { date, isPromised -> DecisionDay? in
      guard let date, let day = Day(date.due) else { return nil }
      return DecisionDay(day, isPromised: isPromised, isProvisional: date.provisional)
    }
    return days.first { $0.day >= today }
  }

  /// How it was decided, as far as a notice tells.
  var outcome: NotifyDomain.CaseDecision {
    switch CaseResult(rawValue: resultCode) {
    case .certificateIssued, .granted: .granted(resultName.isEmpty ? nil : Civics.Bilingual(resultName, resultName))
    default: .refused
    }
  }

  /// A notice of what happened to the case; nil where its id is not written as one.
  func notice(_ content: NoticeContent) -> Notice? {
    Notice(cause: id, revision: max(1, revision), subject: subject, content: content)
  }
}
