public import Civics

/// A field in which two versions differ, in words for people.
public struct ReadableDifference: Hashable, Sendable {
  public enum Kind: Sendable {
    case added, removed, changed
  }

  public let field: String
  public let kind: Kind
  public let name: Bilingual
  /// Empty where it was added.
  public let before: String
  /// Empty where it was removed.
  public let after: String

  /// In what two drafts of an item differ, in the order of the fields; state and number are none of it.
  ///
  /// - Parameter name: of a material, by its code; nil where it is not known any more.
  public static func between(_ before: ItemDraft, _ after: ItemDraft, material name: @escaping (String) -> String?) -> [ReadableDifference]
  {
    between(ReadableItem(before, material: name).fields, ReadableItem(after, material: name).fields)
  }

  private static func between(_ before: [ReadableField], _ after: [ReadableField]) -> [ReadableDifference] {
    let old = Dictionary(before.map { ($0.path, $0) }) { first, _ in first }
    let new = Set(after.map(\.path))
    let kept = after.flatMap { field -> [ReadableDifference] in
      guard let last = old[field.path] else { return [difference(field, from: "", to: field.value)].compactMap { $0 } }
      // A record of a list is told part by part, and a list by its records.
      if !field.parts.isEmpty || !last.parts.isEmpty { return between(last.parts, field.parts) }
      return [difference(field, from: last.value, to: field.value)].compactMap { $0 }
    }
    let gone = before.filter { !new.contains($0.path) }.compactMap { difference($0, from: $0.value, to: "") }
    return kept + gone
  }

  private static func difference(_ field: ReadableField, from before: String, to after: String) -> ReadableDifference? {
    guard before != after else { return nil }
    let kind: Kind = before.isEmpty ? .added : after.isEmpty ? .removed : .changed
    return ReadableDifference(field: field.path, kind: kind, name: field.name, before: before, after: after)
  }
}
