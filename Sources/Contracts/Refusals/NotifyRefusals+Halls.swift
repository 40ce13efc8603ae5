public import Bus

/// Of halls: 4010-4019.
extension NotifyRefusals {
  public static let unknownHall = RefusalKind(
    4010, "notify.unknownHall", .notFound,
    meaning: Bilingual(zh: "没有这个大厅。", en: "There is no such hall."),
    remedy: Bilingual(zh: "用 notify.halls 查看大厅。", en: "See the halls with notify.halls."))
  public static let hallUnfit = RefusalKind(
    4011, "notify.hallUnfit", .invalidArgument,
    meaning: Bilingual(zh: "大厅记录不合规定。", en: "The record of a hall is not taken."),
    remedy: Bilingual(zh: "按 detail 所指的大厅与字段改正。", en: "Mend the hall and the field that the detail names."))
  public static let hallRevision = RefusalKind(
    4012, "notify.hallRevision", .failedPrecondition,
    meaning: Bilingual(zh: "该大厅已有更新的版本。", en: "The hall has another revision by now."),
    remedy: Bilingual(zh: "重新读取（notify.hall）后再改。", en: "Read it again (notify.hall), and change that."))

  static let halls = [unknownHall, hallUnfit, hallRevision]
}
