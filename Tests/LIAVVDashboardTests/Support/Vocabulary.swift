import Foundation
import LIAVVModel

/// The words of the interface in each language, read off the sources, and those that stand in records.
struct Vocabulary {
    /// Words that phrases of that language hold and none of the other does.
    let french: Set<String>
    let english: Set<String>
    /// All of both.
    let all: Set<String>

    /// What is said in the sources of the dashboard and of all that it says words from.
    static let interface: Vocabulary = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources").standardized
        var (french, english) = (Set<String>(), Set<String>())
        for folder in ["LIAVVDashboard", "LIAVVModel", "LIAVVLayout", "LayoutAnalysis"] {
            let files = FileManager.default.enumerator(
                at: root.appending(path: folder), includingPropertiesForKeys: nil)
            for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
                guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
                for pair in text.matches(of: /Phrase\(\s*"((?:[^"\\]|\\.)*)"\s*,\s*"((?:[^"\\]|\\.)*)"\s*\)/) {
                    french.formUnion(words(in: plain(String(pair.1))))
                    english.formUnion(words(in: plain(String(pair.2))))
                }
            }
        }
        return Vocabulary(
            french: french.subtracting(english), english: english.subtracting(french), all: french.union(english))
    }()

    /// The words of all records, and of the names of their fields.
    static func words(of laboratory: Laboratory) -> Set<String> {
        laboratory.references.reduce(into: Set(laboratory.members.flatMap { words(in: $0.fullName) })) { all, record in
            collect(laboratory.value(of: record), into: &all)
        }
    }

    private static func collect(_ value: Value?, into all: inout Set<String>) {
        switch value {
        case .text(let text): all.formUnion(words(in: text))
        case .list(let values): for value in values { collect(value, into: &all) }
        case .record(let record):
            for (key, value) in record {
                all.formUnion(words(in: key))
                collect(value, into: &all)
            }
        default: break
        }
    }

    /// Runs of letters, three at least, in small letters.
    static func words(in text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count >= 3 }
    }

    /// Without what is interpolated, and with escapes as they are read.
    private static func plain(_ literal: String) -> String {
        literal.replacing(/\\u\{[0-9A-Fa-f]+\}/, with: " ").replacing(/\\\([^)]*\)+/, with: " ")
            .replacing("\\n", with: " ")
    }
}
