/// What a program of the district is to those who work with it.
enum MemberKind: CaseIterable, Sendable, CustomStringConvertible {
  case hub, server, service

  init(of member: String) {
    switch member {
    case "hub": self = .hub
    case District.server: self = .server
    default: self = .service
    }
  }

  var description: String {
    switch self {
    case .hub: "the hub"
    case .server: "PostgreSQL"
    case .service: "a service"
    }
  }
}
