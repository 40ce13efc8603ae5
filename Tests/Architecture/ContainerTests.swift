import Foundation
import Testing

/// What `make containers` finds on a machine that runs containers, as far as it can be read.
@Suite("The compositions of containers")
struct ContainerTests {
  private static let files = ["docker/compose.yaml", "docker/compose.postgres.yaml"]

  /// The lines below a service's name.
  private static func lines(of service: String, in file: String) throws -> [Substring] {
    let text = try String(contentsOf: SourceFile.root.appending(path: file), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "  \(service):"), "\(file) has no \(service)")
    return Array(lines[(start + 1)...].prefix { $0.isEmpty || $0.hasPrefix("   ") || $0.hasPrefix("  #") })
  }

  /// Its keys lie below `--data`, and without them nothing that it has sealed is ever read again.
  @Test(arguments: ["identity-service", "case-service"], files)
  func `keep the keys of a service that seals on its volume`(service: String, file: String) throws {
    let lines = try Self.lines(of: service, in: file)
    #expect(lines.contains { $0.contains("command:") && $0.contains(service) && !$0.contains("--data") })
    let volume = service == "case-service" ? "case:/data" : "identity:/data"
    if file == Self.files[0] { #expect(lines.contains { $0.contains("volumes:") && $0.contains(volume) }) }
  }

  @Test(arguments: ["identity-service", "item-service", "case-service", "notify-service"])
  func `ask each instance for its own health`(service: String) throws {
    #expect(try Self.lines(of: service, in: Self.files[0]).contains("    healthcheck: *health"))
    let shared = try String(contentsOf: SourceFile.root.appending(path: Self.files[0]), encoding: .utf8)
    let address = try #require(shared.firstMatch(of: /YIMEN_METRICS: 127\.0\.0\.1:([0-9]+)\n/)).1
    #expect(shared.contains("x-health: &health\n  test: timeout 4 bash -c 'exec 3<>/dev/tcp/127.0.0.1/\(address) "))
  }
}
