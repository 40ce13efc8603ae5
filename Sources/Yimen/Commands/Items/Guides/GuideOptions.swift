import ArgumentParser
import Bus
import Contracts

/// For whom a guide is made, where, and in which situation.
struct GuideOptions: ParsableArguments {
  @Option(
    name: .customLong("answer"),
    help: ArgumentHelp("回答一个问题，可多次给出。An answer to a question; may be given several times.", valueName: "question=answer"),
    transform: AnswerArgument.answer)
  var answers: [GuideAnswer] = []

  @Option(help: ArgumentHelp("主体：已持有的不再要求。A subject: what it holds is not asked for.", valueName: "subject"))
  var subject = ""

  @OptionGroup var reading: PurposeOptions
  @OptionGroup var place: PlaceOptions

  /// What the subject's certificates are read for; nil where nobody is named.
  func purpose(of role: Role) -> Purpose? { subject.isEmpty ? nil : reading.purpose(of: role) }
}
