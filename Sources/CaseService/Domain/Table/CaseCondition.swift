public import Civics

/// What must hold, beyond state and role, before a row of the table may be used.
public enum CaseCondition: String, CaseIterable, Hashable, Sendable {
  /// The case has a reason to come to the hall, and nobody came yet, or something came since whose original is to be seen.
  case visitPending
  /// Nothing is left to verify at a window.
  case visitDone
  /// The system does it only for an instant item whose evidence is complete (秒批).
  case systemOnlyAtOnce
  /// Something was allowed to follow and has not, or has to come anew.
  case materialOwed
  /// The notice period passed without a word from the office.
  case noticeOverdue
  /// The office may still say what is wrong with the file, or that it does not take it.
  case noticeRunning
  /// The applicant's own time to correct runs.
  case correctionRunning
  /// The applicant's own time to correct is over.
  case correctionOverdue
  /// What the office owes the applicant after the decision is overdue, and that was not told yet.
  case dutyOverdue
  /// Silence counts as a rating here, and lasted long enough.
  case silenceCounts
  /// A bad rating was not put right yet.
  case badRating
  /// The time after which cases are archived is over, and nothing is to be put right.
  case archiveDue
  /// Who acts for a department does to a case as a whole only what is of its own items.
  case ownCase
  /// Who acts for a department takes its steps alone. Which step it is, the command knows, and asks it.
  case ownStep
  /// Who acts for a department gives back what a step of its own waits for; at the decision any, where it decides, or else its own. The command
  /// asks it.
  case stepFoundWrong

  /// The refusal when the condition does not hold for this case, actor and day; nil when it holds.
  func refusal(for record: CaseRecord, by actor: CaseActor, on day: Day) -> CaseRefusal? {
    switch self {
    case .visitPending:
      if record.visit == nil { return .noVisitNeeded }
      return record.isVisitPending ? nil : .alreadyVerified
    case .visitDone:
      guard let visit = record.visit, record.isVisitPending else { return nil }
      return .verificationFirst(visit)
    case .systemOnlyAtOnce:
      return actor.role != .system || record.isDecidedAtOnce ? nil : .notDecidedAtOnce
    case .materialOwed:
      return record.outstanding.isEmpty ? .nothingOwed : nil
    case .noticeOverdue:
      guard let notice = record.noticeDue, day <= notice.due else { return nil }
      return .noticePeriodRuns(until: notice.due)
    case .noticeRunning:
      guard let notice = record.noticeDue, record.isNoticeOver(on: day) else { return nil }
      return .correctionTooLate(due: notice.due)
    case .correctionRunning:
      guard let limit = record.correction?.current.respondBy, day > limit.due else { return nil }
      return .correctionOver(due: limit.due)
    case .correctionOverdue:
      guard let limit = record.correction?.current.respondBy, day <= limit.due else { return nil }
      return .correctionRuns(until: limit.due)
    case .dutyOverdue:
      guard record.duties.contains(where: { $0.isToTell(on: day) }) else {
        return .outOfOrder(.fallOverdue, in: record.state, possible: [])
      }
      return nil
    case .silenceCounts:
      guard let from = record.delivery?.done?.silenceFrom, from <= day else {
        return .outOfOrder(.rateBySilence, in: record.state, possible: [])
      }
      return nil
    case .badRating:
      return record.rating?.isToPutRight == true ? nil : .nothingToPutRight
    case .archiveDue:
      guard let from = record.archiveFrom, from <= day else { return .outOfOrder(.archive, in: record.state, possible: []) }
      return nil
    case .ownCase:
      // A case that was filed before items told their department is anybody's.
      guard let own = actor.department, own != record.item.department, !record.item.department.isEmpty else { return nil }
      return .caseOfOtherDepartment(office: record.item.department)
    case .ownStep, .stepFoundWrong: return nil
    }
  }

  public var name: Bilingual {
    switch self {
    case .visitPending: Bilingual("须到场且尚未核验", "a visit is needed and not yet made")
    case .visitDone: Bilingual("无须到场或已核验", "no visit is needed, or it was made")
    case .systemOnlyAtOnce: Bilingual("系统仅限材料齐全的即办件", "the system: only an instant item with complete evidence")
    case .materialOwed: Bilingual("有材料待补", "a material is owed")
    case .noticeOverdue: Bilingual("告知期限已过", "the notice period is over")
    case .noticeRunning: Bilingual("告知期限未过", "the notice period runs")
    case .correctionRunning: Bilingual("补正期限未过", "the time to correct runs")
    case .correctionOverdue: Bilingual("补正期限已过", "the time to correct is over")
    case .dutyOverdue: Bilingual("应办期限已过", "the day by which it was owed is over")
    case .silenceCounts: Bilingual("设定未评价视为基本满意且期限已过", "silence counts by a setting, and its days are over")
    case .badRating: Bilingual("差评待整改", "a bad rating is to be put right")
    case .archiveDue: Bilingual("归档期限已到且无待整改差评", "the days until the archive are over, and nothing is to be put right")
    case .ownCase: Bilingual("已表明部门的，限本部门事项", "who acts for a department: cases of its own items alone")
    case .ownStep: Bilingual("已表明部门的，限本部门环节", "who acts for a department: its own steps alone")
    case .stepFoundWrong:
      Bilingual(
        "已表明部门的：由等待它的环节的部门退回；决定时由决定部门，或由该环节的部门退回",
        "who acts for a department: that of a step which waits for it; at the decision that which decides, or the step's own")
    }
  }
}
