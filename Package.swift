// swift-tools-version: 6.0
import PackageDescription

// Who may import whom is laid down in docs/architecture.md and held by the import-rule test.
let package = Package(
    name: "liavv",
    products: [.executable(name: "liavv", targets: ["liavv"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
    ],
    targets: [
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        .systemLibrary(name: "CMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),

        .target(name: "LIAVVModel"),
        .target(name: "LayoutAnalysis"),
        .target(
            name: "LIAVVStore",
            dependencies: ["LIAVVModel", .product(name: "SystemPackage", package: "swift-system")]),
        .target(name: "LIAVVLayout", dependencies: ["LIAVVModel", "LayoutAnalysis"]),
        .target(name: "LIAVVExchange", dependencies: ["LIAVVModel", "LayoutAnalysis", "LIAVVLayout", "CMarkGFM"]),
        .target(name: "TerminalCanvas"),
        .target(name: "NcursesTerminal", dependencies: ["CNcurses", "TerminalCanvas"]),
        .target(
            name: "LIAVVDashboard",
            dependencies: ["LIAVVModel", "LayoutAnalysis", "LIAVVLayout", "TerminalCanvas"]),
        .executableTarget(
            name: "liavv",
            dependencies: [
                "LIAVVModel", "LayoutAnalysis", "LIAVVLayout", "LIAVVStore", "LIAVVExchange", "LIAVVDashboard",
                "TerminalCanvas", "NcursesTerminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .testTarget(name: "LIAVVModelTests", dependencies: ["LIAVVModel"]),
        .testTarget(name: "LayoutAnalysisTests", dependencies: ["LayoutAnalysis"]),
        // A process that the store's tests let edit a folder, and kill.
        .executableTarget(
            name: "StoreHarness", dependencies: ["LIAVVStore", "LIAVVModel"], path: "Tests/StoreHarness"),
        .testTarget(
            name: "LIAVVStoreTests", dependencies: ["LIAVVStore", "LIAVVModel", "StoreHarness"], exclude: ["Fixtures"]),
        .testTarget(
            name: "LIAVVExchangeTests",
            dependencies: ["LIAVVExchange", "LIAVVModel", "LIAVVLayout", "LayoutAnalysis"]),
        .testTarget(name: "TerminalCanvasTests", dependencies: ["TerminalCanvas"]),
        .testTarget(
            name: "LIAVVDashboardTests",
            dependencies: ["LIAVVDashboard", "LIAVVLayout", "LIAVVModel", "LIAVVStore", "TerminalCanvas"]),
        .testTarget(
            name: "ProjectTests",
            dependencies: ["liavv", "LIAVVModel", "LIAVVStore", "LIAVVDashboard", "TerminalCanvas"]),
        // What `make bench` runs, built with the tests so that it never falls behind.
        .executableTarget(
            name: "Bench", dependencies: ["LIAVVModel", "LIAVVDashboard", "TerminalCanvas"], path: "Tests/Bench"),
    ],
    swiftLanguageModes: [.v6]
)
