public import Civics

extension NoticeContent {
  /// An example of each kind, which concerns nobody: what a preview of a template is filled with.
  /// - Parameter day: the day that it speaks of.
  public static func example(_ kind: NoticeKind, on day: Day) -> NoticeContent {
    let summary = CaseSummary(number: "440604000000P027001202611240001", item: Bilingual("居民户口簿补领", "Household register, reissue"))
    let (hall, office) = (Bilingual("魁奇路大厅", "Kuiqi Road Hall"), "区民政局")
    let card = RequiredPaper(material: "idc", name: Bilingual("居民身份证", "resident identity card"))
    let reason = VisitReason(
      caseID: "example", kind: .originals, caseNumber: summary.number, item: summary.item, target: .naturalPerson, papers: [card])
    let visit = VisitSummary(
      hall: hall, appointment: Appointment(hall: "H1", day: day, slots: 0..<2, seat: 1, window: 5, start: 9 * 60, minutes: 20),
      reasons: [reason])
    let brief = VisitBrief(hall: hall, day: day, start: 9 * 60, window: "5", bring: [card.name.zh])
    return switch kind {
    case .visitBooked: .visitBooked(visit)
    case .visitChanged: .visitChanged(visit)
    case .visitCancelled: .visitCancelled(visit)
    case .visitMissed: .visitMissed(visit)
    case .visitConflict: .visitConflict(visit, .closed, offered: nil)
    case .visitTomorrow: .visitReminder(.tomorrow, brief)
    case .visitSoon: .visitReminder(.soon, brief)
    case .visitWaiting: .visitWaiting(summary, .originals)
    case .caseReceived: .caseReceived(summary, promised: day)
    case .caseAccepted: .caseAccepted(summary, on: day, .byOffice, DecisionDay(day + 10, isPromised: true))
    case .caseClockStopped:
      .caseClockStopped(
        summary, ground: Bilingual("听证", "hearing"), basis: Bilingual("行政许可法第四十五条", "行政许可法 art. 45"), workdays: 10)
    case .caseClockResumed: .caseClockResumed(summary, DecisionDay(day, isPromised: true))
    case .caseExtended: .caseExtended(summary, workdays: 10, reason: "案情复杂", DecisionDay(day, isPromised: true))
    case .caseDecided: .caseDecided(summary, .granted(Bilingual("居民户口簿", "household register")))
    case .contactCode: .contactCode
    case .caseReopened: .caseReopened(summary, materials: [card.name])
    case .caseReminded: .caseReminded(summary, materials: [card.name])
    case .correctionAsked: .correctionAsked(summary, materials: [card.name], by: day)
    case .caseLapsed: .caseEnded(summary, .lapsed)
    case .caseElsewhere: .caseEnded(summary, .elsewhere(office: office))
    case .caseReturned: .caseEnded(summary, .returned)
    case .caseReferred: .caseEnded(summary, .referred(office: office))
    case .caseAnnulled: .caseEnded(summary, .annulled)
    case .caseFee: .caseFee(summary, name: "工本费", fen: 1_000, basis: "收费目录第三项")
    case .caseDelivered: .caseDelivered(summary, how: Bilingual("邮寄送达", "by post"), trackingNumber: "EX000000000CN")
    case .caseAnswered: .caseAnswered(summary, measures: "已增开窗口")
    case .caseRefused: .caseRefused(summary, grounds: "不属于本机关职权范围", office: office)
    case .objectionAnswered: .objectionAnswered(summary, annulled: false, grounds: "已核对登记信息")
    case .caseMoved: .caseMoved(summary, [DateMove(.promised, before: day, now: day + 2)])
    case .caseOverdue: .caseOverdue(summary, .decision)
    }
  }
}
