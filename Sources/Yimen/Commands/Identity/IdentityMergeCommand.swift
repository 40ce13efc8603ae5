import ArgumentParser
import Bus
import Contracts

/// Merges two subjects that are one.
struct IdentityMergeCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "合并主体。Merge a subject into another: from then on both ids mean the one that stays.",
    discussion: """
        yimen identity duplicates                    先查疑似重复 find candidates first
        yimen identity merge MERGED --into STAYS --ground "护照与身份证核对一致 passport and card compared"
        yimen identity unmerge MERGED --ground "…"   可撤销 a merge can be undone

      不搬动任何数据；撤销后，各自恢复原状。Nothing is moved, so that an un-merge restores each as it was.
      """)

  @Argument(help: ArgumentHelp("被并入的主体。The subject that is merged.", valueName: "merged"))
  var merged: String

  @Option(help: ArgumentHelp("存续主体。The subject that stays.", valueName: "subject"))
  var into: String

  @Option(help: ArgumentHelp("依据。Why they are one; kept sealed.", valueName: "text"))
  var ground: String

  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> MergeSubjects {
    MergeSubjects.with {
      $0.stays = into
      $0.merged = merged
      $0.ground = ground
    }
  }
}
