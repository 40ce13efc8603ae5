/// The records of a catalogue beside its items, as `item_record` names them.
enum RecordKind: String {
  case certificateType = "certificate_type"
  case material
  case lifeEvent = "life_event"
  case resource
}
