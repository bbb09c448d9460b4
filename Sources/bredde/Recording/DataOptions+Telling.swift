import FoundationEssentials
import FrameworkReports

extension DataOptions {
  /// What the added folders are called in a report, in order.
  ///
  /// A folder's own name tells a reader which it is; where it would tell who the user is, or is no
  /// name, its number stands instead.
  var toldNames: [String] {
    guard recordedNames.isEmpty else { return recordedNames }
    let home = FileManager.default.homeDirectoryForCurrentUser
      .path(percentEncoded: false).split(separator: "/").last.map(String.init)
    var seen: Set<String> = ["Frameworks", "Mappings", "Scenarios"]
    return added.enumerated().map { place, folder in
      let name = folder.split(separator: "/").last.map(String.init) ?? ""
      let isTelling = ![".", "..", home ?? "", ""].contains(name) && !name.hasPrefix("~")
      let told = isTelling && seen.insert(name).inserted ? name : "data-\(place + 1)"
      seen.insert(told)
      return told
    }
  }

  /// How the paths of a run are told: from the data folder on.
  var toldPaths: ToldPaths {
    get throws {
      let base = try BaseFolder.find()
      var beginnings = zip(added, toldNames).map { Self.beginning(of: $0, told: $1 + "/") }
      if ![".", "./", ""].contains(base) { beginnings.append(Self.beginning(of: base, told: "")) }
      // Where one folder lies within another, the longer beginning is the one that is meant.
      return ToldPaths(beginnings.sorted { $0.path.utf8.count > $1.path.utf8.count })
    }
  }

  private static func beginning(of folder: String, told: String) -> ToldPaths.Beginning {
    ToldPaths.Beginning(folder.hasSuffix("/") ? folder : folder + "/", told: told)
  }
}

extension ToldPaths {
  /// The same with the scenarios that are files outside the data folders, told by their names alone.
  func naming(_ scenarios: [String]) -> ToldPaths {
    let files = scenarios.filter { $0.contains("/") }.map { path in
      Beginning(path, told: path.split(separator: "/").last.map(String.init) ?? path)
    }
    return ToldPaths(files + beginnings)
  }
}
