import Bus
import Contracts
import NotifyDomain

extension PreferencesView {
  init(_ preferences: NoticePreferences) {
    self.init()
    language = preferences.language?.rawValue ?? ""
    off = preferences.off.map(\.rawValue).sorted()
    withoutReminders = !preferences.takesReminders
    quietFrom = DateText.time(preferences.quiet.from)
    quietUntil = DateText.time(preferences.quiet.until)
  }
}

extension NoticePreferences {
  /// - Throws: `notify.unknownChannel`, `notify.unknownLanguage`, `notify.quietHoursUnfit`.
  init(_ view: PreferencesView) throws(Refusal) {
    var off: Set<NoticeChannel> = []
    for name in view.off {
      guard let channel = NoticeChannel(rawValue: name), NoticeChannel.carried.contains(channel) else {
        throw NotifyRefusals.unknownChannel.refusal("off")
      }
      off.insert(channel)
    }
    guard view.language.isEmpty || Language(rawValue: view.language) != nil else {
      throw NotifyRefusals.unknownLanguage.refusal("language")
    }
    self.init(
      language: Language(rawValue: view.language), off: off, takesReminders: !view.withoutReminders,
      quiet: try QuietHours(from: view.quietFrom, until: view.quietUntil))
  }
}

extension QuietHours {
  /// Nobody is to be out of reach for most of a day.
  static let mostMinutes = 16 * 60

  /// Of two times of day; both empty: the usual ones.
  /// - Throws: `notify.quietHoursUnfit`.
  init(from: String, until: String) throws(Refusal) {
    guard !from.isEmpty || !until.isEmpty else {
      self = .standard
      return
    }
    guard let begin = Self.minute(from), let end = Self.minute(until), (end - begin + 1_440) % 1_440 <= Self.mostMinutes else {
      throw NotifyRefusals.quietHoursUnfit.refusal(Self.minute(from) == nil ? "quietFrom" : "quietUntil")
    }
    self.init(from: begin, until: end)
  }

  private static func minute(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard text.utf8.count == 5, parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}
