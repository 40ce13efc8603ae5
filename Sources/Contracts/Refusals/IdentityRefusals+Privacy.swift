public import Bus

/// Erasure: 1070-1079.
extension IdentityRefusals {
  public static let erasureCaseOpen = RefusalKind(
    1070, "identity.erasureCaseOpen", .failedPrecondition,
    meaning: Bilingual(zh: "该主体尚有未办结的办件，不能删除个人信息。", en: "A case of the subject is open, so its data is not erased."),
    remedy: Bilingual(zh: "待办件办结，或先撤回办件。", en: "Wait for its end, or withdraw it first."))
  public static let erasureCertificateHolds = RefusalKind(
    1071, "identity.erasureCertificateHolds", .failedPrecondition,
    meaning: Bilingual(zh: "该主体持有的证照仍然有效，不能删除个人信息。", en: "A certificate of the subject still holds, so its data is not erased."),
    remedy: Bilingual(zh: "待证照到期，或先依法注销。", en: "Wait for its end, or have it cancelled first."))
  public static let erasureKeepingRuns = RefusalKind(
    1072, "identity.erasureKeepingRuns", .failedPrecondition,
    meaning: Bilingual(zh: "法定保存期限未满，不能删除个人信息。", en: "The time for which records are kept has not run out."),
    remedy: Bilingual(zh: "在所示日期之后再申请。", en: "Ask again after the day that is named."))
  public static let badErasureGround = RefusalKind(
    1073, "identity.badErasureGround", .invalidArgument,
    meaning: Bilingual(zh: "缺少删除依据，或依据中含有个人信息。", en: "The ground is missing, too long, or may name a person."),
    remedy: Bilingual(
      zh: "写明法律依据，不超过 200 字，不含号码、邮箱，如“个人信息保护法第四十七条”。",
      en: "Name the provision in up to 200 characters, without long numbers or mail addresses: PIPL art. 47(1)."))

  static let ofPrivacy = [
    erasureCaseOpen, erasureCertificateHolds, erasureKeepingRuns, badErasureGround,
  ]
}
