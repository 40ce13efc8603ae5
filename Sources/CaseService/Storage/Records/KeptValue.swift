import Civics

extension RawRepresentable<String> {
  /// A value that was kept by its raw text.
  init(kept text: String, _ field: String) throws(KeptCaseFault) {
    guard let value = Self(rawValue: text) else { throw .unreadable(field) }
    self = value
  }
}

extension String {
  /// Nil where an empty text was kept for nothing.
  var nilIfEmpty: String? { isEmpty ? nil : self }
}

extension Int {
  /// A day that was kept by its number.
  var day: Day { Day(number: self) }
}
