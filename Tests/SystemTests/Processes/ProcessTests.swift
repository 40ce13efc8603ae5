import Testing

/// What is tested on real processes: one at a time, since they share the machine with nobody's timing.
@Suite("Processes", .serialized)
struct ProcessTests {}
