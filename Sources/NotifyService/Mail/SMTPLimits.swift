/// What a server may make this side keep or parse.
enum SMTPLimits {
  /// A reply line with its CRLF. RFC 5321 section 4.5.3.1.5 says 512; twice that is borne from servers that are talkative.
  static let replyLineBytes = 1_024
  /// Lines of one reply.
  static let replyLines = 100
  /// RFC 5321 section 4.5.3.1.3: a path is at most 256 with its angle brackets.
  static let addressBytes = 254
  /// RFC 5321 section 4.5.3.1.1.
  static let localPartBytes = 64
  /// RFC 1035 section 2.3.4.
  static let hostLabelBytes = 63
  static let hostNameBytes = 253
  /// So that `Message-ID: <...>` stays in one line of 998 (RFC 5322 section 2.1.1) with room to spare.
  static let messageIDBytes = 250
}
