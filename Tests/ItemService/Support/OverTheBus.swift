import Testing

/// Holds the suites that run services, and runs their tests one after another: catalogues imported side by side would starve each other's
/// deadlines on a small machine.
@Suite("The item service over the bus", .serialized)
enum OverTheBus {}
