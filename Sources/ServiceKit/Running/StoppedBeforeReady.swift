/// The program was told to stop before it was ready; no fault.
public struct StoppedBeforeReady: Error {}
