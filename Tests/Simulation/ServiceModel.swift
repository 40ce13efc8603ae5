@testable import Bus

/// What the simulated services have: a query and a command each.
enum ServiceModel {
  private static let names = Plan.services + [Plan.oddService]
  private static let all: [[Method]] = names.map { [Method("\($0).read", 1, .query), Method("\($0).change", 2, .command)] }

  static func place(of service: String) -> Int { names.firstIndex(of: service) ?? 0 }
  static func name(_ place: Int) -> String { names[place] }
  static func methods(of service: String) -> [Method] { all[place(of: service)] }
}
