import Civics

extension NoticeContent {
  /// What a template can say of it in a language. Names that are kept in Chinese only are the same in both.
  public func values(in language: Language) -> [TemplateField: String] {
    let words = text(in: language)
    var values: [TemplateField: String] = [.title: words.title, .text: words.body]
    values.merge(own(language)) { $1 }
    if let summary {
      values[.item] = summary.item[language]
      values[.number] = summary.number
    }
    return values
  }

  /// The case that it is about; nil where it is about none, or about several.
  private var summary: CaseSummary? {
    switch self {
    case .visitBooked, .visitChanged, .visitCancelled, .visitMissed, .visitConflict, .visitReminder, .contactCode: nil
    case .visitWaiting(let summary, _), .caseReceived(let summary, _, _), .caseAccepted(let summary, _, _, _),
      .caseClockStopped(let summary, _, _, _), .caseClockResumed(let summary, _), .caseExtended(let summary, _, _, _),
      .caseDecided(let summary, _), .caseReopened(let summary, _), .caseReminded(let summary, _),
      .correctionAsked(let summary, _, _), .caseEnded(let summary, _), .caseFee(let summary, _, _, _),
      .caseDelivered(let summary, _, _), .caseAnswered(let summary, _), .caseRefused(let summary, _, _),
      .objectionAnswered(let summary, _, _), .caseMoved(let summary, _), .caseOverdue(let summary, _):
      summary
    }
  }

  private func own(_ language: Language) -> [TemplateField: String] {
    let comma = language == .chinese ? "、" : ", "
    switch self {
    case .visitBooked(let visit), .visitChanged(let visit), .visitCancelled(let visit), .visitMissed(let visit),
      .visitConflict(let visit, _, _):
      let place = visit.appointment
      return [
        .when: Self.moment(place.day, place.start, language), .hall: visit.hall[language], .window: "\(place.window)",
        .minutes: "\(place.minutes)",
        .bring: RequiredPaper.merged(visit.reasons.lazy.flatMap(\.papers)).map { $0.name[language] }.joined(separator: comma),
      ]
    case .visitReminder(_, let visit):
      return [
        .when: Self.moment(visit.day, visit.start, language), .hall: visit.hall[language], .window: visit.window,
        .bring: visit.bring.joined(separator: comma),
      ]
    case .visitWaiting(_, let reason): return [.reason: reason.name[language]]
    case .caseReceived(_, let promised, _): return [.promised: promised.map { DateText.day($0, language) } ?? ""]
    case .caseAccepted(_, _, _, let due): return [.by: DateText.day(due.day, language)]
    case .caseClockResumed(_, let due): return [.by: Self.lastDay(due, language)]
    case .caseClockStopped(_, let ground, let basis, let workdays):
      return [.grounds: ground[language], .basis: basis[language], .workdays: "\(workdays)"]
    case .caseExtended(_, let workdays, let reason, let due):
      return [.by: Self.lastDay(due, language), .grounds: reason, .workdays: "\(workdays)"]
    case .caseDecided(_, .granted(let paper)): return [.result: paper?[language] ?? ""]
    case .caseReopened(_, let materials), .caseReminded(_, let materials):
      return [.materials: materials.map { $0[language] }.joined(separator: comma)]
    case .correctionAsked(_, let materials, let day):
      return [.materials: materials.map { $0[language] }.joined(separator: comma), .by: day.map { DateText.day($0, language) } ?? ""]
    case .caseEnded(_, .elsewhere(let office)), .caseEnded(_, .referred(let office)): return [.office: office]
    case .caseFee(_, let name, let fen, let basis): return [.name: name, .amount: CaseTemplate.yuan(fen), .basis: basis]
    case .caseDelivered(_, let how, let number): return [.how: how[language], .tracking: number]
    case .caseAnswered(_, let measures): return [.measures: measures]
    case .caseRefused(_, let grounds, let office): return [.grounds: grounds, .office: office]
    case .objectionAnswered(_, _, let grounds): return [.grounds: grounds]
    case .caseMoved(_, let moves):
      return [.moves: moves.map { "\($0.kind.name[language]) \(DateText.day($0.now, language))" }.joined(separator: comma)]
    case .caseDecided(_, .refused), .caseEnded, .caseOverdue, .contactCode: return [:]
    }
  }

  /// A template has no words for a day that is past, and must not promise it.
  private static func lastDay(_ due: DecisionDay?, _ language: Language) -> String {
    due.map { DateText.day($0.day, language) } ?? Bilingual("已过", "past")[language]
  }

  /// `11月24日（星期二）08:30`
  private static func moment(_ day: Day, _ minute: Int, _ language: Language) -> String {
    let (date, time) = (DateText.shortDay(day, language), DateText.time(minute))
    return language == .chinese ? date + time : "\(date), \(time)"
  }
}
