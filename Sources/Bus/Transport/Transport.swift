import CZMQ

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The sockets of a node, on their loop's thread; the compiler keeps every other thread away from them.
///
/// Inbound: one bound router, its routing id the node's. Outbound: one router for all instances (IMMEDIATE, so that a send
/// tells whether the peer is connected; no routing id of its own, so that a half-open cut heals), and one dealer for each
/// hub, whose node id is not known before it has answered. Monitors tell of connections made and lost.
@safe
actor Transport {
  private enum Address {
    case peer([UInt8], key: [UInt8])
    case node([UInt8], endpoint: String)
    case hub(Int)
    case memory(NodeID, connection: LinkID, isToAcceptor: Bool)
  }

  /// A connection whose key was refused, until it is tried again.
  private struct Refused {
    let socket: Socket
    let endpoint: String
    /// Of whom it expects there: a socket's options are those of its last connection, whichever that was.
    let key: CurveKey?
    /// Nil until the next look at the clock.
    var retryAt: Moment?
  }

  private struct HubSocket {
    let socket: Socket
    let monitor: Monitor
    let link: LinkID
    let key: CurveKey?
  }

  nonisolated let loop: EventLoop
  nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }

  private let node: NodeID
  private let network: MemoryNetwork?
  private let keys: CurveKeyPair?
  private let authenticator: KeyAuthenticator?
  private let port: MemoryPort
  private var context: Context?
  private var inbound: Socket?
  /// The socket files that this node made; another program that took a path over has made another.
  private var localSockets: [String: FileIdentity] = [:]
  private var outbound: Socket?
  private var outboundMonitor: Monitor?
  private var hubs: [HubSocket] = []
  private var refused: [Refused] = []
  private var monitors = 0
  private var addresses: [LinkID: Address] = [:]
  private var sources: [Received.Source: LinkID] = [:]
  /// The links that share the library's one connection to an endpoint: those to a program, and to earlier lives of it.
  private var endpoints: [String: [LinkID]] = [:]
  /// Whose key is expected there; none in the clear.
  private var endpointKeys: [String: CurveKey] = [:]
  /// Links by the routing id of the node at their other end.
  private var nodeLinks: [[UInt8]: LinkID] = [:]

  init(node: NodeID, loop: EventLoop, network: MemoryNetwork?, keys: CurveKeyPair? = nil, authenticator: KeyAuthenticator? = nil) {
    self.node = node
    self.loop = loop
    self.network = network
    self.keys = keys
    self.authenticator = authenticator
    port = MemoryPort { loop.wake() }
    network?.attach(port, as: node)
  }

  // MARK: Listening and connecting

  /// Binds every endpoint and returns them as they are, with their ports.
  func listen(_ wanted: [String]) throws(TransportError) -> [String] {
    guard !wanted.isEmpty else { return [] }
    let socket = try router()
    socket.set(ZMQ_ROUTING_ID, node.bytes)
    inbound = socket
    rebuildDescriptors()
    var bound: [String] = []
    for endpoint in wanted {
      if endpoint.hasPrefix("ipc://"), endpoint.utf8.count - 6 > BusLimits.ipcPathBytes { throw .pathTooLong(endpoint) }
      if let keys, endpoint.hasPrefix("tcp://") { socket.secureInbound(keys) } else { socket.secureNothing() }
      bound.append(try socket.bind(endpoint))
      if case .local(let path) = Endpoint(endpoint) { localSockets[path] = Path.identity(of: path) }
    }
    return bound
  }

  /// Begins to connect.
  func connect(_ link: LinkID, to instance: Instance) -> Connection {
    if let peer = NodeID(instance.node), let network, network.isAttached(peer) {
      addresses[link] = .memory(peer, connection: link, isToAcceptor: true)
      return .standing
    }
    guard let endpoint = instance.endpoints.first(where: { mayReach($0, with: instance.key) }) else { return .impossible }
    do throws(TransportError) {
      let socket = try outboundRouter()
      addresses[link] = .node(instance.node, endpoint: endpoint)
      nodeLinks[instance.node] = link
      // The library may be connected there already, for an earlier life of the program: hello goes over that.
      let key = keys == nil || !endpoint.hasPrefix("tcp://") ? nil : CurveKey(instance.key)
      var isConnected = endpoints[endpoint] != nil
      if isConnected && endpointKeys[endpoint] != key {
        // Another program, or one with a new key: the old connection would never prove it.
        socket.disconnect(endpoint)
        isConnected = false
      }
      endpoints[endpoint, default: []].append(link)
      endpointKeys[endpoint] = key
      if !isConnected {
        secure(socket, to: key)
        _ = socket.connect(endpoint)
      }
      return isConnected ? .standing : .begun
    } catch {
      return .impossible
    }
  }

  func connectHub(_ link: LinkID, to hub: HubAddress) throws(TransportError) -> Bool {
    switch hub {
    case .memory(let peer):
      addresses[link] = .memory(peer, connection: link, isToAcceptor: true)
      return true
    case .endpoint(let endpoint): try connectHub(link, at: endpoint, key: nil)
    case .secured(let endpoint, let key): try connectHub(link, at: endpoint, key: key)
    }
    return false
  }

  private func connectHub(_ link: LinkID, at endpoint: String, key: CurveKey?) throws(TransportError) {
    let socket = try Socket(.dealer, in: try sharedContext())
    configure(socket)
    let key = endpoint.hasPrefix("tcp://") ? key : nil
    secure(socket, to: key)
    let monitor = try watch(socket)
    hubs.append(HubSocket(socket: socket, monitor: monitor, link: link, key: key))
    addresses[link] = .hub(hubs.count - 1)
    rebuildDescriptors()
    guard socket.connect(endpoint) else { throw .cannotConnect(endpoint: endpoint, reason: Socket.lastError) }
  }

  /// Sees to how the next connection of a socket is made: before each, since the last may have been made otherwise.
  private func secure(_ socket: Socket, to key: CurveKey?) {
    if let keys, let key { socket.secureOutbound(keys, to: key) } else { socket.secureNothing() }
  }

  /// Whether whoever is at the other end of a link that this node made has to prove a key.
  func isSecured(_ link: LinkID) -> Bool {
    switch addresses[link] {
    case .node(_, let endpoint): endpointKeys[endpoint] != nil
    case .hub(let place): hubs[place].key != nil
    case .peer, .memory, nil: false
    }
  }

  func forget(_ link: LinkID) {
    switch addresses.removeValue(forKey: link) {
    case .peer(let id, let key): sources[.peer(id, key: key)] = nil
    case .memory(let peer, let connection, isToAcceptor: false): sources[.memoryPeer(peer, connection)] = nil
    case .node(let id, let endpoint):
      if nodeLinks[id] == link { nodeLinks[id] = nil }
      endpoints[endpoint]?.removeAll { $0 == link }
      // The connection goes with the last link that uses it.
      guard endpoints[endpoint]?.isEmpty == true else { return }
      endpoints[endpoint] = nil
      endpointKeys[endpoint] = nil
      outbound?.disconnect(endpoint)
    case .memory, .hub, nil: break
    }
  }

  /// Whether it is worth connecting to: a local socket must lie on this machine; of an address only the attempt tells more. Who has keys connects
  /// over tcp only to whoever has too.
  private func mayReach(_ endpoint: String, with key: [UInt8]) -> Bool {
    switch Endpoint(endpoint) {
    case .local(let path): Path.exists(path)
    case .tcp: (keys == nil) == key.isEmpty
    case nil: false
    }
  }

  private func sharedContext() throws(TransportError) -> Context {
    if let context { return context }
    let fresh = try Context()
    // Before anything is bound, or nobody is asked.
    try authenticator?.start(in: fresh)
    context = fresh
    return fresh
  }

  private func router() throws(TransportError) -> Socket {
    let socket = try Socket(.router, in: try sharedContext())
    configure(socket)
    socket.set(ZMQ_ROUTER_MANDATORY, 1 as Int32)
    return socket
  }

  private func outboundRouter() throws(TransportError) -> Socket {
    if let outbound { return outbound }
    let socket = try router()
    socket.set(ZMQ_ROUTER_HANDOVER, 1 as Int32)
    outboundMonitor = try watch(socket)
    outbound = socket
    rebuildDescriptors()
    return socket
  }

  private func configure(_ socket: Socket) {
    socket.set(ZMQ_IMMEDIATE, 1 as Int32)
    socket.set(ZMQ_SNDHWM, BusLimits.framesPerPeer)
    socket.set(ZMQ_RCVHWM, BusLimits.framesTakenIn)
    socket.set(ZMQ_MAXMSGSIZE, Int64(BusLimits.receivedFrameBytes))
    socket.set(ZMQ_HEARTBEAT_IVL, 1_000 as Int32)
    socket.set(ZMQ_HEARTBEAT_TIMEOUT, 3_000 as Int32)
    // Heartbeats begin after the handshake: one that falls silent would hold its endpoint for the library's 30 s.
    socket.set(ZMQ_HANDSHAKE_IVL, 3_000 as Int32)
    socket.set(ZMQ_RECONNECT_IVL, 50 as Int32)
    socket.set(ZMQ_RECONNECT_IVL_MAX, 1_000 as Int32)
    socket.set(ZMQ_BACKLOG, 1_024 as Int32)
  }

  private func watch(_ socket: Socket) throws(TransportError) -> Monitor {
    monitors += 1
    let monitor = Monitor { [loop] in loop.wake() }
    monitor.watch(socket, in: try sharedContext(), number: monitors)
    return monitor
  }

  // MARK: Receiving

  /// Takes what has come, from each socket that may have something; at most `BusLimits.framesPerTurn` frames of each.
  func collect() -> Received {
    var received = Received()
    for frame in port.takeAll() {
      if frame.isToAcceptor {
        received.frames.append((.memoryPeer(frame.sender, frame.connection), frame.bytes))
      } else {
        received.frames.append((.link(frame.connection), frame.bytes))
      }
    }
    if let outbound, let outboundMonitor {
      drain(outboundMonitor, of: outbound, into: &received) { [endpoints, endpointKeys] in (endpoints[$0] ?? [], endpointKeys[$0]) }
    }
    for hub in hubs { drain(hub.monitor, of: hub.socket, into: &received) { _ in ([hub.link], hub.key) } }
    if let inbound, inbound.mayHaveInput {
      take(from: inbound, into: &received) { parts in
        parts.count == 2 ? (.peer(parts[0], key: inbound.senderKey), parts[1]) : nil
      }
    }
    if let outbound, outbound.mayHaveInput {
      take(from: outbound, into: &received) { [nodes = nodeLinks] parts in
        guard parts.count == 2, let link = nodes[parts[0]] else { return nil }
        return (.link(link), parts[1])
      }
    }
    for hub in hubs where hub.socket.mayHaveInput {
      take(from: hub.socket, into: &received) { parts in parts.count == 1 ? (.link(hub.link), parts[0]) : nil }
    }
    return received
  }

  private func take(
    from socket: Socket, into received: inout Received, _ sort: ([[UInt8]]) -> (source: Received.Source, bytes: [UInt8])?
  ) {
    socket.receiveSome { parts in
      if let frame = sort(parts) { received.frames.append(frame) } else { received.malformed += 1 }
    }
  }

  /// - Parameter find: the links that use an endpoint, and whose key they expect there.
  private func drain(
    _ monitor: Monitor, of socket: Socket, into received: inout Received, _ find: (String) -> (links: [LinkID], key: CurveKey?)
  ) {
    for event in monitor.takeAll() {
      switch event {
      case .refused(let endpoint):
        let (links, key) = find(endpoint)
        received.connections += links.map { .refused($0) }
        if !refused.contains(where: { $0.endpoint == endpoint && $0.socket === socket }) {
          refused.append(Refused(socket: socket, endpoint: endpoint, key: key))
        }
      case .connected(let endpoint): received.connections += find(endpoint).links.map { .connected($0) }
      case .disconnected(let endpoint): received.connections += find(endpoint).links.map { .disconnected($0) }
      }
    }
  }

  /// The link that a frame came over; `open` makes one for a peer that is new, and `replace` ends that of one whose routing id has come back
  /// with another key: what is answered to it would reach whoever has the id now.
  func link(of source: Received.Source, open: () -> LinkID?, replace: (LinkID) -> Void) -> LinkID? {
    if case .link(let link) = source { return link }
    if let known = sources[source] { return known }
    if keys != nil, case .peer(let id, _) = source {
      for case (.peer(id, _), let former) in sources { replace(former) }
    }
    guard let link = open() else { return nil }
    sources[source] = link
    switch source {
    case .peer(let id, let key): addresses[link] = .peer(id, key: key)
    case .memoryPeer(let peer, let connection): addresses[link] = .memory(peer, connection: connection, isToAcceptor: false)
    case .link: break
    }
    return link
  }

  /// Connects again where a key was refused: it may have been let in since. The library itself would not.
  func retryRefused(now: Moment) {
    guard !refused.isEmpty else { return }
    for index in refused.indices.reversed() {
      guard let due = refused[index].retryAt else {
        refused[index].retryAt = now + .seconds(1)
        continue
      }
      guard now >= due else { continue }
      let again = refused.remove(at: index)
      // It may have been forgotten meanwhile, or be somebody else's by now.
      let isHub = hubs.contains { $0.socket === again.socket }
      guard isHub || (endpoints[again.endpoint] != nil && endpointKeys[again.endpoint] == again.key) else { continue }
      again.socket.disconnect(again.endpoint)
      secure(again.socket, to: again.key)
      _ = again.socket.connect(again.endpoint)
    }
  }

  // MARK: Sending

  /// Sends frames in order; returns how many went, and why the next did not.
  func send(_ frames: [[UInt8]], over link: LinkID) -> (sent: Int, outcome: SendOutcome) {
    guard let address = addresses[link] else { return (0, .noSuchPeer) }
    for (index, frame) in frames.enumerated() {
      let outcome = send(frame, to: address)
      if outcome != .sent { return (index, outcome) }
    }
    return (frames.count, .sent)
  }

  private func send(_ frame: [UInt8], to address: Address) -> SendOutcome {
    switch address {
    case .peer(let id, _): inbound?.send(frame, to: id) ?? .noSuchPeer
    case .node(let id, _): outbound?.send(frame, to: id) ?? .noSuchPeer
    case .hub(let index): hubs[index].socket.send(frame, to: nil)
    case .memory(let peer, let connection, let isToAcceptor):
      network?.send(MemoryFrame(sender: node, connection: connection, isToAcceptor: isToAcceptor, bytes: frame), to: peer) ?? .noSuchPeer
    }
  }

  // MARK: Sleeping and leaving

  /// Whether something came that no socket tells of.
  var hasNews: Bool { !port.isEmpty || outboundMonitor?.isEmpty == false || hubs.contains { !$0.monitor.isEmpty } }

  private var sockets: [Socket] = []
  private var descriptors: [pollfd] = []
  private var timer = WakeTimer()

  /// The eventfd first, then the timer, then the sockets in their order.
  private func rebuildDescriptors() {
    sockets = [inbound, outbound].compactMap { $0 } + hubs.map(\.socket)
    descriptors = ([loop.wakeDescriptor, timer.descriptor] + sockets.map(\.descriptor)).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
  }

  /// Waits until something comes, or until `due`, and notes which sockets may have something. Without `due` it only looks.
  ///
  /// It does not wait while a socket has a message: what the library did within a call, a send for one, may have taken the
  /// edge by which the descriptor would tell of it.
  /// - Returns: whether work brought by another thread ended it.
  func wait(until due: Moment?, now: Moment) -> Bool {
    if descriptors.isEmpty { rebuildDescriptors() }
    var patience: Int32 = 0
    if let due, due > now, !sockets.contains(where: { $0.mayHaveInput && $0.hasInput() }) {
      timer.set(for: due, now: now)
      patience = -1
    }
    guard unsafe poll(&descriptors, nfds_t(descriptors.count), patience) > 0 else { return false }
    let isWoken = descriptors[0].revents != 0
    if isWoken { loop.acknowledgeWake() }
    if descriptors[1].revents != 0 { timer.acknowledge() }
    for (index, socket) in sockets.enumerated() where descriptors[index + 2].revents != 0 { socket.mayHaveInput = true }
    return isWoken
  }

  /// Closes every socket, on their thread; the context last.
  func close() {
    network?.detach(node)
    for socket in sockets { socket.close() }
    (inbound, outbound) = (nil, nil)
    hubs = []
    refused = []
    sockets = []
    // The loop may turn once more before it stops: nothing has an address then.
    addresses = [:]
    sources = [:]
    endpoints = [:]
    endpointKeys = [:]
    nodeLinks = [:]
    rebuildDescriptors()
    context?.terminate()
    context = nil
    // The library leaves them, and each would look like a program that can be reached.
    for (path, identity) in localSockets where Path.identity(of: path) == identity { Path.remove(path) }
    localSockets = [:]
  }
}
