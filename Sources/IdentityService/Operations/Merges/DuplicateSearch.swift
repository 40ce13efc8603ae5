import Bus
import Contracts
import IdentityDomain
import Store

/// Applies the rules by which two subjects may be one, in one transaction.
struct DuplicateSearch {
  /// Two subjects, each as the one that stays, and what says that they may be one.
  struct Match: Sendable, Hashable {
    let subject: SubjectID
    let candidate: SubjectID
    let rule: IdentityDomain::DuplicateRule
  }

  let cipher: FieldCipher
  let transaction: ReadTransaction

  /// The candidates of a subject that stands for itself, rule by rule; those of the subjects merged into it are its own.
  func candidates(of root: SubjectID) throws -> [Match] {
    guard let record = try SubjectTable.find(root, in: transaction) else { return [] }
    let group = try cipher.group(record)
    var matches: [Match] = []
    func add(_ candidate: SubjectID, _ rule: IdentityDomain::DuplicateRule) {
      let match = Match(subject: root, candidate: candidate, rule: rule)
      if !matches.contains(match) { matches.append(match) }
    }
    for subject in [group.subject] + group.merged {
      guard let rule = MatchKey(of: subject)?.rule else { continue }
      for index in cipher.matchIndexes(of: subject) {
        for candidate in try MatchTable.standing(at: index, besides: root, in: transaction) { add(candidate, rule) }
      }
    }
    for point in try ContactTable.verified(of: root, in: transaction) {
      for index in indexes(of: point) {
        for candidate in try MatchTable.sharing(index, besides: root, in: transaction) { add(candidate, .contact) }
      }
    }
    return matches
  }

  /// Where the same contact point of others may stand, under each key; of one that does not open, where it stands itself.
  private func indexes(of point: ContactTable.Record) -> [[UInt8]] {
    guard let address = try? cipher.open(point.sealed, for: .contact(point.subject, point.kind)) else { return [point.index] }
    return cipher.indexes(of: ContactPoint(stored: address, kind: point.kind))
  }

  /// All that matches show, each once.
  func others(in matches: [Match], than known: [SubjectID]) -> [SubjectID] {
    var subjects: [SubjectID] = []
    var seen = Set(known)
    for subject in matches.flatMap({ [$0.subject, $0.candidate] }) where seen.insert(subject).inserted { subjects.append(subject) }
    return subjects
  }

  func list(_ matches: [Match], showingNames: Bool) throws -> DuplicateList {
    var names: [SubjectID: String] = [:]
    for subject in showingNames ? others(in: matches, than: []) : [] {
      guard let record = try SubjectTable.find(subject, in: transaction) else { continue }
      // Also a body's: whoever compares needs no more than its beginning.
      names[subject] = try cipher.name(of: record).masked
    }
    let shown = names
    return DuplicateList.with {
      $0.duplicates = matches.map { match in
        DuplicateEntry.with {
          $0.subject = match.subject.rawValue
          $0.name = shown[match.subject] ?? ""
          $0.candidate = match.candidate.rawValue
          $0.candidateName = shown[match.candidate] ?? ""
          $0.rule = Contracts::DuplicateRule(match.rule)
        }
      }
    }
  }
}

extension Contracts::DuplicateRule {
  init(_ rule: IdentityDomain::DuplicateRule) {
    switch rule {
    case .nameAndBirth: self = .nameAndBirth
    case .legalName: self = .legalName
    case .contact: self = .contact
    }
  }
}
