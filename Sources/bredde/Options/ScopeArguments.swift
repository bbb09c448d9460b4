import ArgumentParser

/// The scopes of a command, joined by `+` within one argument or between arguments.
struct ScopeArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A framework, group or list of indicators; A + B joins two into one.", valueName: "scope"))
  var words: [String]

  /// One text for each scope.
  var scopes: [String] { words.gluedAtPlus }

  /// The one scope in use, where candidates are named by an option.
  var inUse: [String] {
    get throws {
      guard scopes.count == 1 else { throw Refusal.oneScopeInUse }
      return scopes
    }
  }
}

extension [String] {
  /// One text for each scope: a lone `+`, or one at the edge of a word, glues its neighbours.
  var gluedAtPlus: [String] {
    reduce(into: []) { scopes, word in
      if let last = scopes.last, last.last == "+" || word.first == "+" {
        scopes[scopes.count - 1] = last + " " + word
      } else {
        scopes.append(word)
      }
    }
  }
}
