import Testing

@testable import yimen

struct SizeTextTests {
  @Test(arguments: [
    (0, "0 B"), (1_023, "1023 B"), (1_024, "1.0 KiB"), (1_572_864, "1.5 MiB"), (5 << 40, "5.0 TiB"), (Int64.max, "8388608.0 TiB"),
  ])
  func `sizes are told in the unit that a person reads`(row: (Int64, String)) { #expect(SizeText.text(row.0) == row.1) }
}
