public import Bus

/// Certificates, their acts and copies: 1035-1049.
extension IdentityRefusals {
  public static let unknownCertificate = RefusalKind(
    1035, "identity.unknownCertificate", .notFound,
    meaning: Bilingual(zh: "没有这份电子证照。", en: "There is no such certificate."),
    remedy: Bilingual(zh: "核对证照编号（identity.certificates 可查）。", en: "Check its id or identifier (identity.certificates lists them)."))
  public static let certificateActNotAllowed = RefusalKind(
    1036, "identity.certificateActNotAllowed", .failedPrecondition,
    meaning: Bilingual(zh: "证照当前状态不能办理此业务。", en: "The operation does not lead out of the certificate's state."),
    remedy: Bilingual(
      zh: "查看证照状态（identity.certificate）；已终止的证照须重新申领。",
      en: "Read its state (identity.certificate); one that has ended is applied for anew."))
  public static let groundMissing = RefusalKind(
    1037, "identity.groundMissing", .invalidArgument,
    meaning: Bilingual(
      zh: "办理此业务须有法定依据，且不含号码、邮箱。", en: "The act needs its legal ground, in at most 400 characters, without a long number or a mail address."
    ),
    remedy: Bilingual(zh: "在 ground 中写明依据的条款或事由。", en: "Name the provision or the event in ground."))
  public static let issuerNotAllowed = RefusalKind(
    1038, "identity.issuerNotAllowed", .failedPrecondition,
    meaning: Bilingual(zh: "颁发机构的统一社会信用代码不正确，或无权颁发此类证照。", en: "The office's credit code is wrong, or it does not issue this type."),
    remedy: Bilingual(
      zh: "核对颁发机构；可颁发机构见 identity.certificateTypes。", en: "Check the office; identity.certificateTypes tells which issue the type."))
  public static let validityInvalid = RefusalKind(
    1039, "identity.validityInvalid", .invalidArgument,
    meaning: Bilingual(zh: "颁发日期或有效期不正确。", en: "The day of issue or the end of the certificate is not right."),
    remedy: Bilingual(
      zh: "颁发日期不晚于今天，截止日期不早于颁发日期、不超过该类型的有效期。",
      en: "It is issued today or earlier, ends no earlier than that, and no later than its type allows."))
  public static let versionsUsedUp = RefusalKind(
    1040, "identity.versionsUsedUp", .failedPrecondition,
    meaning: Bilingual(zh: "该证照标识的版本号已用完。", en: "The versions of the certificate's identifier are used up."),
    remedy: Bilingual(
      zh: "注销后以新流水号新发（identity.issueCertificate）。", en: "Cancel it and issue one under a new serial (identity.issueCertificate)."))
  public static let badCertificate = RefusalKind(
    1041, "identity.badCertificate", .invalidArgument,
    meaning: Bilingual(
      zh: "证照的类型、名称、流水号或办件不正确，或含个人号码。",
      en: "The certificate's type, name, serial or case is not acceptable or holds a person's number, or the serial is taken."),
    remedy: Bilingual(
      zh: "填写类型和名称；流水号为不超过64位的大写字母和数字；均不得含证件号码、手机号、邮箱。流水号可不填，由系统生成。",
      en:
        "Name type and name; a serial is of capitals and digits, at most 64. None holds a person's number, phone number or mail address: number certificates otherwise, or leave the serial out, and one is made."
    ))
  public static let notWithheld = RefusalKind(
    1042, "identity.notWithheld", .failedPrecondition,
    meaning: Bilingual(zh: "此类证照不能暂扣。", en: "Certificates of this type are not withheld."),
    remedy: Bilingual(zh: "依法改用撤销、注销或吊销。", en: "End it by the act that the law has for it instead."))
  public static let badCertificateType = RefusalKind(
    1043, "identity.badCertificateType", .invalidArgument,
    meaning: Bilingual(zh: "证照类型的内容不正确。", en: "A field of the certificate type is not acceptable."),
    remedy: Bilingual(
      zh: "更正所列字段：制定机构和颁发机构为统一社会信用代码，有效期以日、月、年计。",
      en: "Correct the field that is named: bodies and offices by their credit codes, the validity in days, months or years."))
  public static let certificateNotHolding = RefusalKind(
    1044, "identity.certificateNotHolding", .failedPrecondition,
    meaning: Bilingual(zh: "证照当前无效，不能出具副本。", en: "The certificate does not hold today, so no copy is made of it."),
    remedy: Bilingual(zh: "办理延续后再出具。", en: "Have it renewed first."))
  public static let badCopyTerms = RefusalKind(
    1045, "identity.badCopyTerms", .invalidArgument,
    meaning: Bilingual(zh: "副本的用途、使用者或期限不正确。", en: "What the copy is for, for whom or until when is not acceptable."),
    remedy: Bilingual(
      zh: "写明用途和使用者（各不超过120字，不含证件号码、手机号、邮箱），期限自今天起不超过90天。",
      en: "Say both in at most 120 characters, without a person's number or address; it ends within 90 days from today."))
  public static let claimMissing = RefusalKind(
    1046, "identity.claimMissing", .invalidArgument,
    meaning: Bilingual(zh: "查验须提供证照标识、类型以及持证人的姓名或号码。", en: "Identifier, type, and the holder's name or a number are needed."),
    remedy: Bilingual(zh: "补全所列项后重试。", en: "Fill in what is missing and ask again."))

  public static let tooManyCertificates = RefusalKind(
    1047, "identity.tooManyCertificates", .resourceExhausted,
    meaning: Bilingual(zh: "该主体的电子证照过多，不能一次查齐。", en: "The subject has more certificates than are looked at for one request."),
    remedy: Bilingual(
      zh: "注销不再使用的证照（identity.changeCertificate）后重试；逐页查看用 identity.certificates。",
      en: "Have those of no use cancelled (identity.changeCertificate), and try again; identity.certificates lists them."))
  public static let caseVoid = RefusalKind(
    1048, "identity.caseVoid", .failedPrecondition,
    meaning: Bilingual(zh: "该办件已作废，不再颁发证照。", en: "The case is void, and grants no certificate any more."),
    remedy: Bilingual(zh: "查看办件（case.get）；须重新申请。", en: "Read the case (case.get); it has to be applied for anew."))
  public static let renewalByOwnCase = RefusalKind(
    1049, "identity.renewalByOwnCase", .failedPrecondition,
    meaning: Bilingual(zh: "该办件就是颁发这份证照的办件，不能据以换发。", en: "The case granted this very certificate, and does not grant its renewal."),
    remedy: Bilingual(zh: "填写办理延续或变更的办件；没有则不填。", en: "Name the case that grants the renewal, or none."))

  static let ofCertificates = [
    unknownCertificate, certificateActNotAllowed, groundMissing, issuerNotAllowed, validityInvalid, versionsUsedUp,
    badCertificate, notWithheld, badCertificateType, certificateNotHolding, badCopyTerms, claimMissing,
    tooManyCertificates,
    caseVoid, renewalByOwnCase,
  ]
}
