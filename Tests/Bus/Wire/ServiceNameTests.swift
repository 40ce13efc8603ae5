import Testing

@testable import Bus

@Suite("A service's name in a header")
struct ServiceNameTests {
  @Test func `is the CRC-32C of its bytes`() {
    #expect(ServiceName.identifier("case") == Checksum.crc32c(Array("case".utf8)))
    #expect(ServiceName.identifier("") == 0)
  }

  @Test func `differs among the suite's services`() {
    let names = ["identity", "item", "case", "notify", "exchange", "echo"]
    #expect(Set(names.map(ServiceName.identifier)).count == names.count)
  }

  @Test func `is taken from the method's name, up to the dot; bus methods belong to every service`() {
    #expect(Method("case.submit", 1, .command).service == "case")
    #expect(Method("case.submit", 1, .command).serviceID == ServiceName.identifier("case"))
    #expect(Ping.method.service == "" && Ping.method.serviceID == 0)
  }
}
