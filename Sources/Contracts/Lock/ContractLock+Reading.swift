extension ContractLock {
  /// Reads a lock.
  /// - Throws: the first line that is not one of a lock's.
  public init(reading text: String) throws(ContractLockError) {
    var reader = ContractLockReader()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard reader.read(line) else { throw ContractLockError(line: index + 1, text: String(line)) }
    }
    guard let version = reader.version else { throw ContractLockError(line: 0, text: "") }
    self.init(
      version: version, recordings: reader.recordings, contracts: reader.contracts, retired: reader.retired, renamed: reader.renamed)
  }
}
