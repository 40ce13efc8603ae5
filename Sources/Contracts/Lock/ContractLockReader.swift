/// Reads the lines of a lock one after another.
struct ContractLockReader {
  private(set) var version: Int?
  private(set) var recordings = RecordingSeal()
  private(set) var contracts = PublishedContracts(services: [], every: [], messages: [], enumerations: [], events: [], refusals: [])
  private(set) var retired: [RetiredNumber] = []
  private(set) var renamed: [String: String] = [:]
  private var isInMessage = false

  /// Whether the line is one of a lock's.
  mutating func read(_ line: Substring) -> Bool {
    guard !line.isEmpty, !line.hasPrefix("#") else { return true }
    let words = line.split(separator: " ").map(String.init)
    guard let first = words.first else { return false }
    if line.hasPrefix("  ") { return isInMessage ? readField(words) : readCase(words) }
    let rest = Array(words.dropFirst())
    switch first {
    case "version": return readVersion(rest)
    case "recordings": return readRecordings(rest)
    case "service": return readService(rest)
    case "method": return readMethod(rest)
    case "event": return readEvent(rest)
    case "message": return readMessage(rest)
    case "enumeration": return readEnumeration(rest)
    case "refusal": return readRefusal(rest)
    case "retired": return readRetired(rest)
    case "renamed": return readRenamed(rest)
    default: return false
    }
  }

  private mutating func readVersion(_ words: [String]) -> Bool {
    guard words.count == 1, let number = Int(words[0]), number > 0, version == nil else { return false }
    version = number
    return true
  }

  private mutating func readRecordings(_ words: [String]) -> Bool {
    guard words.count == 2, let count = Int(words[0]), let checksum = UInt32(words[1], radix: 16) else { return false }
    recordings = RecordingSeal(count: count, checksum: checksum)
    return true
  }

  private mutating func readService(_ words: [String]) -> Bool {
    guard words.count == 2 || words.count == 3 && words[2] == "events", let id = UInt32(words[1]) else { return false }
    contracts.services.append(PublishedService(name: words[0], id: id, hasEvents: words.count == 3, methods: []))
    return true
  }

  private mutating func readMethod(_ words: [String]) -> Bool {
    guard words.count == 6, let number = UInt32(words[1]), let kind = PublishedMethod.Kind(rawValue: words[2]) else { return false }
    let roles = words[3] == "any" ? [] : words[3].split(separator: ",").map(String.init)
    let method = PublishedMethod(name: words[0], number: number, kind: kind, roles: roles, request: words[4], reply: words[5])
    if method.service.isEmpty {
      contracts.every.append(method)
      return true
    }
    guard let service = contracts.services.firstIndex(where: { $0.name == method.service }) else { return false }
    contracts.services[service].methods.append(method)
    return true
  }

  private mutating func readEvent(_ words: [String]) -> Bool {
    guard words.count == 2 else { return false }
    contracts.events.append(PublishedEvent(kind: words[0], payload: words[1]))
    return true
  }

  private mutating func readMessage(_ words: [String]) -> Bool {
    guard words.count == 1 else { return false }
    contracts.messages.append(PublishedMessage(name: words[0], fields: []))
    isInMessage = true
    return true
  }

  private mutating func readEnumeration(_ words: [String]) -> Bool {
    guard words.count == 1 else { return false }
    contracts.enumerations.append(PublishedEnumeration(name: words[0], cases: []))
    isInMessage = false
    return true
  }

  private mutating func readField(_ words: [String]) -> Bool {
    guard words.count >= 3, let number = Int(words[0]), !contracts.messages.isEmpty else { return false }
    var rest = words.dropFirst(2)
    func take(_ word: String) -> Bool {
      guard rest.first == word else { return false }
      rest.removeFirst()
      return true
    }
    let isList = take("list")
    let isOptional = take("optional")
    guard let type = rest.popFirst().flatMap(PublishedField.Kind.init) else { return false }
    let isNamed = type == .message || type == .enumeration
    let of = isNamed ? rest.popFirst() : ""
    let isSecret = take("secret")
    guard let of, rest.isEmpty else { return false }
    contracts.messages[contracts.messages.count - 1].fields.append(
      PublishedField(number: number, name: words[1], type: type, of: of, isList: isList, isOptional: isOptional, isSecret: isSecret))
    return true
  }

  private mutating func readCase(_ words: [String]) -> Bool {
    guard words.count == 2, let number = Int(words[0]), !contracts.enumerations.isEmpty else { return false }
    contracts.enumerations[contracts.enumerations.count - 1].cases.append(PublishedEnumeration.Case(number: number, name: words[1]))
    return true
  }

  private mutating func readRefusal(_ words: [String]) -> Bool {
    guard words.count == 3 || words.count == 4 && words[3] == "retry", let code = UInt16(words[0]) else { return false }
    contracts.refusals.append(PublishedRefusal(code: code, name: words[1], status: words[2], retry: words.count == 4))
    return true
  }

  private mutating func readRetired(_ words: [String]) -> Bool {
    guard words.count == 4, let kind = RetiredNumber.Kind(rawValue: words[0]), let number = Int(words[2]) else { return false }
    retired.append(RetiredNumber(kind: kind, owner: words[1], number: number, name: words[3]))
    return true
  }

  private mutating func readRenamed(_ words: [String]) -> Bool {
    guard words.count == 2 else { return false }
    renamed[words[0]] = words[1]
    return true
  }
}
