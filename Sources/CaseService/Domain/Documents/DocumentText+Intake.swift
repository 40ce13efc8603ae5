import Civics

extension DocumentText {
  static func receipt(of record: CaseRecord, on day: Day, _ notice: DueDate, issued: Day, _ template: Int) -> DocumentText {
    // What was made by an earlier template goes on to read as it did.
    let isEarlier = template < 3
    let (evidence, owed) = isEarlier ? (record.filing.evidence, record.filing.outstanding) : (record.evidence, record.outstanding)
    let comesFirst = !isEarlier && record.isVisitPending
    var particulars = [
      DocumentParticular(Bilingual("收件日期", "Received on"), day),
      comesFirst
        ? DocumentParticular(
          Bilingual("告知期限", "To be answered within"),
          Bilingual("自核验之次日起\(notice.limit.name.zh)", "\(notice.limit.name.en) from the day after the visit"))
        : DocumentParticular(Bilingual("告知期限", "To be answered by"), notice),
    ]
    for need in record.item.materials {
      guard let piece = evidence.first(where: { $0.material == need.id }) else { continue }
      particulars.append(
        DocumentParticular(Bilingual("材料", "Material"), Bilingual(need.title.zh + piece.form.zh, need.title.en + piece.form.en)))
    }
    for need in record.needs(owed) {
      particulars.append(DocumentParticular(Bilingual("待补材料", "Material to follow"), need.title))
    }
    var closing = [
      // As long as somebody has to come, no notice period runs, and silence accepts nothing.
      comesFirst
        ? Bilingual(
          "本回执不代表受理。请先到场核验，告知期限自核验之次日起计算。材料不齐全或不符合法定形式的，本机关将在告知期限内一次告知需补正的全部内容；"
            + "逾期不告知的，自核验之日起即为受理（行政许可法第三十二条）。",
          "This is no acceptance. Please come to the hall first: the period in which you are answered begins with that visit. What is missing will "
            + "be named once, within it; if nothing is said by its end, the case counts as accepted on the day of the visit (law on licences, art. 32)."
        )
        : Bilingual(
          "本回执不代表受理。材料不齐全或不符合法定形式的，本机关将在告知期限内一次告知需补正的全部内容；逾期不告知的，自收到之日起即为受理（行政许可法第三十二条）。",
          "This is no acceptance. What is missing will be named once, by the day above; if nothing is said by then, the case counts as accepted on the "
            + "day of receipt (law on licences, art. 32).")
    ]
    if day > (isEarlier ? issued : record.number.day) {
      closing.insert(
        Bilingual("本件在办公时间以外提交，按下一工作日收件。", "It came outside office hours and counts as received on the next workday."), at: 0)
    }
    return DocumentText(
      Bilingual("您的申请材料已收到。", "Your application has been received."), particulars, closing: closing)
  }

  static func acceptance(on day: Day, _ periods: CasePeriods, bySilence: Bool = false) -> DocumentText {
    var particulars = [DocumentParticular(Bilingual("受理日期", "Accepted on"), day)]
    if let promised = periods.promised { particulars.append(DocumentParticular(Bilingual("承诺办结日期", "Promised by"), promised)) }
    particulars.append(DocumentParticular(Bilingual("法定办结日期", "Due by law"), periods.statutory))
    let opening =
      bySilence
      ? Bilingual(
        "本机关未在告知期限内告知补正，您的申请自收到全部材料之日起即为受理（行政许可法第三十二条）。",
        "Nothing was asked of you within the notice period: your application counts as accepted on the day of receipt (law on licences, art. 32)."
      )
      : Bilingual("您的申请材料齐全、符合法定形式，本机关予以受理。", "Your application is complete and in order, and this office accepts it.")
    return DocumentText(
      opening, particulars,
      closing: [Bilingual("办理期限自受理之次日起计算。", "The period is counted from the day after acceptance.")])
  }

  static func acceptanceRefusal(_ refusal: AcceptanceRefusal) -> DocumentText {
    DocumentText(
      Bilingual("经审查，本机关决定不予受理您的申请。", "This office has decided not to accept your application."), grounds: refusal.grounds,
      closing: [refusal.appeal.text])
  }
}

extension Evidence {
  /// In which form it came, in brackets after the material's name.
  fileprivate var form: Bilingual {
    switch source {
    case .certificate: Bilingual("（电子证照）", " (certificate held)")
    case .upload, .uploaded: Bilingual("（上传）", " (uploaded)")
    case .paper: Bilingual("（纸质）", " (paper)")
    case .declaration: Bilingual("（告知承诺）", " (declaration)")
    }
  }
}
