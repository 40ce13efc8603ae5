import Civics

/// A field of an item in words for people: what it is called, and what it says. A field of several parts is compared part by part.
struct ReadableField {
  /// As the import format names it, with the key of a list's record in place of its number: `materials[idc].copies`.
  let path: String
  let name: Bilingual
  /// In Chinese, codes in words; empty where the item does not say.
  let value: String
  var parts: [ReadableField] = []

  /// A list whose records have keys: one part a record, so that their order is none of the differences.
  static func list<Record>(
    _ path: String, _ name: Bilingual, _ records: [Record], key: (Record) -> String, value: (Record) -> String,
    parts: (Record, String) -> [ReadableField]
  ) -> ReadableField {
    var seen: [String: Int] = [:]
    let list = records.map { record in
      let key = key(record)
      // A key that stands twice is a fault elsewhere; here its records are told apart.
      let count = seen[key, default: 0] + 1
      seen[key] = count
      let own = "\(path)[\(key)\(count == 1 ? "" : "#\(count)")]"
      return ReadableField(path: own, name: name, value: value(record), parts: parts(record, own))
    }
    return ReadableField(path: path, name: name, value: "", parts: list)
  }

  /// A list of texts, each its own key.
  static func texts(_ path: String, _ name: Bilingual, _ values: [String]) -> ReadableField {
    list(path, name, values, key: { $0 }, value: { $0 }, parts: { _, _ in [] })
  }
}
