import ArgumentParser
import Contracts

/// What a draft holds, or an application without one.
struct DraftContentOptions: ParsableArguments {
  @Option(help: EvidenceArgument.help, transform: EvidenceArgument.evidence)
  var evidence: [Evidence] = []

  @Option(help: "给办理机关的说明。What the office is to know.")
  var note = ""
}
