@testable import Contracts

/// A service with little to say, for changes to be made to.
enum SmallContracts {
  static let lock = ContractLock(contracts)

  static let contracts = PublishedContracts(
    services: [
      PublishedService(
        name: "case", id: 170_826_561, hasEvents: true,
        methods: [
          PublishedMethod(
            name: "case.submit", number: 1, kind: .command, roles: ["applicant", "clerk"], request: "SubmitCase", reply: "CaseView"),
          PublishedMethod(name: "case.get", number: 2, kind: .query, roles: [], request: "GetCase", reply: "CaseView"),
        ])
    ],
    every: [PublishedMethod(name: "bus.ping", number: 65_280, kind: .query, roles: [], request: "Ping", reply: "Empty")],
    messages: [
      PublishedMessage(name: "Ping", fields: []), PublishedMessage(name: "Empty", fields: []),
      PublishedMessage(
        name: "SubmitCase",
        fields: [
          PublishedField(number: 1, name: "subject", type: .text),
          PublishedField(number: 2, name: "way", type: .enumeration, of: "Way"),
          PublishedField(number: 3, name: "item", type: .text),
          PublishedField(number: 4, name: "evidence", type: .message, of: "Evidence", isList: true),
          PublishedField(number: 5, name: "copies", type: .integer, isOptional: true),
        ]),
      PublishedMessage(name: "Evidence", fields: [PublishedField(number: 1, name: "material", type: .text)]),
      PublishedMessage(name: "GetCase", fields: [PublishedField(number: 1, name: "id", type: .text)]),
      PublishedMessage(
        name: "CaseView",
        fields: [
          PublishedField(number: 1, name: "id", type: .text),
          PublishedField(number: 2, name: "state", type: .enumeration, of: "CaseState"),
        ]),
      PublishedMessage(name: "CaseChanged", fields: [PublishedField(number: 1, name: "view", type: .message, of: "CaseView")]),
    ],
    enumerations: [
      PublishedEnumeration(name: "Way", cases: [.init(number: 0, name: "unspecified"), .init(number: 1, name: "paper")]),
      PublishedEnumeration(
        name: "CaseState",
        cases: [.init(number: 0, name: "unspecified"), .init(number: 1, name: "draft"), .init(number: 2, name: "decided")]),
    ],
    events: [PublishedEvent(kind: "case.*", payload: "CaseChanged")],
    refusals: [PublishedRefusal(code: 3_001, name: "case.unknown", status: "notFound", retry: false)])

  /// What the comparison says of the contracts with a change made to them, line by line.
  static func lines(since lock: ContractLock = lock, _ change: (inout PublishedContracts) -> Void) -> [String] {
    var changed = contracts
    change(&changed)
    return lock.changes(to: changed).map(\.description)
  }
}

extension PublishedContracts {
  /// A method of the one service.
  subscript(method number: UInt32) -> PublishedMethod {
    get { services[0].methods[services[0].methods.firstIndex { $0.number == number } ?? 0] }
    set { services[0].methods[services[0].methods.firstIndex { $0.number == number } ?? 0] = newValue }
  }

  subscript(message name: String) -> PublishedMessage {
    get { messages[messages.firstIndex { $0.name == name } ?? 0] }
    set { messages[messages.firstIndex { $0.name == name } ?? 0] = newValue }
  }

  subscript(enumeration name: String) -> PublishedEnumeration {
    get { enumerations[enumerations.firstIndex { $0.name == name } ?? 0] }
    set { enumerations[enumerations.firstIndex { $0.name == name } ?? 0] = newValue }
  }
}
