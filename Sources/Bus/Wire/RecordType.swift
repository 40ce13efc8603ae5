/// What a record is. Bit 7: a response; bit 6: control, which costs no credit and is never shed.
public enum RecordType: UInt8, Sendable, CaseIterable {
  case request = 0x01
  case reply = 0x81
  case error = 0x82
  case event = 0x03
  case acknowledgement = 0x83
  case hello = 0x41
  case welcome = 0xC1
  case ping = 0x42
  case pong = 0xC2
  case credit = 0x43
  case cancel = 0x44
  case drain = 0x45
  case bye = 0x46
  case subscribe = 0x47
  case subscribed = 0xC7
  case gap = 0x48
  case register = 0x4B
  case registered = 0xCB
  case renew = 0x4C
  case renewed = 0xCC
  case unregister = 0x4D
  case watch = 0x4E
  case table = 0xCE
}
