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
  init(_ name: String, directory: String, hub: FaultyProxy?, _ settings: [String] = []) throws {
    let service = String(name.prefix { $0 != "-" })
    // Instances of one service may share a directory.
    let path = SocketDirectory(of: directory).path(of: name)
    self.name = name
    executable = service == "hub" ? "yimen-hub" : "\(service)-service"
    proxy = try FaultyProxy(to: path)
    arguments =
      ["--data", directory, "--listen", "ipc://" + path, "--advertise", proxy.endpoint, "--metrics", "off", "--log-level", "error"]
      + (hub.map { ["--hub", $0.endpoint] } ?? []) + settings
  }
}
