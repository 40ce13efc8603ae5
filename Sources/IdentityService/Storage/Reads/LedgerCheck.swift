import Store

/// A stretch of the chain of reads, looked at row by row.
///
/// A changed row, one that was put in, and one that is missing break the chain where they stand; what was cut off at its end is missed by the head,
/// and a head that was made to fit has no code, as one that was taken away. A column of another type than its own is a fault of the store.
/// The notes of days' first reads (``ReadDays``), which nothing chains, are checked by the rows.
struct LedgerCheck: Sendable, Hashable {
  enum Fault: String, Sendable, Hashable {
    /// A row, or several, are missing before this one.
    case gap
    /// The row does not say what it said when it was written.
    case changed
    /// The rows end before the head.
    case cutOff
    /// The head is not the one that was written, or was not once.
    case forgedHead
    /// It is noted of this row that it is a day's first, and it is not, or there is none.
    case forgedDay
  }

  /// Rows that were looked at.
  let count: Int
  /// The last of them; where to go on.
  let last: Int
  /// Whether the chain's end was reached.
  let isEnd: Bool
  /// The first fault, and the row at which it shows.
  let fault: (kind: Fault, sequence: Int)?
  let head: LedgerHead

  static func == (left: LedgerCheck, right: LedgerCheck) -> Bool {
    left.count == right.count && left.last == right.last && left.isEnd == right.isEnd && left.head == right.head
      && left.fault?.kind == right.fault?.kind && left.fault?.sequence == right.fault?.sequence
  }

  func hash(into hasher: inout Hasher) { hasher.combine(head) }

  /// Looks at rows after a sequence, of one state of the database.
  static func run(after: Int, limit: Int, _ cipher: FieldCipher, in transaction: ReadTransaction) throws(StoreError) -> LedgerCheck {
    let (head, isSound) = try LedgerHead.find(cipher, in: transaction)
    let rows = try ReadLedger.chain(after: after, limit: limit, in: transaction)
    let isEnd = rows.count < limit
    var last = after
    var hash = after > head.begun ? try ReadLedger.hash(of: after, in: transaction) ?? [] : []
    func ended(_ kind: Fault, at sequence: Int) -> LedgerCheck {
      LedgerCheck(count: rows.count, last: last, isEnd: isEnd, fault: (kind, sequence), head: head)
    }
    guard isSound else { return ended(.forgedHead, at: head.last) }
    for (row, borne) in rows {
      let sequence = row.sequence
      if sequence > head.begun {
        if sequence != max(last, head.begun) + 1 { return ended(.gap, at: sequence) }
        let expected = row.hash(after: hash)
        guard borne == expected, sequence <= head.last else { return ended(.changed, at: sequence) }
        hash = expected
      } else if borne != nil {
        // One of before the chain has none: it was moved there.
        return ended(.changed, at: sequence)
      }
      last = sequence
    }
    if isEnd, last < head.last { return ended(.cutOff, at: last + 1) }
    if isEnd, last > head.begun, hash != head.hash { return ended(.changed, at: last) }
    if let stray = try ReadDays.stray(in: rows.map(\.row), after: after, isEnd: isEnd, begun: head.begun, in: transaction) {
      return ended(.forgedDay, at: stray)
    }
    if head.flaw > 0 { return ended(.forgedHead, at: head.flaw) }
    return LedgerCheck(count: rows.count, last: last, isEnd: isEnd, fault: nil, head: head)
  }
}
