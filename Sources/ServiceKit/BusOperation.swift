public import Bus

/// An operation of the bus; named apart from Foundation's class of that name.
public typealias BusOperation = Bus.Operation
