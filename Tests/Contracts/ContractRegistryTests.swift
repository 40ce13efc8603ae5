import Bus
import Contracts
import Foundation
import Testing

struct ContractRegistryTests {
  @Test func `every method has a name of its own`() {
    let names = ContractRegistry.all.map { $0.method.name }
    #expect(Set(names).count == names.count)
  }

  @Test func `every method of a service has a number of its own`() {
    let numbers = ContractRegistry.all.map { "\($0.method.service) \($0.method.number)" }
    #expect(Set(numbers).count == numbers.count)
  }

  @Test func `numbers from 65280 on belong to what every instance answers`() {
    for call in ContractRegistry.all { #expect((call.method.number >= 65_280) == call.method.service.isEmpty, "\(call.method.name)") }
  }

  @Test func `the services are those of the suite`() {
    #expect(ContractRegistry.services == ["identity", "item", "case", "notify"])
  }

  @Test func `every call that the sources declare is listed`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Contracts")
    let names = ContractRegistry.all.map { $0.method.name }
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
    #expect(files.count > 10)
    for file in files {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for declaration in text.split(separator: "static let method = Method(\"").dropFirst() {
        #expect(names.contains(String(declaration.prefix { $0 != "\"" })), "\(file)")
      }
    }
  }

  /// What is not visited is never sent, and nothing else would say so.
  @Test func `every property of a contract is a field of it`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Contracts")
    var count = 0
    for file in try FileManager.default.subpathsOfDirectory(atPath: sources.path) where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      guard text.contains("func fields(") else { continue }
      for property in text.matches(of: #/\n  public var `?([A-Za-z0-9]+)`?(: [^={]+)? = /#) {
        count += 1
        #expect(text.firstMatch(of: try Regex("&(self\\.)?`?\(property.1)`?\\b")) != nil, "\(file): \(property.1)")
      }
    }
    #expect(count > 1_000)
  }

  @Test func `a call is found by its name`() {
    #expect(ContractRegistry.call(named: "case.submit") == SubmitCase.self)
    #expect(ContractRegistry.call(named: "case.nothing") == nil)
  }

  @Test func `an event's kind tells its payload`() {
    #expect(ContractRegistry.payload(of: "case.decided") == CaseChanged.self)
    #expect(ContractRegistry.payload(of: "notify.visitBooked") == VisitChanged.self)
    #expect(ContractRegistry.payload(of: "weather.changed") == nil)
  }

  /// `yimen watch` shows an event without its payload where the kind is not listed.
  @Test func `every kind of event that a service's sources name is listed`() throws {
    var kinds: Set<String> = []
    for service in ["IdentityService", "ItemService", "NotifyService"] {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/\(service)")
      for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where file.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        for match in text.matches(of: /"((identity|item|notify)\.[A-Za-z]+(ed|Done))"/) { kinds.insert(String(match.1)) }
      }
    }
    let listed = ContractRegistry.events.map(\.kind).filter { $0.wholeMatch(of: /(identity|item|notify)\.[A-Za-z]+(ed|Done)/) != nil }
    #expect(kinds == Set(listed))
  }
}
