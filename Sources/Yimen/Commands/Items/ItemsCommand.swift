import ArgumentParser

/// What concerns the catalogue of items.
struct ItemsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "items",
    abstract: "事项目录。The catalogue of items: reading, guides, versions, files in and out, proofs, figures.",
    discussion: """
        yimen items search 身份证
        yimen items guide P005 --answer reason=spouse      要带什么、为何 what to bring, and why

      改一个事项 To change an item:
        yimen items draft show P027 > P027.json            取出 take it out
        yimen items draft put P027.json                    提交草稿 put the draft
        yimen items compare P027                           有何差异 in what it differs
        yimen items draft check P027                       有何问题 what is wrong with it
        yimen items rehearse P027 --from 2026-01-01 --until 2026-07-01
        yimen items draft mark-checked P027                核对 somebody has looked at it
        yimen items publish P027 --from 2027-01-01         发布 publish it
      """,
    subcommands: catalogue + guides + versions + exchange + proofs)
}
