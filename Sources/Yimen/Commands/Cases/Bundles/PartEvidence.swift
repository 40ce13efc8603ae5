import ArgumentParser
import Contracts

/// Evidence for one item of a bundle as it is written at the command line: `P027:sqb=upload:ID`.
struct PartEvidence {
  let item: String
  let evidence: Evidence

  init(_ text: String) throws {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains("=") else {
      throw ValidationError(
        "“\(text)” 应为 事项:材料=来源。“\(text)” names no item; write ITEM:MATERIAL=SOURCE, such as P027:sqb=upload:ID.")
    }
    item = parts[0]
    evidence = try EvidenceArgument.evidence(parts[1])
  }
}
