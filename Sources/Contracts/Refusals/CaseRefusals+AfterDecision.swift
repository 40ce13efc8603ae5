public import Bus

/// What fees, delivery, rating and documents refuse.
extension CaseRefusals {
  public static let feeUnknown = RefusalKind(
    3040, "case.feeUnknown", .notFound,
    meaning: Bilingual(zh: "本件没有这项收费。", en: "The case has no such fee."),
    remedy: Bilingual(zh: "核对收费编号（case.get 的 fees）。", en: "Check the fee's id (fees of case.get)."))
  public static let feeSettled = RefusalKind(
    3041, "case.feeSettled", .failedPrecondition,
    meaning: Bilingual(zh: "该项收费已缴清或已减免。", en: "The fee was paid or waived already."),
    remedy: Bilingual(
      zh: "无须再缴；多缴的按规定退还（case.get 的 fees 可查票据号码）。",
      en: "Pay nothing more; what was paid twice is given back (fees of case.get has the receipt)."))
  public static let feeDue = RefusalKind(
    3042, "case.feeDue", .failedPrecondition,
    meaning: Bilingual(zh: "尚有费用未缴清。", en: "A fee is still due before this step."),
    remedy: Bilingual(
      zh: "缴费后登记（case.payFee），或依规定减免（case.waiveFee）。", en: "Pay it and record that (case.payFee), or waive it (case.waiveFee)."))
  public static let feeUnfit = RefusalKind(
    3043, "case.feeUnfit", .invalidArgument,
    meaning: Bilingual(zh: "收费信息不完整或金额有误。", en: "What a fee must say is missing, or its amount is none."),
    remedy: Bilingual(
      zh: "填写名称、金额（分）和收费依据；缴费时填写票据号码；减免时说明理由。",
      en: "Give its name, its amount in fen and its basis; with a payment the receipt's number, with a waiver the reason."))
  public static let tooManyFees = RefusalKind(
    3044, "case.tooManyFees", .failedPrecondition,
    meaning: Bilingual(zh: "收费项目过多。", en: "The case has too many fees."),
    remedy: Bilingual(zh: "合并为一项。", en: "Join them into one."))
  public static let deliveryUnfit = RefusalKind(
    3045, "case.deliveryUnfit", .invalidArgument,
    meaning: Bilingual(zh: "送达方式不完整。", en: "It cannot be delivered in this way."),
    remedy: Bilingual(
      zh: "填写送达方式（method）；邮寄的填写邮件号（trackingNumber）。", en: "Say how in method; of what is posted, give trackingNumber."))
  public static let ratedAlready = RefusalKind(
    3046, "case.ratedAlready", .alreadyExists,
    meaning: Bilingual(zh: "本次服务已评价过。", en: "This service was rated already."),
    remedy: Bilingual(zh: "每次服务评价一次；有新情况可投诉。", en: "A service is rated once; what is new may be complained of."))
  public static let ratingUnfit = RefusalKind(
    3047, "case.ratingUnfit", .invalidArgument,
    meaning: Bilingual(zh: "评价或整改的内容不完整。", en: "What a rating, or what puts one right, must say is missing."),
    remedy: Bilingual(
      zh: "在 case.rate 的 grade 中选择五级之一（verySatisfied 至 veryDissatisfied）；在 case.putRight 的 measures 中写明整改措施。",
      en: "Choose one of the five grades in grade of case.rate; say in measures of case.putRight what was done."
    ))
  public static let nothingToPutRight = RefusalKind(
    3048, "case.nothingToPutRight", .failedPrecondition,
    meaning: Bilingual(zh: "本件没有待整改的差评。", en: "The case has no bad rating that is to be put right."),
    remedy: Bilingual(zh: "无须整改（case.get 的 rating 可查）。", en: "Nothing is to be done (see rating of case.get)."))
  public static let documentUnknown = RefusalKind(
    3049, "case.documentUnknown", .notFound,
    meaning: Bilingual(zh: "本件没有这份文书。", en: "The case has no such document."),
    remedy: Bilingual(zh: "核对文书编号（case.documents）。", en: "Check the document's number (case.documents)."))

  static let afterDecision = [
    feeUnknown, feeSettled, feeDue, feeUnfit, tooManyFees, deliveryUnfit, ratedAlready, ratingUnfit, nothingToPutRight, documentUnknown,
  ]
}
