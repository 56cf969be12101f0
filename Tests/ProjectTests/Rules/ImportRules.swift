import Foundation
import Testing

/// Who may import whom. docs/architecture.md says why; a new module gets its row here and there.
@Suite("Import rules")
struct ImportRules {
    /// The C library, by its names on the systems that Swift runs on.
    private static let system: Set = ["Glibc", "Musl", "Darwin"]

    /// Full Foundation is nobody's: it would add 30 MB to the program.
    private static let allowed: [String: Set<String>] = [
        "LIAVVModel": [],
        "LayoutAnalysis": system.union(["Dispatch"]),
        "LIAVVStore": system.union(["LIAVVModel", "SystemPackage", "Dispatch", "Synchronization"]),
        "LIAVVLayout": system.union(["LIAVVModel", "LayoutAnalysis", "Synchronization"]),
        "LIAVVExchange": system.union(["LIAVVModel", "LayoutAnalysis", "LIAVVLayout", "CMarkGFM"]),
        "TerminalCanvas": [],
        "NcursesTerminal": ["CNcurses", "TerminalCanvas"],
        "LIAVVDashboard": ["LIAVVModel", "LayoutAnalysis", "LIAVVLayout", "TerminalCanvas"],
        "liavv": system.union([
            "LIAVVModel", "LayoutAnalysis", "LIAVVLayout", "LIAVVStore", "LIAVVExchange", "LIAVVDashboard",
            "TerminalCanvas", "NcursesTerminal", "ArgumentParser", "Dispatch", "Synchronization",
        ]),
    ]
    private static let librariesInC: Set = ["CNcurses", "CMarkGFM"]

    @Test("every file imports only what its module may", arguments: allowed.keys.sorted())
    func imports(module: String) throws {
        let files = try Repository.swiftFiles(under: "Sources/" + module)
        #expect(!files.isEmpty)
        for file in files {
            let foreign = Self.imports(in: try Repository.text(file)).subtracting(Self.allowed[module] ?? [])
            #expect(foreign.isEmpty, "\(file) imports \(foreign.sorted())")
        }
    }

    @Test("every module has its rule")
    func everyModuleIsRuled() throws {
        let sources = Repository.root.appending(path: "Sources").path
        let modules = Set(try FileManager.default.contentsOfDirectory(atPath: sources).filter { !$0.hasPrefix(".") })
        #expect(modules == Self.librariesInC.union(Self.allowed.keys))
    }

    @Test(
        "an import is recognized however it is written",
        arguments: [
            "import Foundation", "    import Foundation", "@testable import Foundation",
            "@preconcurrency public import Foundation", "import struct Foundation.Date", "@_spi(X) import Foundation",
        ])
    func recognizing(line: String) {
        #expect(Self.imports(in: "// import nothing\n\(line)\nlet importance = 1\n") == ["Foundation"])
    }

    private static func imports(in text: String) -> Set<String> {
        let line =
            #/
            ^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:\w+\s+)?import\s+
            (?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(?<module>\w+)
            /#
        return Set(text.split(separator: "\n").compactMap { try? line.firstMatch(in: $0).map { String($0.module) } })
    }
}
