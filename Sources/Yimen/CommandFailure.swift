import Bus

/// Why a command cannot do what it was asked, before or beside any refusal of the bus: one line that says what to do.
struct CommandFailure: Error {
  let status: ExitStatus
  let meaning: Bilingual
  let remedy: Bilingual

  init(_ status: ExitStatus, zh: String, en: String, remedyZh: String, remedyEn: String) {
    self.status = status
    meaning = Bilingual(zh: zh, en: en)
    remedy = Bilingual(zh: remedyZh, en: remedyEn)
  }
}
