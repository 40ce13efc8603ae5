public import Bus

/// Mandates, assurance and sessions: 1050-1064.
extension IdentityRefusals {
  public static let unknownMandate = RefusalKind(
    1050, "identity.unknownMandate", .notFound,
    meaning: Bilingual(zh: "没有这项委托。", en: "There is no such mandate."),
    remedy: Bilingual(
      zh: "核对委托编号（identity.mandates 可查）。",
      en: "Check its id (identity.mandates tells)."))
  public static let mandateNotFitting = RefusalKind(
    1051, "identity.mandateNotFitting", .failedPrecondition,
    meaning: Bilingual(zh: "双方不符合这种委托关系的条件。", en: "These two cannot stand in such a relation."),
    remedy: Bilingual(
      zh: "监护人须为成年人且年长于未成年子女；法定代表人、经办人为自然人代表法人；不得委托给本人或未成年人。",
      en:
        "A parent is for a minor and older; a representative or clerk is a person for a body; nobody acts for themselves, and no minor for others."
    ))
  public static let mandateNotGivable = RefusalKind(
    1052, "identity.mandateNotGivable", .permissionDenied,
    meaning: Bilingual(zh: "当前身份不能设立或撤销这种委托。", en: "It is not for this role to give or to take back such a mandate."),
    remedy: Bilingual(
      zh: "本人委托代理人；法人或其法定代表人委托经办人；监护与法定代表人关系凭证明到窗口办理；不得转委托。",
      en:
        "Give an agent yourself; a body or its representative gives a clerk; parents and representatives are entered at a window; nobody passes a mandate on."
    ))
  public static let badMandatePeriod = RefusalKind(
    1053, "identity.badMandatePeriod", .invalidArgument,
    meaning: Bilingual(zh: "委托期限不正确。", en: "The time of the mandate is not acceptable."),
    remedy: Bilingual(
      zh: "自今日起一年内生效，截止不早于生效；委托代理人须填截止日期，最长三年。",
      en: "Begin between today and a year ahead and end no earlier; name an agent's last day, within three years."))
  public static let badMandateItems = RefusalKind(
    1054, "identity.badMandateItems", .invalidArgument,
    meaning: Bilingual(zh: "委托的事项不正确。", en: "The items of the mandate are not acceptable."),
    remedy: Bilingual(
      zh: "填写不超过 64 个事项编码，个人号码不是编码；不填为全部事项。",
      en: "Name at most 64 item codes, which no person's number is; none means all."))
  public static let mandateStands = RefusalKind(
    1055, "identity.mandateStands", .alreadyExists,
    meaning: Bilingual(zh: "同样的委托已经存在。", en: "Such a mandate stands already."),
    remedy: Bilingual(
      zh: "使用所列委托，或先撤销（identity.revokeMandate）。",
      en: "Use the one that the detail names, or revoke it first (identity.revokeMandate)."))
  public static let mandateMissing = RefusalKind(
    1056, "identity.mandateMissing", .permissionDenied,
    meaning: Bilingual(zh: "没有代办此事的有效委托。", en: "No mandate in force lets the applicant act for that subject in this."),
    remedy: Bilingual(
      zh: "请被代理人设立委托（identity.grantMandate），或以本人身份办理。",
      en: "Let the one who is represented give a mandate (identity.grantMandate), or act for yourself."))
  public static let mandateEnded = RefusalKind(
    1057, "identity.mandateEnded", .failedPrecondition,
    meaning: Bilingual(zh: "该委托已到期。", en: "The mandate is over."),
    remedy: Bilingual(
      zh: "无须撤销。",
      en: "It need not be revoked."))
  public static let actingNotTaken = RefusalKind(
    1058, "identity.actingNotTaken", .permissionDenied,
    meaning: Bilingual(zh: "此操作不能代他人办理。", en: "This is not done for another."),
    remedy: Bilingual(
      zh: "以本人身份办理，去掉 actingFor；只有申请人可以代他人办理。",
      en: "Act for yourself, without actingFor; only applicants act for others."))
  public static let unknownSession = RefusalKind(
    1059, "identity.unknownSession", .notFound,
    meaning: Bilingual(zh: "没有这个会话。", en: "There is no such session."),
    remedy: Bilingual(
      zh: "核对会话名称（identity.sessions 可查）。",
      en: "Check its name (identity.sessions tells)."))
  public static let sessionNotStanding = RefusalKind(
    1060, "identity.sessionNotStanding", .unauthenticated,
    meaning: Bilingual(zh: "会话已结束、已过期或不属于该申请人。", en: "The session has ended, has run out, or is not this applicant's."),
    remedy: Bilingual(
      zh: "重新登录（identity.openSession）。",
      en: "Sign in again (identity.openSession)."))
  public static let sessionMissing = RefusalKind(
    1061, "identity.sessionMissing", .unauthenticated,
    meaning: Bilingual(zh: "办理须先登录。", en: "An applicant needs a session."),
    remedy: Bilingual(
      zh: "先登录（identity.openSession），并在身份中注明 session。",
      en: "Sign in (identity.openSession), and name the session in the principal."))
  public static let assuranceTooLow = RefusalKind(
    1062, "identity.assuranceTooLow", .permissionDenied,
    meaning: Bilingual(zh: "身份核验等级不够。", en: "It is not known surely enough who asks."),
    remedy: Bilingual(
      zh: "按所列等级登录：1 验证码，2 到窗口出示证件，3 电子证书（identity.openSession）。",
      en: "Sign in at the level that the detail names: 1 a code, 2 a document at a window, 3 a certificate (identity.openSession)."))
  public static let proofNotTaken = RefusalKind(
    1063, "identity.proofNotTaken", .failedPrecondition,
    meaning: Bilingual(zh: "不能以此方式核验身份。", en: "Identity is not proven in this way here."),
    remedy: Bilingual(
      zh: "验证码与证书由服务核验，证件由窗口核验；验证码须为十分钟内发往已验证联系方式的，证件、证书须为本人所有且有效。",
      en:
        "Services take codes and certificates, windows documents; a code came to a verified contact point within ten minutes, and what is shown is the subject's and in force."
    ))
  public static let tooManyStanding = RefusalKind(
    1064, "identity.tooManyStanding", .resourceExhausted,
    meaning: Bilingual(zh: "有效的委托或会话已达上限。", en: "There are as many mandates or sessions in force as one subject has."),
    remedy: Bilingual(
      zh: "先撤销或结束不用的。",
      en: "Revoke or end those not in use."))
  public static let sessionNotRetold = RefusalKind(
    1065, "identity.sessionNotRetold", .failedPrecondition,
    meaning: Bilingual(
      zh: "该会话已开启；其标识所用的加密密钥已停用，不能再次告知。",
      en: "The session was opened; the key that sealed its id is no longer at hand, so its id is not told again."),
    remedy: Bilingual(
      zh: "换一个幂等键另开会话；原会话可在 identity.sessions 中查看并结束。",
      en: "Open another under a new idempotency key; the one of before is among identity.sessions, and may be ended there."))

  static let ofMandates = [
    unknownMandate, mandateNotFitting, mandateNotGivable, badMandatePeriod, badMandateItems, mandateStands, mandateMissing, mandateEnded,
    actingNotTaken, unknownSession, sessionNotStanding, sessionMissing, assuranceTooLow, proofNotTaken, tooManyStanding,
    sessionNotRetold,
  ]
}
