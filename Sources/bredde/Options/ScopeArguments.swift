import ArgumentParser

/// The scopes of a command, joined by `+` within one argument or between arguments.
struct ScopeArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A framework, group or list of indicators; A + B joins two into one.", valueName: "scope"))
  var words: [String]

  /// One text for each scope: a lone `+`, or one at the edge of a word, glues its neighbours.
  var scopes: [String] {
    words.reduce(into: []) { scopes, word in
      if let last = scopes.last, last.last == "+" || word.first == "+" {
        scopes[scopes.count - 1] = last + " " + word
      } else {
        scopes.append(word)
      }
    }
  }
}
