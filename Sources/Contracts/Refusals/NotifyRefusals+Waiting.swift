public import Bus

/// What an estimate of a wait refuses.
extension NotifyRefusals {
  public static let notInLine = RefusalKind(
    4060, "notify.notInLine", .failedPrecondition,
    meaning: Bilingual(zh: "此号不在队列中，无需等候。", en: "The ticket is not in line, and waits for nothing."),
    remedy: Bilingual(
      zh: "查看其状态（notify.ticket）；过号或暂挂的先重新排队（notify.backInLine）。",
      en: "See its state (notify.ticket); one that was missed or parked comes back in line first (notify.backInLine)."))

  static let waiting = [notInLine]
}
