/// Why a node cannot listen or connect.
public enum TransportError: Error, Sendable, Hashable, CustomStringConvertible {
  case addressInUse(String)
  case cannotListen(endpoint: String, reason: String)
  case cannotConnect(endpoint: String, reason: String)
  case pathTooLong(String)
  case noSockets(String)

  public var description: String {
    switch self {
    case .addressInUse(let endpoint):
      "\(endpoint) is in use by another program; choose another port (0 takes a free one). 端口已被占用，请另选（0 表示自动）。"
    case .cannotListen(let endpoint, let reason):
      "cannot listen on \(endpoint): \(reason). 无法监听。"
    case .cannotConnect(let endpoint, let reason):
      "cannot connect to \(endpoint): \(reason); write tcp://ADDRESS:PORT or ipc://PATH. 无法连接。"
    case .pathTooLong(let path):
      "the socket path is longer than \(BusLimits.ipcPathBytes) bytes: \(path); use a shorter directory. 路径过长。"
    case .noSockets(let reason):
      "cannot make sockets: \(reason). 无法创建套接字。"
    }
  }
}
