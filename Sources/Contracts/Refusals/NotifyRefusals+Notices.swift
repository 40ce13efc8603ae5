public import Bus

/// What notices, their words and their deliveries refuse.
extension NotifyRefusals {
  public static let unknownChannel = RefusalKind(
    4070, "notify.unknownChannel", .invalidArgument,
    meaning: Bilingual(zh: "没有此通知渠道。", en: "There is no such channel."),
    remedy: Bilingual(zh: "短信为 text，邮件为 mail；模板另有 mailbox 与 slip。", en: "Use text or mail; for templates also mailbox and slip."))
  public static let quietHoursUnfit = RefusalKind(
    4071, "notify.quietHoursUnfit", .invalidArgument,
    meaning: Bilingual(zh: "免打扰时段填写有误。", en: "The quiet hours cannot be used as they are written."),
    remedy: Bilingual(
      zh: "起止均写作 HH:MM，或均留空；起止相同为不设免打扰，时段不超过16小时。",
      en: "Write both as HH:MM or leave both empty; the same twice means none. They last 16 hours at most."))
  public static let unknownLanguage = RefusalKind(
    4072, "notify.unknownLanguage", .invalidArgument,
    meaning: Bilingual(zh: "没有此语言。", en: "There is no such language."),
    remedy: Bilingual(zh: "中文为 zh，英文为 en。", en: "Use zh or en."))
  public static let notOwnPreferences = RefusalKind(
    4073, "notify.notOwnPreferences", .permissionDenied,
    meaning: Bilingual(zh: "只能查看和设置本人的通知偏好。", en: "Only one's own preferences can be read and put."),
    remedy: Bilingual(zh: "以本人身份办理。", en: "Ask as the subject."))
  public static let unknownNotice = RefusalKind(
    4074, "notify.unknownNotice", .notFound,
    meaning: Bilingual(zh: "没有此通知，或该通知不经此渠道发送。", en: "There is no such notice, or it does not go over that channel."),
    remedy: Bilingual(
      zh: "通知编号见信箱（notify.mailbox）或 notify.deliveries。", en: "The ids of notices stand in notify.mailbox and notify.deliveries."))
  public static let notResendable = RefusalKind(
    4075, "notify.notResendable", .failedPrecondition,
    meaning: Bilingual(
      zh: "该通知已送出、正在等待发送，或已失去意义，不能重发。", en: "The notice was sent, waits to be sent, or is of no use any more: it is not sent again."),
    remedy: Bilingual(zh: "只有失败、未送达、无地址或结果不明的可以重发。", en: "Send again what failed, did not arrive, had no address or is unknown."))
  public static let unknownNoticeKind = RefusalKind(
    4076, "notify.unknownKind", .invalidArgument,
    meaning: Bilingual(zh: "没有此类通知。", en: "There is no such kind of notice."),
    remedy: Bilingual(zh: "各类见 notify.templates。", en: "See notify.templates for the kinds."))
  public static let templateFieldUnknown = RefusalKind(
    4077, "notify.templateFieldUnknown", .invalidArgument,
    meaning: Bilingual(zh: "模板中的字段在此类通知中不存在。", en: "The template names a field that notices of this kind do not have."),
    remedy: Bilingual(
      zh: "改用说明中该类可用的字段（notify.templates）。",
      en: "Use the fields of the kind, which notify.templates lists; the detail names the one that is unknown."))
  public static let templateFieldMissing = RefusalKind(
    4078, "notify.templateFieldMissing", .invalidArgument,
    meaning: Bilingual(zh: "模板缺少必需的字段。", en: "The template does not name a field that must be told."),
    remedy: Bilingual(zh: "加入说明中的字段，或使用 {text}。", en: "Name the field of the detail, or use {text}, which says all of it."))
  public static let templateUnfit = RefusalKind(
    4079, "notify.templateUnfit", .invalidArgument,
    meaning: Bilingual(zh: "模板写法有误。", en: "The template cannot be used as it is written."),
    remedy: Bilingual(
      zh: "标题一行、不超过200字（短信无标题），正文不超过4000字；花括号成对，文字中的花括号写两次。",
      en:
        "A title is one line of 200 characters at most (none over text), a text has 4,000 at most; braces come in pairs, and one that is meant as such stands twice."
    ))
  public static let unknownProvider = RefusalKind(
    4080, "notify.unknownProvider", .invalidArgument,
    meaning: Bilingual(zh: "没有此服务商。", en: "There is no such provider."),
    remedy: Bilingual(zh: "按设置中的名称：text、text2、mail、mail2。", en: "Name it as the settings do: text, text2, mail, mail2."))
  public static let tooManyReports = RefusalKind(
    4081, "notify.tooManyReports", .resourceExhausted,
    meaning: Bilingual(zh: "待认领的回执过多。", en: "Too many reports wait for messages that nobody knows."),
    remedy: Bilingual(zh: "稍后再报；并请服务商核对编号。", en: "Report it later, and let the provider check its numbers."), retry: true)
  public static let unknownDeliveryState = RefusalKind(
    4082, "notify.unknownDeliveryState", .invalidArgument,
    meaning: Bilingual(zh: "没有此状态。", en: "There is no such state."),
    remedy: Bilingual(zh: "填 failed、unknown 或 undelivered。", en: "Use failed, unknown or undelivered."))

  static let notices = [
    unknownChannel, quietHoursUnfit, unknownLanguage, notOwnPreferences, unknownNotice, notResendable, unknownNoticeKind,
    templateFieldUnknown,
    templateFieldMissing, templateUnfit, unknownProvider, tooManyReports, unknownDeliveryState,
  ]
}
