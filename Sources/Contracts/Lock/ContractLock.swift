/// The contracts as they were last recorded: the file contracts.lock at the repository's root, in lines that a diff shows well.
///
/// What is said of them for people is left out. A number that was published and is used no more stays in `retired`.
public struct ContractLock: Hashable, Sendable {
  /// Rises by one with each change that is recorded.
  public var version: Int
  /// What the file of recorded messages holds (docs/vectors/messages.json).
  public var recordings: RecordingSeal
  public private(set) var contracts: PublishedContracts
  public private(set) var retired: [RetiredNumber]
  /// Messages and enumerations that were called otherwise: by their names of before.
  public private(set) var renamed: [String: String]

  /// The first lock, of contracts that were never recorded.
  public init(_ contracts: PublishedContracts) {
    self.init(version: 1, recordings: RecordingSeal(), contracts: contracts.withoutWords)
  }

  init(
    version: Int, recordings: RecordingSeal, contracts: PublishedContracts, retired: [RetiredNumber] = [], renamed: [String: String] = [:]
  ) {
    self.version = version
    self.recordings = recordings
    self.contracts = contracts
    self.retired = retired
    self.renamed = renamed
  }

  /// What a message is called that was called `name`.
  public func currentName(of name: String) -> String {
    var current = name
    // No more steps than there are names: the file may be wrong, and a circle must end.
    for _ in renamed { current = renamed[current] ?? current }
    return current
  }

  /// What became different since the contracts were recorded: of methods, events, messages with their enumerations, refusals.
  public func changes(to contracts: PublishedContracts) -> [ContractChange] { ContractComparison(self, contracts.withoutWords).changes }

  /// The lock of these contracts after this one: of the next version where anything changed.
  /// - Parameter isBreakingAccepted: whether peers of before may break.
  /// - Throws: the changes that break them, where they may not.
  public func succeeded(by contracts: PublishedContracts, isBreakingAccepted: Bool) throws(BreakingChanges) -> ContractLock {
    let contracts = contracts.withoutWords
    let comparison = ContractComparison(self, contracts)
    let breaking = comparison.changes.filter(\.isBreaking)
    guard breaking.isEmpty || isBreakingAccepted else { throw BreakingChanges(changes: breaking) }
    return ContractLock(
      version: comparison.changes.isEmpty ? version : version + 1, recordings: recordings, contracts: contracts,
      retired: comparison.retired, renamed: comparison.renamed)
  }
}

extension PublishedContracts {
  /// The same without what is there for people alone.
  var withoutWords: PublishedContracts {
    var bare = self
    for service in bare.services.indices {
      for method in bare.services[service].methods.indices { bare.services[service].methods[method].summary = "" }
    }
    for method in bare.every.indices { bare.every[method].summary = "" }
    for message in bare.messages.indices {
      bare.messages[message].summary = ""
      for field in bare.messages[message].fields.indices { bare.messages[message].fields[field].summary = "" }
    }
    for enumeration in bare.enumerations.indices {
      bare.enumerations[enumeration].summary = ""
      for choice in bare.enumerations[enumeration].cases.indices { bare.enumerations[enumeration].cases[choice].summary = "" }
    }
    for refusal in bare.refusals.indices { bare.refusals[refusal].meaning = PublishedRefusal.Meaning() }
    return bare
  }
}
