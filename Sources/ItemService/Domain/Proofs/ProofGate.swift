/// What the proof check says of a catalogue as it would be with an item published in it.
public enum ProofGate {
  /// The findings that touch the item.
  public static func findings(publishing item: Item, in catalogue: Catalogue) -> [ProofFinding] {
    []
  }
}
