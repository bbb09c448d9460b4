// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "Bredde", path: "..")],
  targets: [
    // The bare loop that reading is measured against, in C as libxml2's own users write it.
    .target(
      name: "BareReader", cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])],
      linkerSettings: [.linkedLibrary("xml2")]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["BareReader", .product(name: "BreddeLibraries", package: "Bredde")]),
  ]
)
