import Configuration
import ServiceKit

extension KeySource {
  /// The variable `YIMEN_IDENTITY_KEY` where it is set, else the file.
  /// - Throws: `KeyFileError.damaged(path:reason:)`.
  init(_ environment: ServiceEnvironment) throws(KeyFileError) {
    try self.init(.identityKey, "identity.key", of: environment, otherwise: .identity(in: environment.directory))
  }
}
