/// What the register of subjects must hold, stated plainly and apart from the service: people with their own numbers, and who is taken to be whom.
struct RegisterModel {
  struct Number: Hashable {
    let text: String
    let kind: String
    /// Birth and sex, of a kind that tells them.
    let facts: String?
    var isRetired = false
  }

  struct Person {
    let name: String
    var numbers: [Number]
    var into: Int?
    /// Orders those that were merged into one.
    var turn = 0
  }

  private(set) var people: [Person] = []
  private var turn = 0

  func root(_ person: Int) -> Int { people[person].into ?? person }

  func members(_ root: Int) -> [Int] {
    people.indices.filter { people[$0].into == root }.sorted { people[$0].turn < people[$1].turn }
  }

  func holder(_ number: Number) -> Int? { people.firstIndex { $0.numbers.contains { $0.text == number.text } } }

  /// All numbers that a person is shown with.
  func view(_ person: Int) -> [Number] {
    let root = root(person)
    var shown = people[root].numbers
    for member in members(root) {
      let hasResident = shown.contains { $0.kind == "resident" && !$0.isRetired }
      for var number in people[member].numbers {
        if number.kind == "resident", hasResident { number.isRetired = true }
        shown.append(number)
      }
    }
    return shown
  }

  func active(_ person: Int) -> [Number] { view(person).filter { !$0.isRetired } }

  /// - Returns: who it is; nil where it must be refused.
  mutating func register(_ name: String, _ numbers: [Number]) -> Int? {
    let holders = numbers.compactMap { holder($0).map(root) }
    guard let known = holders.first else {
      people.append(Person(name: name, numbers: numbers))
      return people.count - 1
    }
    let names = ([known] + members(known)).map { people[$0].name }
    let held = Set(view(known).map(\.text))
    return names.contains(name) && numbers.allSatisfy { held.contains($0.text) } ? known : nil
  }

  mutating func add(_ number: Number, to person: Int) -> Bool {
    let root = root(person)
    let borne = active(root)
    if borne.contains(where: { $0.text == number.text }) { return true }
    if let holder = holder(number), holder != root { return false }
    if number.kind == "resident", borne.contains(where: { $0.kind == "resident" }) { return false }
    if disagree([number], borne) || borne.count >= 16 { return false }
    if let place = people[root].numbers.firstIndex(where: { $0.text == number.text }) {
      people[root].numbers[place].isRetired = false
    } else {
      people[root].numbers.append(number)
    }
    return true
  }

  mutating func retire(_ number: Number, of person: Int) -> Bool {
    let root = root(person)
    guard let place = people[root].numbers.firstIndex(where: { $0.text == number.text }) else { return false }
    if people[root].numbers[place].isRetired { return true }
    guard people[root].numbers.filter({ !$0.isRetired }).count > 1 else { return false }
    people[root].numbers[place].isRetired = true
    return true
  }

  mutating func merge(_ merged: Int, into stays: Int) -> Bool {
    guard merged != stays, people[merged].into == nil, people[stays].into == nil, members(merged).isEmpty else { return false }
    let own = people[merged].numbers.filter { !$0.isRetired }
    let others = ([stays] + members(stays)).flatMap { people[$0].numbers.filter { !$0.isRetired } }
    if disagree(own, others) { return false }
    turn += 1
    (people[merged].into, people[merged].turn) = (stays, turn)
    return true
  }

  mutating func unmerge(_ merged: Int) -> Bool {
    guard people[merged].into != nil else { return false }
    people[merged].into = nil
    return true
  }

  private func disagree(_ some: [Number], _ others: [Number]) -> Bool {
    some.contains { one in others.contains { one.facts != nil && $0.facts != nil && one.facts != $0.facts } }
  }
}
