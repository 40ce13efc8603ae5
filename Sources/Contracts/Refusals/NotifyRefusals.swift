public import Bus

/// NotifyService's rows of the registry, 4000-4999.
public enum NotifyRefusals {
  public static let noVisit = RefusalKind(
    4001, "notify.noVisit", .notFound,
    meaning: Bilingual(zh: "该办件没有预约。", en: "No visit is booked for the case."),
    remedy: Bilingual(
      zh: "无需到场的办件没有预约；刚提交的请稍候再查（notify.visit）。",
      en: "Cases without a reason to come have none; for a new case ask again in a moment (notify.visit)."))
  public static let fullyBooked = RefusalKind(
    4002, "notify.fullyBooked", .resourceExhausted,
    meaning: Bilingual(zh: "可预约期内没有空位。", en: "No seat is free within the horizon."),
    remedy: Bilingual(zh: "稍后再试，或选择其他大厅。", en: "Try later, or another hall."), retry: true)
  public static let notOwnMailbox = RefusalKind(
    4003, "notify.notOwnMailbox", .permissionDenied,
    meaning: Bilingual(zh: "只能查看本人的信箱。", en: "Only one's own mailbox can be read."),
    remedy: Bilingual(zh: "以本人身份查看。", en: "Ask as the subject."))

  public static let notOwnVisit = RefusalKind(
    4004, "notify.notOwnVisit", .permissionDenied,
    meaning: Bilingual(zh: "只能查看本人的预约。", en: "Only one's own visits can be read."),
    remedy: Bilingual(zh: "以本人身份查看。", en: "Ask as the subject."))

  public static let all =
    [
      noVisit, fullyBooked, notOwnMailbox, notOwnVisit,
    ]
    + halls
    + visits
    + queue
    + waiting
    + notices
}
