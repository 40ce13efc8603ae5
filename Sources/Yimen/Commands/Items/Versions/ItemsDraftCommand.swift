import ArgumentParser

/// The next version of an item, before anybody sees it.
struct ItemsDraftCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "事项的下一版本。The next version of an item, before anybody sees it.",
    discussion: """
      取出、修改、提交、核对，再发布。Take it out, change it, put it, have it checked, then publish it.

        yimen items draft show P027 > P027.json            无草稿时为现行版本 the version in force where there is no draft
        yimen items draft put P027.json --note "工本费取消"
        yimen items compare P027                           与前一版本的差异 in what it differs from the version before
        yimen items draft check P027                       有何问题 what the rules and the proof check find
        yimen items draft mark-checked P027 --as approver:desk-1
        yimen items publish P027 --from 2027-01-01
        yimen items draft drop P027                        不再需要 it is not wanted any more

      一个事项至多一份草稿；有问题的也可提交，只是不能发布。An item has at most one draft. It may have faults, which stop its publication only.
      """,
    subcommands: [
      DraftShowCommand.self, DraftPutCommand.self, DraftListCommand.self, DraftCheckCommand.self, DraftMarkCheckedCommand.self,
      DraftDropCommand.self,
    ])
}
