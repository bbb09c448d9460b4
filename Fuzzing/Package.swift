// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Fuzzing",
  products: [
    // Static, so that `run` can link it with a fuzzer's main and `leaks` without.
    .library(name: "Probes", type: .static, targets: ["Probes"])
  ],
  dependencies: [.package(name: "Bredde", path: "..")],
  targets: [
    .target(name: "Probes", dependencies: [.product(name: "BreddeLibraries", package: "Bredde")]),
    .executableTarget(name: "Leaks", dependencies: ["Probes"]),
  ]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(), .treatAllWarnings(as: .error),
  ]
}
