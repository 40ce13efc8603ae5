/// How a service's database stands.
public struct StoreStatus: Sendable, Hashable {
  /// The steps of a scope of tables that have been applied.
  public struct Versions: Sendable, Hashable {
    /// Of the store's own tables: events, inbox, cursors.
    public var store: Int
    /// Of the service's tables.
    public var service: Int

    public init(store: Int, service: Int) {
      self.store = store
      self.service = service
    }
  }

  /// How far the service has taken another's events.
  public struct Cursor: Sendable, Hashable {
    /// The service that is followed.
    public let stream: String
    public let position: Int64

    public init(stream: String, position: Int64) {
      self.stream = stream
      self.position = position
    }
  }

  public var versions: Versions
  /// The sequence of the oldest event that is kept; 1 where there is none.
  public var oldest: Int64
  /// The sequence of the last event; 0 before the first.
  public var head: Int64
  /// When the last event was written, microseconds since 1970; nil before the first.
  public var newestAt: Int64?
  /// By the name of their streams.
  public var cursors: [Cursor]
  /// Commands whose replies are kept.
  public var inbox: Int64
  /// Bytes that it takes: of the file and its log, or of tables and indexes.
  public var bytes: Int64
  /// Bytes that the disk has left for it; nil for a server, which does not tell.
  public var free: Int64?
}
