public import Bus

/// Merges, numbers, contact points and base information: 1020-1034.
extension IdentityRefusals {
  public static let mergeOfSame = RefusalKind(
    1020, "identity.mergeOfSame", .invalidArgument,
    meaning: Bilingual(zh: "不能将主体与其自身合并。", en: "A subject is not merged with itself."),
    remedy: Bilingual(zh: "填写两个不同的主体编号。", en: "Name two subjects."))
  public static let mergeOfKinds = RefusalKind(
    1021, "identity.mergeOfKinds", .failedPrecondition,
    meaning: Bilingual(zh: "自然人与法人不能合并。", en: "A natural person and a legal person are not one."),
    remedy: Bilingual(zh: "核对两个主体的类型。", en: "Check the kinds of the two subjects."))
  public static let alreadyMerged = RefusalKind(
    1022, "identity.alreadyMerged", .failedPrecondition,
    meaning: Bilingual(zh: "其中一个主体已并入其他主体。", en: "One of the subjects is merged into another already."),
    remedy: Bilingual(zh: "改用所示的存续主体，或先撤销原合并。", en: "Name the subject that stays, or undo the earlier merge first."))
  public static let othersMerged = RefusalKind(
    1023, "identity.othersMerged", .failedPrecondition,
    meaning: Bilingual(zh: "已有其他主体并入该主体，不能再将其并入他人。", en: "Others are merged into the subject, so it is not merged itself."),
    remedy: Bilingual(zh: "对调两个主体，或先撤销所示主体的合并。", en: "Let this one stay, or undo the merges of those named first."))
  public static let notMerged = RefusalKind(
    1024, "identity.notMerged", .failedPrecondition,
    meaning: Bilingual(zh: "该主体未被合并。", en: "The subject is not merged into any other."),
    remedy: Bilingual(zh: "填写被并入的主体编号。", en: "Name the subject that was merged."))
  public static let mergesTooMany = RefusalKind(
    1025, "identity.mergesTooMany", .resourceExhausted,
    meaning: Bilingual(zh: "并入该主体的主体数量已达上限。", en: "As many subjects are merged into this one as can be."),
    remedy: Bilingual(zh: "核对是否误合并。", en: "See whether some were merged by mistake."))
  public static let mergeGroundMissing = RefusalKind(
    1026, "identity.mergeGroundMissing", .invalidArgument,
    meaning: Bilingual(zh: "合并或撤销合并须说明依据。", en: "A merge and an un-merge need a ground."),
    remedy: Bilingual(zh: "写明所核对的材料，不超过 500 字。", en: "Say what was compared, in at most 500 characters."))
  public static let numberOfMerged = RefusalKind(
    1027, "identity.numberOfMerged", .failedPrecondition,
    meaning: Bilingual(zh: "该号码属于被并入的主体，合并期间不作变更。", en: "The number is of a subject that was merged, and stays as it is meanwhile."),
    remedy: Bilingual(zh: "先撤销合并，再变更该号码。", en: "Undo the merge first."))
  public static let numberNotHeld = RefusalKind(
    1028, "identity.numberNotHeld", .failedPrecondition,
    meaning: Bilingual(zh: "该主体没有此号码。", en: "The subject does not bear the number."),
    remedy: Bilingual(zh: "核对号码与主体。", en: "Check the number and the subject."))
  public static let lastNumber = RefusalKind(
    1029, "identity.lastNumber", .failedPrecondition,
    meaning: Bilingual(zh: "不能停用主体的最后一个号码。", en: "The last number of a subject is not laid down."),
    remedy: Bilingual(zh: "先登记新的证件号码。", en: "Add the new number first."))
  public static let badPhone = RefusalKind(
    1030, "identity.badPhone", .invalidArgument,
    meaning: Bilingual(zh: "电话号码不正确。", en: "The phone number is not acceptable."),
    remedy: Bilingual(zh: "填写 11 位手机号码，或以 + 开头的国际号码。", en: "Write a Chinese mobile number of 11 places, or + and the country's code."))
  public static let codeTooSoon = RefusalKind(
    1031, "identity.codeTooSoon", .resourceExhausted,
    meaning: Bilingual(zh: "验证码刚刚发送。", en: "A code was sent just now."),
    remedy: Bilingual(zh: "一分钟后重试。", en: "Try again after a minute."))
  public static let codeNotWaited = RefusalKind(
    1032, "identity.codeNotWaited", .failedPrecondition,
    meaning: Bilingual(
      zh: "没有待验证的联系方式，或验证码已失效、次数已用完。", en: "No contact point waits for a code, or its code has run out or was tried too often."),
    remedy: Bilingual(zh: "重新填写联系方式以获取新验证码（identity.putContact）。", en: "Name the contact point again for a new code (identity.putContact).")
  )
  public static let badBaseInformation = RefusalKind(
    1033, "identity.badBaseInformation", .invalidArgument,
    meaning: Bilingual(zh: "基础信息的资源、提供方、日期或字段不正确。", en: "Resource, provider, date or a field of the base information is not acceptable."),
    remedy: Bilingual(zh: "按所示项目更正。", en: "Mend what the detail names."))

  static let ofSubjects = [
    mergeOfSame, mergeOfKinds, alreadyMerged, othersMerged, notMerged, mergesTooMany,
    mergeGroundMissing, numberOfMerged, numberNotHeld, lastNumber, badPhone, codeTooSoon,
    codeNotWaited, badBaseInformation,
  ]
}
