import Civics

enum LampVectors {
  struct Row: Sendable {
    let accepted: String
    let promised: Int
    let statutory: Int
    let today: String
    let promisedDue: String
    let statutoryDue: String
    let lamp: Lamp
  }

  static let rows: [Row] = [
    Row(
      accepted: "2026-09-01", promised: 10, statutory: 20, today: "2026-09-02",
      promisedDue: "2026-09-15", statutoryDue: "2026-09-29", lamp: .green),
    Row(
      accepted: "2026-09-01", promised: 10, statutory: 20, today: "2026-09-11",
      promisedDue: "2026-09-15", statutoryDue: "2026-09-29", lamp: .warn),
    Row(
      accepted: "2026-09-01", promised: 10, statutory: 20, today: "2026-09-15",
      promisedDue: "2026-09-15", statutoryDue: "2026-09-29", lamp: .warn),
    Row(
      accepted: "2026-09-01", promised: 10, statutory: 20, today: "2026-09-16",
      promisedDue: "2026-09-15", statutoryDue: "2026-09-29", lamp: .yellow),
    Row(
      accepted: "2026-09-01", promised: 10, statutory: 20, today: "2026-09-30",
      promisedDue: "2026-09-15", statutoryDue: "2026-09-29", lamp: .red),
    Row(
      accepted: "2026-09-01", promised: 5, statutory: 20, today: "2026-09-07",
      promisedDue: "2026-09-08", statutoryDue: "2026-09-29", lamp: .warn),
  ]
}
