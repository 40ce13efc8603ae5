/// A hall's queue stated again in the plainest way: people in a list, and whoever is looked for is looked for among all.
///
/// It has nothing of the domain's: moments are minutes, and the order is that of a few numbers of each person.
struct PlainQueue {
  enum Place: Equatable {
    case line, called(Int), served(Int), aside(Int), missed, gone
  }

  struct Person {
    let id: String
    let letter: String
    let number: Int
    let checkedIn: Int
    var moment: Int
    var wants: Set<String>
    var onlyAt: Int?
    var place = Place.line
    var returns = 0
    var forwards = 0
  }

  private static let walkInMinutes = 10
  private static let missedMinutes = 5
  private static let mostReturns = 2
  private static let mostForwards = 2

  private(set) var people: [Person] = []
  private(set) var open: [Int: Set<String>] = [:]

  mutating func checkIn(_ id: String, at minute: Int, appointment: Int?, wants: Set<String>) {
    let letter = appointment == nil ? "B" : "A"
    let number = people.count { $0.letter == letter } + 1
    let moment = appointment.map { max($0, minute) } ?? minute + Self.walkInMinutes
    people.append(Person(id: id, letter: letter, number: number, checkedIn: minute, moment: moment, wants: wants))
  }

  mutating func openWindow(_ window: Int, _ skills: Set<String>) { open[window] = skills }

  mutating func close(_ window: Int) -> Bool {
    guard isFree(window) else { return false }
    open[window] = nil
    for index in people.indices where people[index].onlyAt == window && people[index].place == .line { people[index].onlyAt = nil }
    return true
  }

  /// Calls whoever of those in line that the window may call has the earliest moment.
  mutating func callNext(at window: Int) -> Person? {
    guard let next = people.filter({ $0.place == .line && mayCall($0, at: window) }).min(by: Self.goesBefore), isFree(window) else {
      return nil
    }
    _ = move(next.id, if: { _ in true }, to: .called(window))
    return next
  }

  mutating func call(_ id: String, at window: Int) -> Bool {
    guard let person = person(id), isFree(window), mayCall(person, at: window) else { return false }
    return move(id, if: { $0 == .line || $0 == .missed }, to: .called(window))
  }

  mutating func serve(_ id: String) -> Bool {
    guard case .called(let window)? = person(id)?.place else { return false }
    return move(id, if: { _ in true }, to: .served(window))
  }

  mutating func finish(_ id: String) -> Bool {
    guard case .served? = person(id)?.place else { return false }
    return move(id, if: { _ in true }, to: .gone)
  }

  mutating func miss(_ id: String) -> Bool {
    guard case .called? = person(id)?.place else { return false }
    return move(id, if: { _ in true }, to: .missed)
  }

  mutating func park(_ id: String) -> Bool {
    guard let window = window(of: id) else { return false }
    return move(id, if: { _ in true }, to: .aside(window))
  }

  mutating func resume(_ id: String, at window: Int) -> Bool {
    guard case .aside(let before)? = person(id)?.place, isFree(window), let wants = person(id)?.wants else { return false }
    guard window == before || has(window, wants) else { return false }
    return move(id, if: { _ in true }, to: .served(window))
  }

  mutating func back(_ id: String, at minute: Int) -> Bool {
    guard let person = person(id), person.returns < Self.mostReturns else { return false }
    let moment: Int
    switch person.place {
    case .missed: moment = minute + Self.missedMinutes
    case .aside: moment = minute
    default: return false
    }
    let onlyAt = person.onlyAt.flatMap { open[$0] == nil ? nil : $0 }
    return move(id, if: { _ in true }, to: .line) { ($0.moment, $0.returns, $0.onlyAt) = (moment, $0.returns + 1, onlyAt) }
  }

  mutating func forward(_ id: String, to window: Int) -> Bool {
    guard let person = self.window(of: id).flatMap({ _ in person(id) }), person.forwards < Self.mostForwards, open[window] != nil else {
      return false
    }
    return move(id, if: { _ in true }, to: .line) { ($0.onlyAt, $0.forwards) = (window, $0.forwards + 1) }
  }

  mutating func forward(_ id: String, wanting wants: Set<String>) -> Bool {
    guard let person = window(of: id).flatMap({ _ in person(id) }), person.forwards < Self.mostForwards else { return false }
    return move(id, if: { _ in true }, to: .line) { ($0.onlyAt, $0.wants, $0.forwards) = (nil, wants, $0.forwards + 1) }
  }

  mutating func leave(_ id: String) -> Bool { move(id, if: { $0 != .gone }, to: .gone) }

  /// The window at which somebody is called or served.
  func window(of id: String) -> Int? {
    switch person(id)?.place {
    case .called(let window), .served(let window): window
    default: nil
    }
  }

  func person(_ id: String) -> Person? { people.first { $0.id == id } }

  private func isFree(_ window: Int) -> Bool {
    open[window] != nil && !people.contains { $0.place == .called(window) || $0.place == .served(window) }
  }

  private func mayCall(_ person: Person, at window: Int) -> Bool {
    person.onlyAt.map { $0 == window } ?? has(window, person.wants)
  }

  private func has(_ window: Int, _ wants: Set<String>) -> Bool {
    guard let skills = open[window] else { return false }
    return skills.contains("any") || wants.isSubset(of: skills)
  }

  private mutating func move(
    _ id: String, if fits: (Place) -> Bool, to place: Place, _ change: (inout Person) -> Void = { _ in }
  ) -> Bool {
    guard let index = people.firstIndex(where: { $0.id == id }), fits(people[index].place) else { return false }
    people[index].place = place
    change(&people[index])
    return true
  }

  static func goesBefore(_ one: Person, _ other: Person) -> Bool {
    (one.moment, one.checkedIn, one.letter, one.number) < (other.moment, other.checkedIn, other.letter, other.number)
  }
}
