import ArgumentParser

/// The keys with which files of cases are sealed.
struct CasesKeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "材料文件的加密密钥：轮换、查看、停用。Keys that seal files of cases: rotate, list, retire.",
    discussion: """
      密钥在 DIR/keys/case-files.seal，随第一个上传文件产生；更改在下次启动时生效。
      Keys lie in DIR/keys/case-files.seal, made with the first upload; a change holds from the next start on.

        yimen cases keys rotate      1 加入新密钥 add a key, which will seal
        (restart)                    2 重新启动 the service seals anew what the old one sealed
        yimen cases keys list        3 查看进度 see how many names and rows each key still seals
        yimen cases keys retire 1    4 停用旧密钥 take the old one away, once it seals nothing

      每次更改前后都要备份密钥文件。Back the file up before and after each change.
      """,
    subcommands: [
      SealingKeysListCommand<CaseFileKeys>.self, SealingKeysRotateCommand<CaseFileKeys>.self, SealingKeysRetireCommand<CaseFileKeys>.self,
    ])
}
