// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Bredde",
  products: [
    .executable(name: "bredde", targets: ["bredde"]),
    .library(
      name: "BreddeLibraries",
      targets: [
        "XMLStream", "FrameworkModel", "FrameworkFiles", "FrameworkAlignment", "FrameworkAnalysis",
        "FrameworkDecision", "FrameworkReports", "ReportFiles", "Spreadsheet", "ZipArchive",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "XMLStream", dependencies: ["CLibXML2"]),
    .systemLibrary(name: "CCbc", pkgConfig: "cbc", providers: [.apt(["coinor-libcbc-dev"])]),
    .target(name: "CCbcEvents", dependencies: ["CCbc"]),
    .target(name: "LinearSolver", dependencies: ["CCbc", "CCbcEvents"]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "Spreadsheet", dependencies: ["CXLSXWriter"]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "ZipArchive", dependencies: ["CZip"]),
    .target(name: "FrameworkModel"),
    .target(name: "FrameworkFiles", dependencies: ["FrameworkModel", "XMLStream"]),
    .target(name: "FrameworkAlignment", dependencies: ["FrameworkModel"]),
    .target(name: "FrameworkAnalysis", dependencies: ["FrameworkAlignment", "FrameworkModel"]),
    .target(
      name: "FrameworkDecision",
      dependencies: [
        "FrameworkAnalysis", "FrameworkAlignment", "FrameworkModel", "LinearSolver",
      ]),
    .target(
      name: "FrameworkReports",
      dependencies: [
        "FrameworkDecision", "FrameworkAnalysis", "FrameworkAlignment", "FrameworkModel",
        "Spreadsheet",
      ]),
    .target(
      name: "ReportFiles",
      dependencies: ["FrameworkReports", "FrameworkModel", "XMLStream", "ZipArchive"]),
    .executableTarget(
      name: "bredde",
      dependencies: [
        "FrameworkFiles", "ReportFiles", "FrameworkReports", "FrameworkDecision",
        "FrameworkAnalysis", "FrameworkAlignment", "FrameworkModel", "ZipArchive",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),

    .target(name: "TestSupport", dependencies: ["FrameworkModel"], path: "Tests/TestSupport"),
    .testTarget(name: "XMLStreamTests", dependencies: ["XMLStream", "TestSupport"]),
    .testTarget(name: "LinearSolverTests", dependencies: ["LinearSolver"]),
    .testTarget(name: "SpreadsheetTests", dependencies: ["Spreadsheet"]),
    .testTarget(name: "ZipArchiveTests", dependencies: ["ZipArchive"]),
    .testTarget(name: "FrameworkModelTests", dependencies: ["FrameworkModel", "TestSupport"]),
    .testTarget(
      name: "FrameworkFilesTests",
      dependencies: ["FrameworkFiles", "FrameworkModel", "TestSupport"],
      exclude: ["Fixtures", "Snapshots"]),
    .testTarget(
      name: "FrameworkAlignmentTests",
      dependencies: ["FrameworkAlignment", "FrameworkModel", "TestSupport"]),
    .testTarget(
      name: "FrameworkAnalysisTests",
      dependencies: ["FrameworkAnalysis", "FrameworkAlignment", "FrameworkModel", "TestSupport"],
      exclude: ["Sheets"]),
    .testTarget(
      name: "FrameworkDecisionTests",
      dependencies: [
        "FrameworkDecision", "FrameworkAnalysis", "FrameworkAlignment", "FrameworkFiles",
        "FrameworkModel", "TestSupport",
      ],
      exclude: ["Sheets"]),
    .testTarget(
      name: "FrameworkReportsTests",
      dependencies: [
        "FrameworkReports", "FrameworkDecision", "FrameworkAnalysis", "FrameworkAlignment",
        "FrameworkModel", "Spreadsheet", "XMLStream", "TestSupport",
      ],
      exclude: [
        "Sheets", "Snapshots", "Decision/Snapshots", "Paper/Snapshots", "Pictures/Snapshots",
      ]),
    .testTarget(
      name: "ReportFilesTests",
      dependencies: ["ReportFiles", "FrameworkReports", "FrameworkModel", "ZipArchive"]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["bredde", "FrameworkModel", "TestSupport", "ZipArchive"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "ShippedDataTests",
      dependencies: [
        "FrameworkFiles", "FrameworkReports", "FrameworkDecision", "FrameworkAnalysis",
        "FrameworkAlignment", "FrameworkModel", "TestSupport",
      ],
      exclude: ["Sheets"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(), .treatAllWarnings(as: .error),
  ]
}
