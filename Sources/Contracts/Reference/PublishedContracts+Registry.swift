import Bus

extension PublishedContracts {
  /// The contracts of this version of the suite.
  public static let current = PublishedContracts(words: .written)

  /// The contracts of the registry.
  /// - Parameter words: what is said of them.
  public init(words: ContractWords) {
    func methods(of service: String) -> [PublishedMethod] {
      ContractRegistry.all.filter { $0.method.service == service }.map { PublishedMethod($0, words) }
    }
    let kinds = ContractRegistry.events.map { PublishedEvent(kind: $0.kind, payload: "\($0.payload)") }
    let collection = MessageCollection(ContractRegistry.messages)
    services = ContractRegistry.services.map { name in
      PublishedService(
        name: name, id: Method(name, 0, .query).serviceID, hasEvents: kinds.contains { $0.service == name }, methods: methods(of: name))
    }
    every = methods(of: "")
    messages = collection.messages.map { PublishedMessage($0, words) }
    enumerations = collection.enumerations.map { PublishedEnumeration($0, words) }
    events = kinds
    refusals = Refusals.all.map { PublishedRefusal($0) }
  }
}

extension PublishedMethod {
  init(_ call: any Call.Type, _ words: ContractWords) {
    let method = call.method
    self.init(
      name: method.name, number: method.number, kind: method.kind == .command ? .command : .query,
      roles: Role.allCases.filter { method.roles.contains($0) }.map { "\($0)" }, request: "\(call)",
      reply: "\(ContractRegistry.reply(of: call))", summary: words["\(call)"])
  }
}

extension PublishedMessage {
  init(_ message: any Message.Type, _ words: ContractWords) {
    let name = "\(message)"
    self.init(
      name: name, summary: words[name],
      fields: FieldDescription.fields(of: message).map { PublishedField($0, summary: words["\(name).\($0.name)"]) })
  }
}

extension PublishedField {
  init(_ field: FieldDescription, summary: String) {
    let (type, of): (Kind, String) =
      switch field.type {
      case .bool: (.bool, "")
      case .integer: (.integer, "")
      case .natural: (.natural, "")
      case .double: (.double, "")
      case .text: (.text, "")
      case .bytes: (.bytes, "")
      case .enumeration(let type): (.enumeration, "\(type)")
      case .message(let type): (.message, "\(type)")
      }
    self.init(
      number: field.number, name: field.name, type: type, of: of, isList: field.isList, isOptional: field.isOptional,
      isSecret: field.isSecret, summary: summary)
  }
}

extension PublishedEnumeration {
  init(_ enumeration: any FieldEnumeration.Type, _ words: ContractWords) {
    let name = "\(enumeration)"
    self.init(
      name: name, summary: words[name],
      cases: Self.cases(of: enumeration).map { Case(number: $0.number, name: $0.name, summary: words["\(name).\($0.name)"]) })
  }

  private static func cases<Value: FieldEnumeration>(of type: Value.Type) -> [(number: Int, name: String)] {
    type.allCases.map { ($0.rawValue, String(describing: $0)) }.sorted { $0.0 < $1.0 }
  }
}

extension PublishedRefusal {
  init(_ kind: RefusalKind) {
    self.init(
      code: kind.code, name: kind.name, status: "\(kind.status)", retry: kind.retry,
      meaning: Meaning(en: kind.meaning.en, zh: kind.meaning.zh))
  }
}
