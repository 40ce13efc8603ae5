import Glibc
import NIOCore

/// Why metrics cannot be told.
public enum MetricsServerError: Error, Sendable, Hashable, CustomStringConvertible {
  case addressInUse(String)
  /// With the system's words.
  case cannotListen(String, String)

  /// What kept a program from listening, without the words of the library that tried.
  init(_ error: any Error, at address: String) {
    switch (error as? IOError)?.errnoCode {
    case EADDRINUSE: self = .addressInUse(address)
    case let number?: self = unsafe .cannotListen(address, String(cString: strerror(number)))
    case nil: self = .cannotListen(address, "\(type(of: error))")
    }
  }

  public var description: String {
    switch self {
    case .addressInUse(let address):
      "the metrics address \(address) is in use by another program; choose another with --metrics, or off. "
        + "指标地址已被占用，请用 --metrics 另选，或用 off。"
    case .cannotListen(let address, let reason):
      "cannot tell metrics at \(address) (\(reason)); choose another address with --metrics, or off. "
        + "指标地址不可用，请用 --metrics 另选，或用 off。"
    }
  }
}
