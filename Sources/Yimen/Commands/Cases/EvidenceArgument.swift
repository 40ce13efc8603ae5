import ArgumentParser
import Bus
import Contracts

/// Evidence as it is written at the command line: `idc=certificate:ID`, `sqb=upload:ID` of what `cases upload` brought, `sqb=upload:SHA256` of a file that is kept elsewhere, `idc=paper`, `cns=declaration`.
enum EvidenceArgument {
  static let help = ArgumentHelp(
    "材料，可多次给出。Evidence; may be given several times: idc=certificate:ID, sqb=upload:ID (or SHA256), idc=paper, cns=declaration.",
    valueName: "material=source")

  static func evidence(_ text: String) throws -> Evidence {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let offer = parts.count == 2 ? parts[1].split(separator: ":", maxSplits: 1).map(String.init) : []
    guard parts.count == 2, !parts[0].isEmpty, let source = offer.first.flatMap(source), offer.count == (takesName(source) ? 2 : 1) else {
      throw ValidationError(
        "“\(text)” 应为 材料=来源。“\(text)” is no evidence; write idc=certificate:ID, sqb=upload:ID (or SHA256), idc=paper or cns=declaration.")
    }
    return Evidence.with {
      $0.material = parts[0]
      $0.source = source
      if source == .certificate { $0.certificate = offer[1] }
      // Ids have hyphens, digests have none.
      if source == .upload, offer[1].contains("-") { $0.upload = offer[1] } else if source == .upload { $0.digest = offer[1] }
    }
  }

  private static func source(_ name: String) -> EvidenceSource? {
    EvidenceSource.allCases.first { "\($0)" == name && $0 != .unspecified }
  }

  private static func takesName(_ source: EvidenceSource) -> Bool { source == .certificate || source == .upload }
}
