public import Bus

/// What the queue of a hall refuses.
extension NotifyRefusals {
  public static let unknownTicket = RefusalKind(
    4041, "notify.unknownTicket", .notFound,
    meaning: Bilingual(zh: "今天没有这个号。", en: "There is no such ticket today."),
    remedy: Bilingual(
      zh: "核对号码（notify.queue）；号码只在当天有效。",
      en: "Check the number (notify.queue); it holds for its day alone."))
  public static let ticketOutOfOrder = RefusalKind(
    4042, "notify.ticketOutOfOrder", .failedPrecondition,
    meaning: Bilingual(zh: "此号现在不能这样处理。", en: "The ticket does not allow this in its state."),
    remedy: Bilingual(
      zh: "查看其状态（notify.ticket）；说明中列出可做的操作。",
      en: "See its state (notify.ticket); the detail names what can be done."))
  public static let alreadyCheckedIn = RefusalKind(
    4043, "notify.alreadyCheckedIn", .alreadyExists,
    meaning: Bilingual(
      zh: "已经取过号：该预约已有号，或本人现场取的号还没有办完。",
      en: "There is a ticket already: the visit has one, or the person has one of today that is not over."),
    remedy: Bilingual(
      zh: "使用已取的号，说明中有号码，或先离开排队（notify.leaveQueue）再取；未听到应答时用同一请求键重试。",
      en: "Use the ticket that the detail names, or leave with it first (notify.leaveQueue); unheard, repeat with the same key."))
  public static let tooEarly = RefusalKind(
    4044, "notify.tooEarly", .failedPrecondition,
    meaning: Bilingual(zh: "来得太早，还不能签到。", en: "It is too early to check in."),
    remedy: Bilingual(
      zh: "在说明中的时间之后签到。",
      en: "Check in from the time that the detail names."))
  public static let numbersUsed = RefusalKind(
    4045, "notify.numbersUsed", .resourceExhausted,
    meaning: Bilingual(zh: "今天的号码已用完。", en: "No number of this series is left today."),
    remedy: Bilingual(
      zh: "请工作人员安排，或改日再来。",
      en: "Ask the staff, or come another day."))
  public static let queueFull = RefusalKind(
    4046, "notify.queueFull", .resourceExhausted,
    meaning: Bilingual(zh: "今天的队列种类过多。", en: "The queue has too many different lines today."),
    remedy: Bilingual(
      zh: "减少技能组合，按大厅已有的技能取号。",
      en: "Use the skills that the hall has, in fewer combinations."))
  public static let queueUnfit = RefusalKind(
    4047, "notify.queueUnfit", .invalidArgument,
    meaning: Bilingual(zh: "排队信息不完整或超出范围。", en: "What the queue must be told is missing or out of bounds."),
    remedy: Bilingual(
      zh: "说明中有字段；时长1至480分钟，技能最多8项，离线号码每次1至500个。",
      en: "The detail names the field: 1 to 480 minutes, at most 8 skills, 1 to 500 numbers."))
  public static let unknownWindow = RefusalKind(
    4048, "notify.unknownWindow", .notFound,
    meaning: Bilingual(zh: "该窗口今天没有开过。", en: "The window was not open today."),
    remedy: Bilingual(
      zh: "先开窗（notify.openWindow）。",
      en: "Open it first (notify.openWindow)."))
  public static let windowClosed = RefusalKind(
    4049, "notify.windowClosed", .failedPrecondition,
    meaning: Bilingual(zh: "窗口已关闭。", en: "The window is closed."),
    remedy: Bilingual(
      zh: "开窗（notify.openWindow），或选择其他窗口。",
      en: "Open it (notify.openWindow), or choose another."))
  public static let windowTaken = RefusalKind(
    4050, "notify.windowTaken", .permissionDenied,
    meaning: Bilingual(zh: "窗口由其他人值守。", en: "Somebody else works at the window."),
    remedy: Bilingual(
      zh: "在自己的窗口操作；对方的窗口空闲时可用 notify.openWindow 接手。",
      en: "Act at your own; one that has nobody can be taken over by notify.openWindow."))
  public static let windowBusy = RefusalKind(
    4051, "notify.windowBusy", .failedPrecondition,
    meaning: Bilingual(zh: "窗口还有未办完的号。", en: "The window has somebody already."),
    remedy: Bilingual(
      zh: "先办结、暂挂、转窗或标记过号，说明中有号码。",
      en: "Finish, park, forward or miss the number that the detail names first."))
  public static let notServedHere = RefusalKind(
    4052, "notify.notServedHere", .failedPrecondition,
    meaning: Bilingual(zh: "该窗口不办理此号。", en: "The window does not serve this ticket."),
    remedy: Bilingual(
      zh: "转到合适的窗口（notify.forwardTicket），或换窗口的技能。",
      en: "Forward it (notify.forwardTicket), or give the window other skills."))
  public static let nobodyWaiting = RefusalKind(
    4053, "notify.nobodyWaiting", .notFound,
    meaning: Bilingual(zh: "没有等候的人。", en: "Nobody is in line whom the window serves."),
    remedy: Bilingual(
      zh: "稍候再叫（notify.screen 可等候变化）。",
      en: "Call again later (notify.screen waits for changes)."))
  public static let tooManyReturns = RefusalKind(
    4054, "notify.tooManyReturns", .resourceExhausted,
    meaning: Bilingual(zh: "重新排队次数已用完。", en: "The ticket has come back in line as often as it may."),
    remedy: Bilingual(
      zh: "离开队列后重新取号。",
      en: "Leave the queue and draw a new one."))
  public static let tooManyForwards = RefusalKind(
    4055, "notify.tooManyForwards", .resourceExhausted,
    meaning: Bilingual(zh: "转窗次数已用完。", en: "The ticket was forwarded as often as it may be."),
    remedy: Bilingual(
      zh: "在本窗口办结，或请负责人协调。",
      en: "Serve it to the end here, or ask who is in charge."))
  public static let numberTaken = RefusalKind(
    4056, "notify.numberTaken", .alreadyExists,
    meaning: Bilingual(zh: "号码未发放，或已有人使用。", en: "The number was not handed out, or somebody has it."),
    remedy: Bilingual(
      zh: "使用发放给本厅的离线号码（notify.handOutNumbers）。",
      en: "Use a number that was handed out to the hall (notify.handOutNumbers)."))
  public static let queueEnded = RefusalKind(
    4057, "notify.queueEnded", .failedPrecondition,
    meaning: Bilingual(zh: "当天的排队已结束。", en: "The hall's day is over."),
    remedy: Bilingual(
      zh: "改日再来，或预约。",
      en: "Come another day, or book."))
  public static let notOwnTicket = RefusalKind(
    4058, "notify.notOwnTicket", .permissionDenied,
    meaning: Bilingual(zh: "只能查看和处理本人的号。", en: "Only one's own ticket can be read or changed."),
    remedy: Bilingual(
      zh: "以本人身份、用号上的编号操作。",
      en: "Ask as who drew it, with the id that stands on it."))
  public static let visitNotToday = RefusalKind(
    4059, "notify.visitNotToday", .failedPrecondition,
    meaning: Bilingual(zh: "该预约不在今天、不在此厅，或已取消。", en: "The visit is not of today and this hall, or is not to be made any more."),
    remedy: Bilingual(
      zh: "核对预约（notify.visit）；没有预约可现场取号。",
      en: "See the visit (notify.visit); without one draw a ticket as a walk-in."))

  static let queue = [
    unknownTicket, ticketOutOfOrder, alreadyCheckedIn, tooEarly, numbersUsed, queueFull, queueUnfit, unknownWindow,
    windowClosed, windowTaken, windowBusy, notServedHere, nobodyWaiting, tooManyReturns, tooManyForwards, numberTaken, queueEnded,
    notOwnTicket, visitNotToday,
  ]
}
