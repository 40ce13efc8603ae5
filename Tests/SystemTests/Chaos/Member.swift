import ServiceKit

/// One program of the district under chaos: how it is started, and the proxy through which all others reach it.
struct Member: Sendable {
  /// `item-2`: the second instance of the item service.
  let name: String
  let executable: String
  let arguments: [String]
  let proxy: FaultyProxy

  /// - Parameters:
  ///   - hub: the proxy of the hub, which is its own.
  ///   - keys: the directory of keys; nil: links are in the clear.
  init(_ name: String, directory: String, hub: FaultyProxy?, keys: String?, _ settings: [String] = []) throws {
    let service = String(name.prefix { $0 != "-" })
    // Instances of one service may share a directory.
    let path = SocketDirectory(of: directory).path(of: name)
    self.name = name
    executable = service == "hub" ? "yimen-hub" : "\(service)-service"
    let listen: String
    if keys == nil {
      listen = "ipc://" + path
      proxy = try FaultyProxy(to: path)
    } else {
      let port = try QuietPort.any()
      listen = "tcp://127.0.0.1:\(port)"
      proxy = try FaultyProxy(toPort: port)
    }
    arguments =
      ["--data", directory, "--listen", listen, "--advertise", proxy.endpoint, "--metrics", "off", "--log-level", "error"]
      + (hub.map { ["--hub", $0.endpoint] } ?? []) + (keys.map { ["--keys", $0] } ?? []) + settings
  }
}
