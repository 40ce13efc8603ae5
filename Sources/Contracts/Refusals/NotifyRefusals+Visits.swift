public import Bus

/// Of visits: 4020-4034.
extension NotifyRefusals {
  public static let unknownVisit = RefusalKind(
    4020, "notify.unknownVisit", .notFound,
    meaning: Bilingual(zh: "没有这个预约。", en: "There is no such visit."),
    remedy: Bilingual(zh: "用 notify.myVisits 查看预约。", en: "See the visits with notify.myVisits."))
  public static let seatTaken = RefusalKind(
    4021, "notify.seatTaken", .alreadyExists,
    meaning: Bilingual(zh: "该时段最后的空位已被他人约走。", en: "Somebody else has the last seat of that time."),
    remedy: Bilingual(zh: "改选 detail 中的时段，或用 notify.offers 另选。", en: "Choose one that the detail names, or ask notify.offers."))
  public static let holdEnded = RefusalKind(
    4022, "notify.holdEnded", .failedPrecondition,
    meaning: Bilingual(
      zh: "保留的时限已过；detail 为预约现在的状态。", en: "The time has passed until which the seat was held; the detail is what the visit is now."),
    remedy: Bilingual(zh: "另选时段（notify.offers）后再确认。", en: "Choose again (notify.offers), and confirm in time."))
  public static let visitNotOpen = RefusalKind(
    4023, "notify.visitNotOpen", .failedPrecondition,
    meaning: Bilingual(zh: "该预约已结束，或时间已到。", en: "The visit has ended, or its time has come."),
    remedy: Bilingual(zh: "用 notify.myVisits 查看；仍需到场的可重新预约。", en: "See notify.myVisits; what still has to be come for can be booked anew."))
  public static let noSuchSlot = RefusalKind(
    4024, "notify.noSuchSlot", .invalidArgument,
    meaning: Bilingual(zh: "该大厅当时不开放，或没有这个时段，或所需时长不足。", en: "The hall is closed then, has no such slot, or none that is long enough."),
    remedy: Bilingual(zh: "从 notify.offers 或 notify.hall 选一个时段。", en: "Choose one of notify.offers or notify.hall."))
  public static let timeNotOffered = RefusalKind(
    4025, "notify.timeNotOffered", .failedPrecondition,
    meaning: Bilingual(
      zh: "该时间太近或超出可预约期；detail 为最后可约日，soon 表示太近。",
      en: "The time is too soon, or beyond what can be booked; the detail is the last day, or soon."),
    remedy: Bilingual(
      zh: "从 notify.offers 选一个时段；急办的请到大厅由窗口安排。", en: "Choose one of notify.offers; what is urgent is booked by the staff of a hall."))
  public static let tooManyVisits = RefusalKind(
    4026, "notify.tooManyVisits", .resourceExhausted,
    meaning: Bilingual(
      zh: "预约、改期、临近取消或未到场的次数已达上限；detail 为哪一项。",
      en: "The limit is reached of open visits, moves, late cancellations, missed visits or lapsed holds; the detail says of which."),
    remedy: Bilingual(zh: "先用好已有的预约，或请大厅工作人员安排。", en: "Use the visits that there are, or let the staff of a hall book."))
  public static let sameTime = RefusalKind(
    4027, "notify.sameTime", .failedPrecondition,
    meaning: Bilingual(zh: "该预约已经是这个时间。", en: "The visit is at that time already."),
    remedy: Bilingual(zh: "无需改期。", en: "There is nothing to move."))
  public static let hallUnsuitable = RefusalKind(
    4028, "notify.hallUnsuitable", .failedPrecondition,
    meaning: Bilingual(zh: "该大厅不办理此事项。", en: "The hall does not serve this."),
    remedy: Bilingual(zh: "从 notify.offers 选一个大厅。", en: "Choose a hall of notify.offers."))
  public static let visitTooLong = RefusalKind(
    4029, "notify.visitTooLong", .failedPrecondition,
    meaning: Bilingual(zh: "没有大厅能连续办理这么久；detail 为分钟数。", en: "No hall is open so long without a break; the detail is the minutes."),
    remedy: Bilingual(zh: "请大厅工作人员分次安排。", en: "Let the staff of a hall arrange several visits."))
  public static let notWaiting = RefusalKind(
    4030, "notify.notWaiting", .failedPrecondition,
    meaning: Bilingual(zh: "该办件没有等候或待约的事由。", en: "Nothing of the case waits for a seat, or could."),
    remedy: Bilingual(zh: "用 notify.waiting 查看。", en: "See notify.waiting."))
  public static let visitInQueue = RefusalKind(
    4031, "notify.visitInQueue", .failedPrecondition,
    meaning: Bilingual(zh: "该预约已取号，仍在大厅排队。", en: "A ticket of the visit is in the hall's queue."),
    remedy: Bilingual(zh: "先离开排队（notify.leaveQueue），再取消预约。", en: "Leave the queue first (notify.leaveQueue), and cancel the visit then."))

  static let visits = [
    unknownVisit, seatTaken, holdEnded, visitNotOpen, noSuchSlot, timeNotOffered, tooManyVisits, sameTime, hallUnsuitable, visitTooLong,
    notWaiting, visitInQueue,
  ]
}
