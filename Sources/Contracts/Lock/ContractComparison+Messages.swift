extension ContractComparison {
  mutating func compare(_ before: PublishedMessage, _ after: PublishedMessage) {
    let everyone = uses(of: before.name).everyone
    for field in before.fields {
      let label = Self.label(field, in: after.name)
      let moved = after.fields.first { $0.name == field.name && $0.number != field.number }
      guard let same = after.fields.first(where: { $0.number == field.number }) else {
        note(.breaking(everyone), moved.map { "\(label) has the number \($0.number)" } ?? "\(label) is gone")
        continue
      }
      if same.name != field.name {
        guard moved == nil, !before.fields.contains(where: { $0.name == same.name }), Self.isOneForm(field, same) else {
          note(
            .breaking(everyone),
            "number \(field.number) of \(after.name), which was `\(field.name)`, \(Self.type(field)), "
              + "is `\(same.name)`, \(Self.type(same))")
          continue
        }
        note(.naming, "\(label) is called `\(same.name)`")
      }
      compare(field, same, in: before, called: label)
    }
    for field in after.fields where !before.fields.contains(where: { $0.number == field.number }) {
      if let name = retiredName(.field, after.name, field.number) {
        note(.breaking(everyone), "\(Self.label(field, in: after.name)) has the number of `\(name)`, which is gone")
      } else if !before.fields.contains(where: { $0.name == field.name }) {
        note(.compatible, "\(Self.label(field, in: after.name)) is new")
      }
    }
  }

  private mutating func compare(_ before: PublishedField, _ after: PublishedField, in message: PublishedMessage, called label: String) {
    let uses = uses(of: message.name)
    if !Self.isOneForm(before, after) {
      return note(.breaking(uses.everyone), "\(label) changed from \(Self.type(before)) to \(Self.type(after))")
    }
    if !before.of.isEmpty { place(label, from: before.of, to: after.of, concerns: uses.everyone) }
    if before.isOptional && !after.isOptional {
      note(.breaking(uses.readers), "\(label) is optional no more: a default value is left out, and read as none")
    } else if !before.isOptional && after.isOptional {
      note(.compatible, "\(label) is optional")
    }
    if before.isSecret != after.isSecret { note(.compatible, "\(label) is \(after.isSecret ? "secret" : "secret no more")") }
  }

  private static func label(_ field: PublishedField, in message: String) -> String { "field \(field.number) `\(field.name)` of \(message)" }

  private static func type(_ field: PublishedField) -> String {
    (field.isList ? "list of " : "") + (field.of.isEmpty ? field.type.rawValue : field.of)
  }

  /// Whether the bytes of both have one form; what they are of is compared by itself, since a name changes no byte.
  private static func isOneForm(_ one: PublishedField, _ other: PublishedField) -> Bool {
    one.type == other.type && one.isList == other.isList
  }
}
