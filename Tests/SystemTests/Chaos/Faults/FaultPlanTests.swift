import Testing

@Suite("A plan of faults")
struct FaultPlanTests {
  static func plan(
    _ engine: ChaosSettings.Engine, kills: Int = 0, each: Int = 0, pauses: Int = 0, cuts: Int = 0, seed: UInt64 = 7
  ) -> FaultPlan {
    FaultPlan(kills: kills, each: each, pauses: pauses, cuts: cuts, groups: District.groups(on: engine), seed: seed)
  }

  static func kills(_ plan: FaultPlan, of name: String) -> Int {
    plan.kills.filter { $0.key.prefix { $0 != "-" } == name }.values.reduce(0, +)
  }

  @Test(arguments: ChaosSettings.Engine.allCases, UInt64(1)...20)
  func `deals its kills among the hub, PostgreSQL and each service`(engine: ChaosSettings.Engine, seed: UInt64) {
    let names = ["hub", "identity", "item", "echo", "case", "notify"] + (engine == .postgres ? [District.server] : [])
    let plan = Self.plan(engine, kills: 200, pauses: 50, cuts: 50, seed: seed)
    for name in names { #expect([200 / names.count, 200 / names.count + 1].contains(Self.kills(plan, of: name)), "\(name)") }
    // And among the instances of each.
    #expect(Set(plan.kills.keys) == Set(District.groups(on: engine).joined()))
    #expect(plan.rows.joined().count == 300)
  }

  @Test(arguments: ChaosSettings.Engine.allCases)
  func `kills each kind of program as often as is asked`(engine: ChaosSettings.Engine) {
    let plan = Self.plan(engine, each: 100)
    var counts = FaultCounts()
    for planned in plan.rows.joined() { counts.count(planned) }
    #expect(counts.kills(of: .hub) == 100 && counts.kills(of: .service) == 100)
    #expect(counts.kills(of: .server) == (engine == .postgres ? 100 : 0))
    #expect(counts.kills == plan.kills && counts.killed == (engine == .postgres ? 300 : 200))
    for member in District.groups(on: engine).joined() { #expect(counts.description.contains("\(member) \(plan.kills[member] ?? 0)")) }
    #expect(counts.description.contains("the hub 100") && counts.description.contains("a service 100"))
  }

  @Test func `lets a program meet its faults in its own row, and is the same for the same seed`() {
    let groups = District.groups(on: .postgres)
    let plan = Self.plan(.postgres, kills: 50, each: 3, pauses: 20, cuts: 20)
    for (row, group) in zip(plan.rows, groups) { #expect(row.allSatisfy { group.contains($0.member) }) }
    #expect(abs(plan.rows[0].count - plan.rows[1].count) <= 10)
    let again = Self.plan(.postgres, kills: 50, each: 3, pauses: 20, cuts: 20)
    #expect(plan.rows.map { $0.map(\.description) } == again.rows.map { $0.map(\.description) })
    let other = Self.plan(.postgres, kills: 50, each: 3, pauses: 20, cuts: 20, seed: 8)
    #expect(plan.rows.map { $0.map(\.description) } != other.rows.map { $0.map(\.description) })
  }
}
