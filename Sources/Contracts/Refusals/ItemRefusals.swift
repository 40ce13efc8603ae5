public import Bus

/// ItemService's rows of the registry, 2000-2999.
public enum ItemRefusals {
  public static let unknownItem = RefusalKind(
    2001, "item.unknown", .notFound,
    meaning: Bilingual(zh: "没有这个事项。", en: "There is no such item."),
    remedy: Bilingual(zh: "用 item.search 查找事项编码。", en: "Look its code up with item.search."))
  public static let paused = RefusalKind(
    2002, "item.paused", .failedPrecondition,
    meaning: Bilingual(zh: "该事项暂停办理。", en: "The item is paused."),
    remedy: Bilingual(zh: "等恢复办理后再申请（item.get 可查状态），或到窗口咨询。", en: "Apply when it is open again (item.get tells), or ask at a window."))
  public static let withdrawn = RefusalKind(
    2003, "item.withdrawn", .failedPrecondition,
    meaning: Bilingual(zh: "该事项已取消。", en: "The item has been withdrawn."),
    remedy: Bilingual(zh: "用 item.search 查找替代事项。", en: "Look for the item that takes its place with item.search."))
  public static let badCatalogue = RefusalKind(
    2004, "item.badCatalogue", .invalidArgument,
    meaning: Bilingual(zh: "目录文件有误，未导入任何内容。", en: "The catalogue has faults; nothing was imported."),
    remedy: Bilingual(zh: "按列出的位置更正后重新导入（item.import）。", en: "Correct what is listed and import it again (item.import)."))
  public static let badSearch = RefusalKind(
    2005, "item.badSearch", .invalidArgument,
    meaning: Bilingual(zh: "搜索词过长。", en: "The search text is too long."),
    remedy: Bilingual(zh: "用不超过 200 字的关键词。", en: "Use at most 200 characters."))
  public static let badState = RefusalKind(
    2006, "item.badState", .failedPrecondition,
    meaning: Bilingual(zh: "事项当前状态不允许此变更。", en: "The item's state does not allow this change."),
    remedy: Bilingual(zh: "先用 item.get 查看事项状态。", en: "Read the item's state first with item.get."))
  public static let wrongTarget = RefusalKind(
    2007, "item.wrongTarget", .failedPrecondition,
    meaning: Bilingual(zh: "该事项不面向此类申请人。", en: "The item does not serve this kind of applicant."),
    remedy: Bilingual(zh: "自然人与法人请分别选择对应事项（item.search）。", en: "Choose an item for persons or for companies, as it applies (item.search)."))
  public static let fixedCatalogue = RefusalKind(
    2008, "item.fixedCatalogue", .failedPrecondition,
    meaning: Bilingual(zh: "本实例的目录由启动设置固定，不接受更改。", en: "A setting fixes this instance's catalogue; it takes no change."),
    remedy: Bilingual(
      zh: "更换 catalogue.fixed 所指的文件，并逐个重新启动实例。", en: "Replace the file that catalogue.fixed names, and restart the instances one by one."))

  public static let all =
    [unknownItem, paused, withdrawn, badCatalogue, badSearch, badState, wrongTarget, fixedCatalogue] + ofVersions + ofExchange + ofGuides
    + ofProofs
}
