public import Bus

/// Guides, bundles, resources: 2040-2049.
extension ItemRefusals {
  public static let badAnswer = RefusalKind(
    2040, "item.badAnswer", .invalidArgument,
    meaning: Bilingual(zh: "回答与问题不符。", en: "An answer does not fit its question."),
    remedy: Bilingual(zh: "按 item.guide 列出的问题与选项回答。", en: "Answer the questions that item.guide lists, with their choices."))
  public static let bundleTooLarge = RefusalKind(
    2041, "item.bundleTooLarge", .invalidArgument,
    meaning: Bilingual(zh: "一件事的事项为空或过多。", en: "A bundle has no items, or too many."),
    remedy: Bilingual(zh: "列出 1 至 20 个事项，或一个主题（item.lifeEvents 可查）。", en: "Name 1 to 20 items, or an event of life (see item.lifeEvents)."))
  public static let unknownLifeEvent = RefusalKind(
    2042, "item.unknownLifeEvent", .notFound,
    meaning: Bilingual(zh: "没有这个主题。", en: "There is no such event of life."),
    remedy: Bilingual(zh: "用 item.lifeEvents 查看。", en: "See item.lifeEvents."))
  public static let badResource = RefusalKind(
    2043, "item.badResource", .invalidArgument,
    meaning: Bilingual(zh: "信息资源的登记内容不正确。", en: "The resource cannot be registered so."),
    remedy: Bilingual(zh: "按所列字段更正；不予共享的须写明依据。", en: "Correct the field that is named; what is not shared needs its ground."))

  static let ofGuides = [badAnswer, bundleTooLarge, unknownLifeEvent, badResource]
}
