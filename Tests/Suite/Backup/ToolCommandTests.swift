import Store
import Testing

@testable import Suite

struct ToolCommandTests {
  let address = PostgresAddress("postgres://yimen:secret@db.example/yimen")

  @Test func `the command is one that a shell takes, without the password`() throws {
    let command = ToolCommand.dump(try #require(address), services: ["case", "item"], to: "/backup of today/yimen.dump")
    #expect(
      command.text == "pg_dump --format=custom --no-owner --no-privileges --schema=yimen_case --schema=yimen_item "
        + "'--file=/backup of today/yimen.dump' '--dbname=user=yimen dbname=yimen host=db.example'")
    #expect(command.environment == ["PGPASSWORD": "secret"])
  }

  @Test func `schemas that an operator has made are not made again`() throws {
    let address = try #require(address)
    #expect(!ToolCommand.restore(address, services: ["case"], from: "f", making: true).text.contains("--schema"))
    #expect(ToolCommand.restore(address, services: ["case"], from: "f", making: false).text.contains("--schema=yimen_case"))
  }

  @Test func `a program that is not installed is named with its command, and one that fails with its status`() async throws {
    let absent = ToolCommand(program: "pg_nothing", arguments: ["a b"], environment: [:])
    await #expect(throws: BackupError.noTool("pg_nothing", command: "pg_nothing 'a b'")) { try await absent.run() }
    let failing = ToolCommand(program: "false", arguments: [], environment: [:])
    await #expect(throws: BackupError.toolFailed("false", status: 1)) { try await failing.run() }
  }
}
