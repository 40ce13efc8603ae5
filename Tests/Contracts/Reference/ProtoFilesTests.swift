import Testing

@testable import Contracts

@Suite("The contracts as proto3 files")
struct ProtoFilesTests {
  private let files = ProtoFiles(.current).files

  private func text(_ name: String) throws -> String { try #require(files.first { $0.name == name }).text }

  @Test func `are one a service, one for what every service answers and one for what they share`() {
    #expect(files.map(\.name) == ["shared.proto", "bus.proto"] + ContractRegistry.services.map { "\($0).proto" })
  }

  @Test func `name every method once, with its number and its messages`() throws {
    let everything = files.map(\.text).joined()
    #expect(everything.matches(of: #/\n  rpc /#).count == ContractRegistry.all.count)
    #expect(
      try text("case.proto").contains(
        """
        service CaseService {
          // Files a case (办件). Materials that the suite holds are found by itself and need not be offered.
          // case.submit, number 1, command; applicant, clerk, service
          rpc Submit(yimen.SubmitCase) returns (yimen.CaseView);

        """))
  }

  @Test func `define every message and enumeration once`() {
    let everything = files.map(\.text).joined()
    let defined = everything.matches(of: #/(?m)^(?:message|enum) (\w+) /#).map { String($0.1) }
    let contracts = PublishedContracts.current
    #expect(defined.count == Set(defined).count)
    #expect(Set(defined) == Set(contracts.messages.map(\.name) + contracts.enumerations.map(\.name)))
  }

  @Test func `import the shared file alone, which imports none`() throws {
    for file in files {
      let imports = file.text.matches(of: /import "(.+)";/).map { String($0.1) }
      #expect(file.name == "shared.proto" ? imports.isEmpty : imports == ["shared.proto"] || imports.isEmpty, "\(file.name)")
    }
  }

  /// Every name that a file uses is defined in it or in what it imports.
  @Test func `use no name that they cannot see`() throws {
    let contracts = PublishedContracts.current
    let places = MessagePlaces(contracts)
    for message in contracts.messages {
      let place = places.place(of: message.name)
      for field in message.fields where !field.of.isEmpty {
        let other = places.place(of: field.of)
        #expect(other == place || other == MessagePlaces.shared && places.needsShared(place), "\(message.name).\(field.name)")
      }
    }
  }
}
