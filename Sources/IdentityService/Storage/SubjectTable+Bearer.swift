import IdentityDomain
import Store

extension SubjectTable {
  /// Who bears or once bore a number.
  struct Bearer: Sendable {
    /// As it is without any merge.
    let bearer: SubjectID
    /// As merges have it.
    let root: SubjectID
    /// The subject with its numbers; nil where what names it was erased.
    let subject: SubjectRecord?
  }

  /// All that a look-up by number needs, in one statement: a write can have it answered with those of its neighbours.
  /// - Parameter index: a blind index of the number.
  static func bearerQuery(_ index: [UInt8]) -> Query {
    Query(
      """
      SELECT \(columns), n.subject, CASE WHEN s.erased_at IS NULL THEN 0 ELSE 1 END,
        CASE WHEN EXISTS (SELECT 1 FROM identity_subject m WHERE m.merged_into = s.id) THEN 1 ELSE 0 END,
        k.number_index, k.kind, k.sealed, k.is_retired, k.added_at, k.retired_at
      FROM identity_number n
      JOIN identity_subject o ON o.id = n.subject
      JOIN identity_subject s ON s.id = COALESCE(o.merged_into, o.id)
      LEFT JOIN identity_number k ON k.subject = s.id
      WHERE n.number_index = ? ORDER BY k.place LIMIT ?
      """,
      [.blob(index), SQLValue(IdentityLimits.numbersOfSubject)])
  }

  /// Who bears or once bore a number; nil where nobody does.
  /// - Parameter queries: ``bearerQuery(_:)`` of each of the number's blind indexes.
  static func bearer(_ queries: [Query], in transaction: ReadTransaction) throws(StoreError) -> Bearer? {
    for query in queries {
      let rows = try transaction.rows(query)
      guard let first = rows.first else { continue }
      let bearer = SubjectID(rawValue: try first.text(7))
      var subject = try record(first)
      let root = subject.id
      if try first.boolean(8) { return Bearer(bearer: bearer, root: root, subject: nil) }
      // Those that were merged into it are few, and asked for only where there are any.
      if try first.boolean(9) { return Bearer(bearer: bearer, root: root, subject: try find(root, in: transaction)) }
      for row in rows where try row.optionalBlob(10) != nil { subject.numbers.append(try number(row, from: 10)) }
      return Bearer(bearer: bearer, root: root, subject: subject)
    }
    return nil
  }
}
