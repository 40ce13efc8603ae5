import Bus
import FoundationEssentials
import Testing

@testable import Contracts

@Suite("The contracts as values")
struct PublishedContractsTests {
  private let contracts = PublishedContracts.current

  @Test func `hold every method of the registry`() {
    #expect(contracts.methods.map(\.name).sorted() == ContractRegistry.all.map { $0.method.name }.sorted())
    #expect(contracts.every.allSatisfy { $0.name.hasPrefix("bus.") })
    #expect(contracts.services.map(\.name) == ContractRegistry.services && contracts.services.allSatisfy(\.hasEvents))
  }

  @Test func `define whatever they name`() {
    let messages = Set(contracts.messages.map(\.name))
    let enumerations = Set(contracts.enumerations.map(\.name))
    for method in contracts.methods { #expect(messages.contains(method.request) && messages.contains(method.reply), "\(method.name)") }
    for event in contracts.events { #expect(messages.contains(event.payload), "\(event.kind)") }
    for message in contracts.messages {
      for field in message.fields {
        let known = field.type == .message ? messages : field.type == .enumeration ? enumerations : [""]
        #expect(known.contains(field.of), "\(message.name).\(field.name)")
      }
    }
    #expect(messages.isSuperset(of: [PublishedContracts.header, PublishedContracts.envelope]))
  }

  @Test func `say something of every method and of most messages`() {
    for method in contracts.methods { #expect(!method.summary.isEmpty, "\(method.name)") }
    #expect(contracts.messages.allSatisfy { !$0.summary.isEmpty })
  }

  @Test func `are read from their JSON as they were, but for what is said of cases`() throws {
    let read = try JSONDecoder().decode(PublishedContracts.self, from: Data(contracts.json.utf8))
    #expect(read.withoutWords == contracts.withoutWords)
    #expect(read.services == contracts.services && read.messages == contracts.messages && read.refusals == contracts.refusals)
    #expect(read.json == contracts.json)
  }

  @Test func `have the members in JSON that readers in other languages look for`() throws {
    let json = contracts.json
    #expect(json.hasPrefix("{\n  \"enumerations\" : [\n"))
    for part in [
      "\"format\" : 1", "\"kind\" : \"command\"", "\"name\" : \"identity.register\"", "\"hasEvents\" : true", "\"isSecret\" : true",
      "\"retry\" : false", "\"kind\" : \"case.*\"",
    ] { #expect(json.contains(part), "\(part)") }
  }
}
