import FoundationEssentials
import Glibc
import ServiceKit

/// Looks at the names and permissions of what lies in `keys/`.
enum KeyLook {
  /// - Parameters:
  ///   - directory: the data directory.
  ///   - keys: where ring and secret files lie; nil: in the data directory's `keys/`.
  static func facts(in directory: String, keys: String? = nil, areAskedFor: Bool) -> KeyChecks.Facts {
    let own = directory + "/keys"
    let path = keys ?? own
    // Keys that come by the environment need no file.
    let hasVariable = ProcessInfo.processInfo.environment[SecretVariable.identityKey.name] != nil
    var facts = KeyChecks.Facts(
      directory: path, mode: FileMode.of(path),
      hasIdentityStore: path == own && !hasVariable && FileMode.of(directory + "/identity.sqlite") != nil, areAskedFor: areAskedFor)
    guard facts.mode != nil else { return facts }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      facts.isListed = false
      return facts
    }
    facts.files = names.sorted().compactMap { name in
      let file = "\(path)/\(name)"
      return FileMode.of(file).map { KeyChecks.File(name: name, mode: $0, isReadable: unsafe access(file, R_OK) == 0) }
    }
    return facts
  }
}
