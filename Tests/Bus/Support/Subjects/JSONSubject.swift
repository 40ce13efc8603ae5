@testable import Bus

/// JSON of people: what is read is written so that it is read as the same, and a message that takes it is a message.
enum JSONSubject {
  static func run(_ bytes: [UInt8]) throws(Fault) {
    guard let text = String(validating: bytes, as: UTF8.self), let value = try? JSONValue(parsing: text) else { return }
    let written = value.text
    // A real number may be whole as it is written, and is a whole number from then on.
    guard let again = try? JSONValue(parsing: written).text, let third = try? JSONValue(parsing: again).text else {
      throw Fault(description: "JSON that cannot be read again: \(written)")
    }
    try Fault.unless(third == again, "JSON that is written otherwise the third time: \(written)")
    if let sample = try? Sample(json: value) { try FieldSubject.check(Sample.self, sample.encoded()[...], false, added: 2) }
    if let table = try? DirectoryTable(json: value) { try FieldSubject.check(DirectoryTable.self, table.encoded()[...], true) }
  }
}
