public import Bus

/// Drafts, versions, places: 2010-2019.
extension ItemRefusals {
  public static let badDraft = RefusalKind(
    2010, "item.badDraft", .invalidArgument,
    meaning: Bilingual(zh: "事项草稿无法读取。", en: "The draft cannot be read."),
    remedy: Bilingual(zh: "按列出的位置更正后重新提交（item.putDraft）。", en: "Correct what is listed and put it again (item.putDraft)."))
  public static let notPublishable = RefusalKind(
    2011, "item.notPublishable", .failedPrecondition,
    meaning: Bilingual(zh: "该版本有阻止发布的问题。", en: "Findings stop this version from being published."),
    remedy: Bilingual(
      zh: "用 item.check 查看问题，更正后重新提交（item.putDraft）。", en: "See them with item.check, correct the draft and put it again (item.putDraft)."))
  public static let versionOverlaps = RefusalKind(
    2012, "item.versionOverlaps", .failedPrecondition,
    meaning: Bilingual(zh: "该版本的有效期与其他版本重叠。", en: "The days of this version overlap those of another."),
    remedy: Bilingual(
      zh: "用 item.versions 查看各版本的日期，改填不重叠的日期。", en: "See the days of the versions with item.versions, and name days that are free."))
  public static let badDates = RefusalKind(
    2013, "item.badDates", .invalidArgument,
    meaning: Bilingual(zh: "生效或失效日期不正确。", en: "The days are not acceptable."),
    remedy: Bilingual(zh: "生效日期不早于今天，失效日期晚于生效日期。", en: "Begin today or later, and end after the first day."))
  public static let notChecked = RefusalKind(
    2014, "item.notChecked", .failedPrecondition,
    meaning: Bilingual(zh: "该版本尚未核对。", en: "The version has not been checked."),
    remedy: Bilingual(
      zh: "先核对（item.markChecked），再发布（item.publish）。", en: "Have it checked first (item.markChecked), then publish it (item.publish)."))
  public static let noDraft = RefusalKind(
    2015, "item.noDraft", .notFound,
    meaning: Bilingual(zh: "该事项没有草稿。", en: "The item has no draft."),
    remedy: Bilingual(zh: "先提交草稿（item.putDraft）。", en: "Put one first (item.putDraft)."))
  public static let unknownPlace = RefusalKind(
    2016, "item.unknownPlace", .invalidArgument,
    meaning: Bilingual(zh: "没有这个区划或大厅。", en: "There is no such region or hall."),
    remedy: Bilingual(zh: "填写 6、9 或 12 位区划代码，或目录中的大厅编码。", en: "Name a division code of 6, 9 or 12 places, or a hall of the catalogue."))

  static let ofVersions = [badDraft, notPublishable, versionOverlaps, badDates, notChecked, noDraft, unknownPlace]
}
