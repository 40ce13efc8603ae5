import Store
import Testing

@Suite struct PostgresAddressTests {
  @Test func `a password goes by the environment, and everything else by the connection string`() throws {
    let address = try #require(
      PostgresAddress("postgres://yimen:s%20e'c@db.example:5433/yimen?sslmode=verify-full&application_name=a%5Cb'c"))
    #expect(address.environment == ["PGPASSWORD": "s e'c"])
    #expect(address.hasPassword)
    let text = address.connectionString
    for part in [
      "user=yimen", "host=db.example", "port=5433", "dbname=yimen", "sslmode=verify-full", "application_name='a\\\\b\\'c'",
    ] {
      #expect(text.contains(part), "\(text)")
    }
    #expect(!text.contains("password") && !text.contains("s e"))
    #expect(address.shown == "postgres://yimen@db.example:5433/yimen")
  }

  @Test func `without a password nothing is handed on`() throws {
    let address = try #require(PostgresAddress("postgres:///yimen?host=/run/postgresql"))
    #expect(address.environment.isEmpty && !address.hasPassword)
    #expect(address.shown == "postgres:///run/postgresql/yimen")
  }

  @Test(arguments: ["postgres://[", "postgres://x?nonsense=1", "postgres://u:p%zz@h/d"])
  func `what PostgreSQL does not take is none`(url: String) { #expect(PostgresAddress(url) == nil) }
}
