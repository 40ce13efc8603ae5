/// Over which channels a notice goes, and when: the rule alone, without a provider, a store or a clock.
public struct DeliveryPlan: Equatable, Sendable {
  /// Those that have a provider, in the order in which they are tried.
  public let channels: [NoticeChannel]

  public init(channels: [NoticeChannel]) {
    self.channels = NoticeChannel.carried.filter(channels.contains)
  }

  /// The deliveries that a notice begins with; the mailbox has it in any case.
  /// - Parameters:
  ///   - named: the one channel that a code goes over; of no weight to other notices.
  ///   - now: in microseconds since 1970.
  ///   - until: when it is of no use any more, as a reminder after its visit; nil: it keeps its use.
  public func deliveries(
    of notice: NoticeID, _ preferences: NoticePreferences, over named: NoticeChannel? = nil, now: Int64, until: Int64? = nil
  ) -> [Delivery] {
    let chosen: [NoticeChannel]
    switch notice.kind.class {
    case .code: chosen = channels.filter { $0 == named }
    case .statutory: chosen = wanted(preferences).isEmpty ? Array(channels.prefix(1)) : wanted(preferences)
    case .informational: chosen = Array(wanted(preferences).prefix(1))
    case .reminder: chosen = preferences.takesReminders ? Array(wanted(preferences).prefix(1)) : []
    }
    return chosen.compactMap { delivery(of: notice, over: $0, preferences, now: now, until: until) }
  }

  /// The delivery that takes the place of one that came to nothing: over the next channel that the subject takes. Never after an unknown outcome,
  /// since the person may have been told.
  public func successor(of ended: Delivery, _ preferences: NoticePreferences, now: Int64) -> Delivery? {
    guard ended.cameToNothing, [.informational, .reminder].contains(ended.notice.kind.class),
      let place = channels.firstIndex(of: ended.channel)
    else { return nil }
    let rest = channels[(place + 1)...].filter { !preferences.off.contains($0) }
    return rest.first.flatMap { delivery(of: ended.notice, over: $0, preferences, now: now, until: ended.until) }
  }

  /// When a delivery that is due may go out, where that is not now: a new attempt, or one that had to wait for its turn, disturbs nobody at night either.
  public static func postponed(_ due: Delivery, _ preferences: NoticePreferences, now: Int64) -> Delivery? {
    let release = due.notice.kind.class == .code ? now : preferences.quiet.release(now)
    return release > now ? due.postponed(to: release) : nil
  }

  private func wanted(_ preferences: NoticePreferences) -> [NoticeChannel] {
    channels.filter { !preferences.off.contains($0) }
  }

  private func delivery(
    of notice: NoticeID, over channel: NoticeChannel, _ preferences: NoticePreferences, now: Int64, until: Int64?
  ) -> Delivery? {
    let due = notice.kind.class == .code ? now : preferences.quiet.release(now)
    if let until, due >= until { return nil }
    return Delivery(notice: notice, channel: channel, now: due, until: until)
  }
}
