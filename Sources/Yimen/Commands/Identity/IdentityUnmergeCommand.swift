import ArgumentParser
import Bus
import Contracts

/// Undoes a merge.
struct IdentityUnmergeCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmerge",
    abstract: "撤销合并。Undo a merge: the subject stands for itself again, as it was.",
    discussion: """
        yimen identity unmerge MERGED --ground "同名不同人 two people of one name"

      合并期间新增的内容归存续主体。What was added in between belongs to the one that stays.
      """)

  @Argument(help: ArgumentHelp("被并入的主体。The subject that was merged.", valueName: "merged"))
  var merged: String

  @Option(help: ArgumentHelp("依据。Why they are not one; kept sealed.", valueName: "text"))
  var ground: String

  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> UnmergeSubject {
    UnmergeSubject.with {
      $0.merged = merged
      $0.ground = ground
    }
  }
}
