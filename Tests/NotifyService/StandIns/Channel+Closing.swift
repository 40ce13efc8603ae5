import NIOCore

extension Channel {
  /// Closes a server's channel once the body has run, whatever comes of it.
  func closing<Result>(after body: () async throws -> Result) async throws -> Result {
    do {
      let result = try await body()
      try await close()
      return result
    } catch {
      try? await close()
      throw error
    }
  }
}
