/// Deals kills by turns: among the names of programs, and among the instances of one name.
struct KillTurns {
  /// `case`, with `case`, `case-2` and `case-3`.
  private let names: [[String]]

  init(among members: [String]) {
    var names: [[String]] = []
    for member in members {
      let name = Self.name(of: member)
      guard let place = names.firstIndex(where: { Self.name(of: $0[0]) == name }) else {
        names.append([member])
        continue
      }
      names[place].append(member)
    }
    self.names = names
  }

  /// Who is killed, in the order of the turns; nobody where there is none.
  func deal(_ kills: Int) -> [String] {
    guard !names.isEmpty else { return [] }
    return (0..<kills).map { turn in
      let instances = names[turn % names.count]
      return instances[turn / names.count % instances.count]
    }
  }

  private static func name(of member: String) -> Substring { member.prefix { $0 != "-" } }
}
