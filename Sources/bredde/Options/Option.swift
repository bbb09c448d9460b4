import ArgumentParser

/// An option of a command line; a decision's options have the name in a library.
typealias Option<Value> = ArgumentParser.Option<Value>
