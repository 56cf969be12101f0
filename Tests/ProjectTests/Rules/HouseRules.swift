import Foundation
import Testing

/// What holds for the project as a whole.
@Suite("House rules")
struct HouseRules {
    private static let topLevel: Set = [
        "Package.swift", "Makefile", "README.md", "LICENSE", "Sources", "Tests", "docs", "sample-data",
    ]

    @Test("nothing else stands at the top", .enabled(if: Repository.hasHistory))
    func topLevel() throws {
        let names = Set(try Repository.tracked().compactMap { $0.split(separator: "/").first.map(String.init) })
        #expect(names.isSuperset(of: Self.topLevel))
        #expect(names.subtracting(Self.topLevel).filter { !$0.hasPrefix(".") }.isEmpty)
    }

    @Test("the program never gives up on purpose", arguments: ["try!", "as!", "fatalError(", "preconditionFailure("])
    func noCrash(word: String) throws {
        for file in try Repository.swiftFiles(under: "Sources") {
            #expect(try !Repository.text(file).contains(word), "\(file) says \(word)")
        }
    }

    @Test("the licence is MIT's")
    func licence() throws {
        let text = try Repository.text("LICENSE")
        #expect(text.hasPrefix("MIT License"))
        #expect(text.contains("Permission is hereby granted, free of charge"))
    }

    @Test("no document points to a file that is not there")
    func links() throws {
        for document in try Repository.documents() {
            let folder = Repository.root.appending(path: document).deletingLastPathComponent()
            for link in try Repository.text(document).matches(of: #/\]\((?<path>[^)#:]+)(?:#[^)]*)?\)/#) {
                let file = folder.appending(path: String(link.path)).path
                #expect(FileManager.default.fileExists(atPath: file), "\(document) points to \(link.path)")
            }
        }
    }
}
