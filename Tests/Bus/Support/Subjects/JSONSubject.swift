@testable import Bus

/// JSON of people: what is read is written so that it is read as the same, and a message that takes it is a message.
enum JSONSubject {
  static func run(_ bytes: [UInt8]) throws(Fault) {
    guard let text = String(validating: bytes, as: UTF8.self), let value = try? JSONValue(parsing: text) else { return }
    let written = value.text
    guard let again = try? JSONValue(parsing: written) else { throw Fault(description: "JSON that cannot be read again: \(written)") }
    try Fault.unless(again.text == written, "JSON that is written otherwise the second time: \(written)")
    if let sample = try? Sample(json: value) { try FieldSubject.check(Sample.self, sample.encoded()[...], false, added: 2) }
    if let table = try? DirectoryTable(json: value) { try FieldSubject.check(DirectoryTable.self, table.encoded()[...], true) }
  }
}
