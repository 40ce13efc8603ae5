import Bus
package import Contracts

extension FieldKeyList {
  /// - Parameters:
  ///   - source: where the keys come from.
  ///   - keys: the numbers of those at hand, the one that seals first.
  ///   - counts: what each key sealed, by its number; also of keys that are not at hand.
  package init(from source: String, _ keys: [Int], sealed counts: [Int: Int]) {
    self.init()
    self.source = source
    self.keys = Set(counts.keys).union(keys).sorted().map { number in
      FieldKeyEntry.with {
        $0.number = number
        $0.seals = number == keys.first
        $0.opens = keys.contains(number)
        $0.sealed = counts[number] ?? 0
      }
    }
  }
}
