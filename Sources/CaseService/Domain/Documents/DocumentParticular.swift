import Civics

/// A line of a document: what it is, and what it is here.
struct DocumentParticular: Hashable {
  let label: Bilingual
  let value: Bilingual

  init(_ label: Bilingual, _ value: Bilingual) {
    self.label = label
    self.value = value
  }

  /// What reads the same in both languages.
  init(_ label: Bilingual, _ value: String) { self.init(label, Bilingual(value, value)) }

  init(_ label: Bilingual, _ day: Day) { self.init(label, day.written) }

  init(_ label: Bilingual, _ date: DueDate) {
    let (day, note) = (date.due.written, date.isProvisional ? Bilingual("（暂定）", " (provisional)") : Bilingual("", ""))
    self.init(label, Bilingual(day.zh + note.zh, day.en + note.en))
  }
}

extension Day {
  /// As letters write it.
  var written: Bilingual {
    let (year, month, day) = parts
    return Bilingual("\(year)年\(month)月\(day)日", "\(self)")
  }
}
