extension ContractComparison {
  /// The numbers that were published and are used no more: those of before, and what the new contracts leave out.
  var retired: [RetiredNumber] {
    var retired = lock.retired.map { number in
      var number = number
      if let pair = pairs.first(where: { $0.old == number.owner }), number.kind == .field || number.kind == .case {
        number.owner = pair.new
      }
      return number
    }
    for method in old.methods {
      retired.append(
        RetiredNumber(kind: .method, owner: Self.owner(method), number: Int(method.number), name: method.name))
    }
    for pair in pairs {
      for field in old.message(named: pair.old)?.fields ?? [] {
        retired.append(RetiredNumber(kind: .field, owner: pair.new, number: field.number, name: field.name))
      }
      for choice in old.enumeration(named: pair.old)?.cases ?? [] {
        retired.append(RetiredNumber(kind: .case, owner: pair.new, number: choice.number, name: choice.name))
      }
    }
    for refusal in old.refusals {
      retired.append(RetiredNumber(kind: .refusal, owner: "-", number: Int(refusal.code), name: refusal.name))
    }
    return retired.filter { !isUsed($0) }
  }

  /// The names that messages and enumerations had, each with the one that took its place.
  var renamed: [String: String] {
    let names = pairs.filter { $0.old != $0.new }.map { ($0.old, $0.new) }
    return lock.renamed.merging(names) { _, new in new }
  }

  private func isUsed(_ number: RetiredNumber) -> Bool {
    switch number.kind {
    case .method: new.methods.contains { Self.owner($0) == number.owner && Int($0.number) == number.number }
    case .field: new.message(named: number.owner)?.fields.contains { $0.number == number.number } ?? false
    case .case: new.enumeration(named: number.owner)?.cases.contains { $0.number == number.number } ?? false
    case .refusal: new.refusals.contains { Int($0.code) == number.number }
    }
  }
}
