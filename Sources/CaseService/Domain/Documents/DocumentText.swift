import Civics

/// What a document says, before it is drawn.
struct DocumentText: Hashable {
  let opening: Bilingual
  var particulars: [DocumentParticular] = []
  /// In the words of who wrote them; empty: none are stated.
  var grounds = ""
  var closing: [Bilingual] = []
  /// Whether the applicant signs it.
  var isSigned = false

  /// - Parameters:
  ///   - record: the case as the event left it.
  ///   - note: what the history tells beside the act.
  init(of event: CaseEvent, in record: CaseRecord, note: String) {
    switch event.fact {
    case .received(let day, let notice): self = .receipt(of: record, on: day, notice, issued: event.occasion.day)
    case .accepted(let day, let periods): self = .acceptance(on: day, periods)
    case .acceptedBySilence(let day, let periods): self = .acceptance(on: day, periods, bySilence: true)
    case .acceptanceRefused(let refusal): self = .acceptanceRefusal(refusal)
    case .clockStopped(let stop): self = .stop(stop)
    case .extended(let extended, let periods): self = .extension(extended, periods)
    case .decided(let decision): self = .decision(decision)
    case .delivered(let delivery): self = .delivery(delivery, of: record)
    default: self.init(of: event.fact.act, grounds: note)
    }
  }

  init(
    _ opening: Bilingual, _ particulars: [DocumentParticular] = [], grounds: String = "", closing: [Bilingual] = [], isSigned: Bool = false
  ) {
    self.opening = opening
    self.particulars = particulars
    self.grounds = grounds
    self.closing = closing
    self.isSigned = isSigned
  }

  /// An act that says all it has to say in its grounds.
  private init(of act: CaseAct, grounds: String) {
    switch act {
    case .askCorrection:
      self.init(
        Bilingual(
          "您提交的材料需要补正。需补正的全部内容一次性告知如下。", "What you handed in is to be corrected. This names, once and for all, everything that is."),
        grounds: grounds,
        closing: [Bilingual("请补正后交回；受理之前不计算办理期限。", "Please correct it and hand it in; no period runs before acceptance.")])
    case .lapse:
      self.init(
        Bilingual("您未在期限内补正材料，本件终止办理。", "The time to correct is over, and nothing came: the case ends."), grounds: grounds,
        closing: [Bilingual("您可以重新提出申请。", "You may apply again.")])
    case .pointElsewhere:
      self.init(
        Bilingual(
          "您申请的事项不属于本机关职权范围，不予受理。请向下列机关申请（行政许可法第三十二条）。",
          "What you apply for is not this office's to decide. Please turn to the office named here (law on licences, art. 32)."),
        grounds: grounds)
    case .giveBack: self.init(Bilingual("您的申请已退回。", "Your application is returned."), grounds: grounds)
    case .referUpward:
      self.init(Bilingual("您的申请已转报上级机关办理。", "Your application is referred to the level above."), grounds: grounds)
    case .annul: self.init(Bilingual("本件作废。", "The case is void."), grounds: grounds)
    default: self.init(Bilingual("\(act.name.zh)。", "Done: \(act.name.en)."), grounds: grounds)
    }
  }
}
