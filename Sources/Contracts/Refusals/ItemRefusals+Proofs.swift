public import Bus

/// The proof check, rehearsals, figures: 2050-2059.
extension ItemRefusals {
  public static let loops = RefusalKind(
    2050, "item.loops", .failedPrecondition,
    meaning: Bilingual(zh: "该版本会造成循环证明。", en: "The version would send people in circles."),
    remedy: Bilingual(
      zh: "用 item.checkProofs 查看最短的环与可打破它的共享或替代材料。",
      en: "See the shortest loop with item.checkProofs, and the share or the substitute that opens it."))
  public static let proofNotAllowed = RefusalKind(
    2051, "item.proofNotAllowed", .failedPrecondition,
    meaning: Bilingual(zh: "该版本要求了已取消或没有依据的证明。", en: "The version asks for a proof that is abolished or not lawful."),
    remedy: Bilingual(
      zh: "用 item.checkProofs 查看规定与替代办法，改后重新提交（item.putDraft）。",
      en: "See the rule and what takes its place with item.checkProofs, and put the draft again (item.putDraft)."))
  public static let badEdges = RefusalKind(
    2052, "item.badEdges", .invalidArgument,
    meaning: Bilingual(zh: "边的列表不正确。", en: "The list of edges is not acceptable."),
    remedy: Bilingual(zh: "每条边写两个不为空的名称，最多 10,000 条。", en: "Give two names an edge, and at most 10,000 edges."))
  public static let badPeriod = RefusalKind(
    2053, "item.badPeriod", .invalidArgument,
    meaning: Bilingual(zh: "起止日期不正确。", en: "The period is not acceptable."),
    remedy: Bilingual(zh: "填写 YYYY-MM-DD，起早于止，不超过 366 天。", en: "Write YYYY-MM-DD, the first day before the last, at most 366 days."))

  static let ofProofs = [loops, proofNotAllowed, badEdges, badPeriod]
}
