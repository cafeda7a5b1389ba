// swift-tools-version: 6.2

import PackageDescription

/// Warnings are errors in lede's own targets; those of its dependencies are their makers' business.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "lede",
  products: [
    .executable(name: "lede", targets: ["lede"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // What ships with the program, and one accessor.
    .target(
      name: "BriefingData",
      path: "Data",
      exclude: ["make"],
      resources: [.copy("Briefings"), .copy("Lexicons"), .copy("Models"), .copy("Themes")],
      swiftSettings: strict),

    // Values only; everything else stands on it.
    .target(name: "BriefingModel", swiftSettings: strict),

    // The four that never import each other.
    .target(name: "BriefingAnalysis", dependencies: ["BriefingModel"], swiftSettings: strict),
    .target(
      name: "BriefingImport",
      dependencies: [
        "BriefingModel", "CArchive", "CCmark", "CCurl", "CXml",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "BriefingLibrary",
      dependencies: ["BriefingModel", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(
      name: "BriefingBrowser", dependencies: ["BriefingModel", "CBidi", "CUnistring"],
      swiftSettings: strict),

    // The screen: cells in, keys out.
    .target(
      name: "BriefingTerminal", dependencies: ["BriefingBrowser", "CNcurses", "CTerminalGuard"],
      swiftSettings: strict),

    // The only place where they meet.
    .executableTarget(
      name: "lede",
      dependencies: [
        "BriefingData", "BriefingModel", "BriefingAnalysis", "BriefingImport", "BriefingLibrary",
        "BriefingBrowser", "BriefingTerminal", "CToml",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What `make train` and `make evaluate` run; not part of the program.
    .target(name: "BriefingEvaluation", swiftSettings: strict),
    .executableTarget(
      name: "lede-train",
      dependencies: [
        "BriefingAnalysis", "BriefingData", "BriefingEvaluation", "BriefingModel",
      ],
      swiftSettings: strict),

    // What has to work inside a signal handler, where Swift code may not run.
    .target(name: "CTerminalGuard"),

    // System libraries, each with the smallest shim that works.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CUnistring", providers: [.apt(["libunistring-dev"])]),
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
    .target(name: "CToml"),
    // Loaded when a document needs them, so that reading plain text does not pay for it.
    .target(name: "CLazyLibrary"),
    .target(name: "CArchive", dependencies: ["CLazyLibrary"]),
    // libxml2's headers lie in a folder of their own, and a target that is not linked with the library has
    // no `pkgConfig` to find it by.
    .target(
      name: "CXml", dependencies: ["CLazyLibrary"],
      cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])]),
    // Loads libcurl when something is fetched; reading never does.
    .target(name: "CCurl", dependencies: ["CLazyLibrary"]),
    // Loads FriBidi when a text needs it.
    .target(name: "CBidi", dependencies: ["CLazyLibrary"]),
    .systemLibrary(name: "CVTerm", pkgConfig: "vterm", providers: [.apt(["libvterm-dev"])]),

    .testTarget(
      name: "BriefingModelTests", dependencies: ["BriefingModel"], swiftSettings: strict),
    .testTarget(
      name: "BriefingAnalysisTests",
      dependencies: [
        "BriefingAnalysis", "BriefingChecks", "BriefingData", "BriefingImport", "BriefingModel",
      ],
      exclude: ["Gold", "World"],
      swiftSettings: strict),
    .testTarget(
      name: "BriefingImportTests",
      dependencies: ["BriefingChecks", "BriefingImport", "BriefingModel", "CCurl", "WebServer"],
      exclude: ["Pages"],
      swiftSettings: strict),
    .testTarget(
      name: "BriefingLibraryTests",
      dependencies: [
        "BriefingLibrary", "BriefingModel", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Libraries"],
      swiftSettings: strict),
    .testTarget(
      name: "BriefingBrowserTests", dependencies: ["BriefingBrowser", "BriefingModel"],
      exclude: ["Frames", "Screens"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "lede", "BriefingAnalysis", "BriefingBrowser", "BriefingData", "BriefingLibrary",
        "BriefingModel", "WebServer",
      ],
      exclude: ["Looks"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["BriefingBrowser", "BriefingTerminal", "CNcurses", "TerminalHarness"],
      swiftSettings: strict),

    .testTarget(
      name: "EvaluationTests", dependencies: ["BriefingEvaluation"], swiftSettings: strict),
    .testTarget(name: "SeedTests", dependencies: ["BriefingChecks"], swiftSettings: strict),

    // What must hold of whatever was read and found, and what `make fuzz` runs on it.
    .target(
      name: "BriefingChecks",
      dependencies: [
        "BriefingAnalysis", "BriefingBrowser", "BriefingData", "BriefingImport", "BriefingModel",
      ],
      path: "Tests/Support/BriefingChecks", swiftSettings: strict),
    .executableTarget(
      name: "lede-fuzz", dependencies: ["BriefingChecks"], path: "Tests/Fuzz",
      exclude: ["Seeds"], swiftSettings: strict),

    // A web server on the loopback, for tests of what uses the network.
    .target(name: "WebServer", path: "Tests/Support/WebServer", swiftSettings: strict),

    // A terminal without a window, for tests and for measuring.
    .target(
      name: "TerminalHarness", dependencies: ["BriefingBrowser", "CVTerm"],
      path: "Tests/Support/TerminalHarness", swiftSettings: strict),

    // What `make bench` runs.
    .executableTarget(
      name: "lede-bench",
      dependencies: ["BriefingBrowser", "BriefingLibrary", "BriefingModel", "TerminalHarness"],
      path: "Tests/Bench", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
