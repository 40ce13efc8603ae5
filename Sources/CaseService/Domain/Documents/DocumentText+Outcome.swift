import Civics

extension DocumentText {
  static func stop(_ stop: ClockStop) -> DocumentText {
    DocumentText(
      Bilingual(
        "办理本件需要\(stop.ground.name.zh)，所需时间不计入办理期限。", "The case needs \(stop.ground.name.en), whose time is not counted in its period."),
      [
        DocumentParticular(Bilingual("起始日期", "Begins on"), stop.on),
        DocumentParticular(Bilingual("依据", "Under"), stop.basis),
        DocumentParticular(
          Bilingual("预计所需时间", "Expected to take"), DurationLimit.workdays(stop.expected).name),
      ], grounds: stop.reason)
  }

  static func `extension`(_ extended: ClockExtension, _ periods: CasePeriods) -> DocumentText {
    var particulars = [
      DocumentParticular(Bilingual("延长", "Extended by"), extended.limit.name),
      DocumentParticular(Bilingual("批准人", "Approved by"), extended.period.approver),
    ]
    if let promised = periods.promised { particulars.append(DocumentParticular(Bilingual("承诺办结日期", "Promised by"), promised)) }
    particulars.append(DocumentParticular(Bilingual("法定办结日期", "Due by law"), periods.statutory))
    return DocumentText(
      Bilingual(
        "本件不能在规定期限内办结，经批准延长期限（行政许可法第四十二条）。",
        "The case cannot be decided within its period, which is extended with approval (law on licences, art. 42)."),
      particulars, grounds: extended.reason)
  }

  static func decision(_ decision: CaseDecision, _ granted: (ItemResult) -> Bilingual) -> DocumentText {
    var particulars = [
      DocumentParticular(Bilingual("决定日期", "Decided on"), decision.on),
      DocumentParticular(Bilingual("办理结果", "Result"), decision.result.name),
    ]
    if let outcome = decision.outcome, !outcome.name.isEmpty {
      particulars.append(DocumentParticular(Bilingual("发给", "What is granted"), granted(outcome)))
    }
    if let due = decision.deliverBy { particulars.append(DocumentParticular(Bilingual("送达期限", "To be delivered by"), due)) }
    let opening =
      decision.outcome == nil
      ? Bilingual("经审查，本机关决定不予批准您的申请。", "This office has decided to refuse your application.")
      : Bilingual("经审查，您的申请符合条件，本机关决定予以批准。", "This office has decided to approve your application.")
    return DocumentText(opening, particulars, grounds: decision.grounds, closing: decision.appeal.map { [$0.text] } ?? [])
  }

  static func delivery(_ delivery: Delivery, of record: CaseRecord, _ granted: (ItemResult) -> Bilingual) -> DocumentText {
    var particulars = [
      DocumentParticular(Bilingual("送达日期", "Delivered on"), delivery.on),
      DocumentParticular(Bilingual("送达方式", "How"), delivery.method.name),
    ]
    if let outcome = record.decision?.outcome, !outcome.name.isEmpty {
      particulars.append(DocumentParticular(Bilingual("送达内容", "What was delivered"), granted(outcome)))
    }
    if let certificate = delivery.certificate {
      particulars.append(DocumentParticular(Bilingual("电子证照编号", "Certificate"), certificate))
    }
    if !delivery.trackingNumber.isEmpty {
      particulars.append(DocumentParticular(Bilingual("邮件号", "Tracking number"), delivery.trackingNumber))
    }
    return DocumentText(
      Bilingual("本件的办理结果已送达。", "What came of the case was delivered."), particulars,
      closing: [
        Bilingual("请对本次服务作出评价（好差评）；差评将在十五个工作日内整改。", "Please rate this service; what is bad will be put right within 15 workdays.")
      ], isSigned: true)
  }
}
