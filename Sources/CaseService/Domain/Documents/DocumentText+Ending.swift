import Civics

extension DocumentText {
  /// What is to be corrected: each material with what is wrong with it, and the last day.
  static func correction(_ request: CorrectionRequest, of record: CaseRecord) -> DocumentText {
    var particulars = request.points.map { point in
      let name = record.item.materials.first { $0.id == point.material }?.title ?? Bilingual(point.material, point.material)
      return DocumentParticular(name, point.remark)
    }
    if !request.text.isEmpty { particulars.append(DocumentParticular(note, request.text)) }
    particulars.append(DocumentParticular(Bilingual("补正期限", "To be corrected by"), request.respondBy))
    return DocumentText(
      Bilingual(
        "您提交的材料需要补正。需补正的全部内容一次性告知如下。", "What you handed in is to be corrected. This names, once and for all, everything that is."),
      particulars, closing: [Bilingual("请补正后交回；受理之前不计算办理期限。", "Please correct it and hand it in; no period runs before acceptance.")])
  }

  /// How a case ended without a decision, or a decision was undone.
  static func ending(_ ending: CaseEnding) -> DocumentText {
    var particulars = [DocumentParticular(Bilingual("日期", "On"), ending.on)]
    if !ending.office.isEmpty { particulars.append(DocumentParticular(Bilingual("办理机关", "Office"), ending.office)) }
    if !ending.text.isEmpty { particulars.append(DocumentParticular(note, ending.text)) }
    var closing = ending.appeal.map { [$0.text] } ?? []
    if ending.kind == .lapse { closing.append(Bilingual("您可以重新提出申请。", "You may apply again.")) }
    return DocumentText(ending.kind.opening, particulars, grounds: ending.grounds, closing: closing)
  }

  /// A decision by rule is annulled, since somebody objected.
  static func annulment(_ answer: CaseObjection.Answer) -> DocumentText {
    DocumentText(
      Bilingual("经复核，本机关撤销原决定，本件作废。", "This office has looked at the decision again and annuls it; the case is void."),
      [DocumentParticular(Bilingual("日期", "On"), answer.on)], grounds: answer.grounds, closing: [RightOfAppeal.general.text])
  }

  private static let note = Bilingual("说明", "Note")
}

extension CaseEnding.Kind {
  fileprivate var opening: Bilingual {
    switch self {
    case .lapse: Bilingual("您未在期限内补正材料，本件终止办理。", "The time to correct is over, and nothing came: the case ends.")
    case .pointElsewhere:
      Bilingual(
        "您申请的事项不属于本机关职权范围，不予受理。请向下列机关申请（行政许可法第三十二条）。",
        "What you apply for is not this office's to decide. Please turn to the office named here (law on licences, art. 32).")
    case .giveBack: Bilingual("您的申请已退回。", "Your application is returned.")
    case .referUpward: Bilingual("您的申请已转报上级机关办理。", "Your application is referred to the level above.")
    case .annul: Bilingual("本件作废。", "The case is void.")
    }
  }
}
