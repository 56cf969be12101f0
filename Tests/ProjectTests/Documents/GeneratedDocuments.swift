import Foundation
import Testing

/// Documents that are written from the program itself, so that they cannot say anything else than it does.
///
/// `make docs` writes them; the tests only compare.
@Suite("Generated documents")
struct GeneratedDocuments {
    @Test("docs/keys.md lists the command table")
    func keys() throws { try expect("docs/keys.md", toBe: KeysDocument.text) }

    @Test("docs/settings.md lists the descriptors of the settings")
    func settings() throws { try expect("docs/settings.md", toBe: SettingsDocument.text) }

    @Test("docs/data-format.md lists the field descriptors")
    func dataFormat() throws { try expect("docs/data-format.md", toBe: DataFormatDocument.text) }

    @Test("what the program prints stands in the documents as it prints it", arguments: try Repository.documents())
    func transcripts(path: String) throws {
        try expect(path, toBe: Transcripts.refreshed(try Repository.text(path)))
    }

    @Test("a stale transcript is noticed")
    func staleTranscript() throws {
        let stale = "<!-- liavv list members --format json -->\n```text\nold\n```\nafter\n"
        let fresh = try Transcripts.refreshed(stale)
        #expect(!fresh.contains("old\n") && fresh.contains("BONNIALY") && fresh.hasSuffix("\n```\nafter\n"))
    }

    private func expect(_ path: String, toBe text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if ProcessInfo.processInfo.environment["LIAVV_RECORD"] == "1" {
            try Data(text.utf8).write(to: Repository.root.appending(path: path))
        }
        let isFresh = (try? Repository.text(path)) == text
        #expect(isFresh, "\(path) is stale: run `make docs` and look at what changed", sourceLocation: sourceLocation)
    }
}
