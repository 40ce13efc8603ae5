/// One instance of a service, as the directory knows it.
public struct Instance: Message, Hashable {
  /// 16 bytes.
  public var id: [UInt8] = []
  /// When it started, microseconds since 1970.
  public var incarnation = 0
  /// Rises with each change of this entry within one incarnation.
  public var revision = 0
  public var service = ""
  public var version = ""
  /// The node that hosts it: the routing id to address it by.
  public var node: [UInt8] = []
  /// Numeric endpoints, `tcp://127.0.0.1:5555` or `ipc:///run/…`.
  public var endpoints: [String] = []
  /// How long the directory keeps the entry without a renewal, in milliseconds.
  public var leaseMilliseconds = 0
  public var draining = false
  /// A digest of the methods that it offers, to tell instances of one name apart that offer others; 0: not told, and another than any that is.
  public var contract: UInt64 = 0
  /// The public key of its node, 32 bytes; empty where it speaks in the clear.
  public var key: [UInt8] = []

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "incarnation", &incarnation)
    try visit(3, "revision", &revision)
    try visit(4, "service", &service)
    try visit(5, "version", &version)
    try visit(6, "node", &node)
    try visit(7, "endpoints", &endpoints)
    try visit(8, "leaseMilliseconds", &leaseMilliseconds)
    try visit(9, "draining", &draining)
    try visit(10, "contract", &contract)
    try visit(11, "key", &key)
  }

  /// Whether the entry is one that a directory may hold.
  var isAcceptable: Bool {
    InstanceID(id) != nil && NodeID(node) != nil && !service.isEmpty && service.utf8.count <= BusLimits.serviceNameBytes
      && endpoints.count <= BusLimits.endpointsPerInstance && (100...600_000).contains(leaseMilliseconds)
      && (key.isEmpty || key.count == CurveKey.byteCount) && encoded().count <= BusLimits.instanceBytes
  }

  /// Whether this entry is newer than `other`, of the same instance.
  func supersedes(_ other: Instance) -> Bool { (incarnation, revision) > (other.incarnation, other.revision) }
}
