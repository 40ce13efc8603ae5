extension KeyError {
  /// What programs know it by.
  public var code: String {
    switch self {
    case .badName: "keys.badName"
    case .reservedName: "keys.reservedName"
    case .exists: "keys.exists"
    case .unknown: "keys.unknown"
    case .revoked: "keys.revoked"
    case .suiteStays: "keys.suiteStays"
    case .full: "keys.full"
    case .expiresBefore: "keys.expiresBefore"
    case .noRing: "keys.noRing"
    case .missing: "keys.missing"
    case .exposed: "keys.exposed"
    case .foreign: "keys.foreign"
    case .unreadable: "keys.unreadable"
    case .unwritable: "keys.unwritable"
    case .damaged: "keys.damaged"
    case .newer: "keys.newer"
    case .mismatched: "keys.mismatched"
    case .contradiction: "keys.contradiction"
    case .busy: "keys.busy"
    case .noKey: "keys.noKey"
    }
  }
}

extension KeyError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .badName(let name):
      "“\(name)” is no key's name; write 1 to \(KeyLimits.nameLength) of a-z, 0-9, . and -, a letter or a digit first. 密钥名称不合要求，请用小写字母、数字、点和连字符。"
    case .reservedName(let name):
      "the name \(name) is kept for another file of the suite; choose another name. 该名称已保留，请另选。"
    case .exists(let name):
      "there is a key \(name) already; choose another name, or replace it: yimen keys rotate \(name). 密钥已存在，请另选名称或轮换。"
    case .unknown(let name): "there is no key \(name); see: yimen keys list. 没有此密钥，请查看列表。"
    case .revoked(let name):
      "the key \(name) is revoked; make a new one: yimen keys new \(name) --roles ROLE. 密钥已吊销，请新建。"
    case .suiteStays:
      "the suite's own key cannot be revoked, since its programs would not reach each other; replace it: yimen keys rotate suite --grace 0, then restart them. 套件自身密钥不可吊销，请轮换后重启。"
    case .full:
      "the ring has \(KeyLimits.entries) keys, and no more; revoke some that nobody uses: yimen keys list. 密钥数已达上限，请吊销不用的密钥。"
    case .expiresBefore: "the key would have expired already; name a later day with --expires. 有效期已过，请另选日期。"
    case .noRing(let path):
      "there is no key ring \(path); make the first key: yimen keys new NAME --roles ROLE, or name another directory with --keys. 没有密钥环，请先新建密钥。"
    case .missing(let path):
      "there is no key file \(path); take it from whoever made it, or make it: yimen keys new, yimen keys rotate. 密钥文件不存在，请取回或新建。"
    case .exposed(let path, let mend): "\(path) is open to others; run: \(mend) '\(path)'. 他人可访问密钥文件，请执行所示命令。"
    case .foreign(let path):
      "\(path) belongs to another user; run: chown \"$(id -u)\" '\(path)', or run the program as its owner. 密钥文件属于其他用户，请执行所示命令。"
    case .unreadable(let path, let reason):
      "\(path) cannot be read (\(reason)); let the user that runs the program read it. 密钥文件无法读取，请检查权限。"
    case .unwritable(let path, let reason):
      "\(path) cannot be written (\(reason)); let the user that runs the command write there. 密钥文件无法写入，请检查权限和空间。"
    case .damaged(let path, let reason):
      "\(path) is damaged: \(reason); put it back from a copy (a key's own file is made anew by yimen keys rotate NAME). 密钥文件已损坏，请从备份恢复，或轮换该密钥。"
    case .newer(let path): "\(path) is of a newer version; use that version's programs. 密钥文件来自更新版本，请使用该版本程序。"
    case .mismatched(let path):
      "the public key in \(path) is not the secret one's; put the file back as it was made, or replace it: yimen keys rotate NAME. 密钥对不相符，请恢复原文件或轮换。"
    case .contradiction(let reason): "the ring contradicts itself: \(reason); put it back from its back-up. 密钥环自相矛盾，请从备份恢复。"
    case .busy(let path): "another process holds \(path); see which it is, and try again. 其他进程正在修改密钥环，请稍后重试。"
    case .noKey(let endpoint):
      "the hub \(endpoint) is reached with a key only, and none is named; take a key file and name it: --key-file FILE of yimen, --key FILE of a program. 连接该枢纽需要密钥，请指明密钥文件。"
    }
  }
}
