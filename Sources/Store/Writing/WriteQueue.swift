/// What takes writes and sees to it that each is carried out once, or told that it was not.
protocol WriteQueue: Sendable {
  var statistics: StoreStatistics { get }

  /// - Throws: ``StoreError/closed`` or ``StoreError/busy``; the write is then told nothing.
  func submit(_ write: PendingWrite) throws(StoreError)

  /// Takes no more writes, and returns when those that waited are settled.
  func close() async
}
