import Glibc

/// A variable of the environment whose value only the program that it is meant for is to see.
public struct SecretVariable: Sendable, Hashable {
  /// The keys of the identity service, where they come from no file. It is no setting: neither a flag, which every user of the machine could
  /// see, nor a member of the settings file.
  public static let identityKey = SecretVariable(name: "YIMEN_IDENTITY_KEY")

  public let name: String

  /// Takes the variable out of the program's environment, so that what it starts does not inherit it, and its value out of the memory from which
  /// `/proc/PID/environ` is read.
  public func clear() {
    guard let value = unsafe getenv(name) else { return }
    unsafe memset(value, 0, strlen(value))
    unsafe unsetenv(name)
  }
}
