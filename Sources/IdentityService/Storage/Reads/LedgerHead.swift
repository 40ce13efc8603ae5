import Store

/// The end of the chain of reads: its last row, and a code under the service's key. Whoever can write to the database and not to the key file cannot make
/// another one, and so can change no row without it showing. It is there before the first read (``LedgerBeginning``): one that is missing was taken away.
struct LedgerHead: Sendable, Hashable {
  /// The sequence of the last row; 0 before the first.
  let last: Int
  /// The hash of the last row; empty before the first that is chained.
  let hash: [UInt8]
  /// Rows up to this sequence are of a version before there was a chain.
  let begun: Int
  /// The last row at which the head was found to be forged; 0: never. It is under the code, too, so that it stays.
  let flaw: Int

  /// The head after a further row.
  func followed(by row: LedgerRow) -> LedgerHead {
    LedgerHead(last: row.sequence, hash: row.hash(after: hash), begun: begun, flaw: flaw)
  }

  private static let note = "identity_ledger"

  private var coded: [UInt8] { Array("\(last) \(begun) \(flaw) ".utf8) + hash }

  /// The head as it stands, and whether it is the one that was written. One that is missing, or has no code, is none that the service wrote.
  static func find(_ cipher: FieldCipher, in transaction: ReadTransaction) throws(StoreError) -> (head: LedgerHead, isSound: Bool) {
    guard let row = try transaction.row("SELECT last, hash, begun, flaw, code FROM identity_ledger WHERE name = 'reads'") else {
      return (LedgerHead(last: try lastRow(in: transaction), hash: [], begun: 0, flaw: 0), false)
    }
    let head = LedgerHead(
      last: Int(try row.integer(0)), hash: try row.optionalBlob(1) ?? [], begun: Int(try row.integer(2)), flaw: Int(try row.integer(3)))
    guard let code = try row.optionalBlob(4) else { return (head, false) }
    return (head, cipher.isCode(code, of: head.coded))
  }

  /// The head for one who will add to the chain. A forged one is gone on from, and remembered as a flaw: who reads must be able to, and
  /// who checks sees it for good.
  static func current(_ cipher: FieldCipher, in transaction: Transaction) throws(StoreError) -> LedgerHead {
    if let note = transaction.notes[note], note.count == 4, case .integer(let last) = note[0], case .blob(let hash) = note[1],
      case .integer(let begun) = note[2], case .integer(let flaw) = note[3]
    {
      return LedgerHead(last: Int(last), hash: hash, begun: Int(begun), flaw: Int(flaw))
    }
    let (head, isSound) = try find(cipher, in: transaction)
    if isSound { return head }
    let last = max(head.last, try lastRow(in: transaction))
    return LedgerHead(last: last, hash: head.hash, begun: head.begun, flaw: max(last, 1))
  }

  /// Keeps the head, once for all reads of a commit.
  func keep(_ cipher: FieldCipher, in transaction: Transaction) {
    let values: [SQLValue] = [SQLValue(last), .blob(hash), SQLValue(begun), SQLValue(flaw)]
    transaction.notes[Self.note] = values
    transaction.beforeCommit(Self.note) { transaction throws(StoreError) in
      try transaction.execute(
        """
        INSERT INTO identity_ledger (name, last, hash, begun, flaw, code) VALUES ('reads', ?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET last = excluded.last, hash = excluded.hash, begun = excluded.begun, flaw = excluded.flaw,
          code = excluded.code
        """,
        values + [.blob(cipher.code(of: coded))])
    }
  }

  /// Puts the head of a ledger in which nothing is chained under the service's key: a new one; one of a version that wrote no head before the first
  /// read, or no code with it; one under a key that sealed nothing and was replaced. Where something is chained it stays as it is.
  static func begin(_ cipher: FieldCipher, in transaction: Transaction) throws(StoreError) {
    let (head, isSound) = try find(cipher, in: transaction)
    guard !isSound, head.hash.isEmpty, head.flaw == 0, head.last == head.begun, try lastRow(in: transaction) == head.begun,
      try transaction.row("SELECT 1 FROM identity_read WHERE hash IS NOT NULL LIMIT 1") == nil
    else { return }
    head.keep(cipher, in: transaction)
  }

  /// Puts the head under the key that seals now, so that an old key may go though nobody reads meanwhile. A forged head stays as it is.
  static func codeAnew(_ cipher: FieldCipher, in transaction: Transaction) throws(StoreError) {
    guard let code = try transaction.row("SELECT code FROM identity_ledger WHERE name = 'reads'")?.optionalBlob(0) else { return }
    let (head, isSound) = try find(cipher, in: transaction)
    guard isSound, cipher.code(of: head.coded) != code else { return }
    // Neighbours of the same commit may have gone on from what is stored.
    try current(cipher, in: transaction).keep(cipher, in: transaction)
  }

  private static func lastRow(in transaction: ReadTransaction) throws(StoreError) -> Int {
    Int(try transaction.row("SELECT COALESCE(MAX(sequence), 0) FROM identity_read")?.integer(0) ?? 0)
  }
}
