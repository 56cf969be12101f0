import Foundation
import LIAVVModel
import Testing

@testable import LIAVVStore

/// Has others read every `.plist` below a folder, hidden files left out: Python's plistlib and libplist's plistutil find
/// the values that we find in it. At most so many files, evenly spread, which is all of them with `LIAVV_TORTURE=1`.
func expectWitnessesAgree(
    onFolder folder: String, atMost most: Int = Torture.count(short: 500, full: .max),
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let witnesses = try Witnesses(folder: folder, atMost: most)
    try #require(!witnesses.paths.isEmpty, "no property list in \(folder)", sourceLocation: sourceLocation)
    let complaint = try witnesses.run()
    try #require(complaint.isEmpty, "\(complaint)", sourceLocation: sourceLocation)
    var tally = Witnesses.Tally()
    let differences = try witnesses.paths.indices.flatMap { try witnesses.differences($0, &tally) }
    for difference in differences.prefix(10) { Issue.record("\(difference)", sourceLocation: sourceLocation) }
    #expect(differences.count <= 10, "and more", sourceLocation: sourceLocation)
    Torture.report(tally.line(of: witnesses.found, differences.count))
}

/// Two readers of property lists that others wrote, and what they find in some files.
private struct Witnesses {
    /// The files that are read.
    let paths: [String]
    /// How many there were to choose from.
    let found: Int
    private let answers: Scratch

    /// How many files each witness was asked about: all but those of what it cannot hold.
    struct Tally {
        var byPlistlib = 0
        var byPlistutil = 0

        func line(of found: Int, _ differences: Int) -> String {
            "\(found.grouped) files written: \(byPlistlib.grouped) read by plistlib, \(byPlistutil.grouped) "
                + "by plistutil, " + (differences == 0 ? "to the same values" : "\(differences) DIFFER")
        }
    }

    init(folder: String, atMost most: Int) throws {
        let below = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        let all = below.sorted().map { folder + "/" + $0 }.filter {
            !RecordPath.isIgnored(URL(fileURLWithPath: $0).lastPathComponent)
        }
        found = all.count
        let step = max(1, (all.count - 1) / most + 1)
        paths = stride(from: 0, to: all.count, by: step).map { all[$0] }
        answers = try Scratch()
    }

    /// Asks both, with one process of Python for all files; what it complains of.
    func run() throws -> String {
        let tool = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Tools/plist-witnesses.py").standardized.path
        try answers.write(paths.map { $0 + "\n" }.joined(), to: "list")
        let script = "import runpy, sys; del sys.argv[0]; runpy.run_path(sys.argv[0], run_name='__main__')"
        return try python(script, [tool, answers.path + "/list", answers.path])
    }

    /// What others find in a file that we do not.
    func differences(_ n: Int, _ tally: inout Tally) throws -> [String] {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: paths[n])))
        let ours: Value
        do { ours = try PropertyList.decode(bytes, levels: PropertyList.deepestEntry) } catch {
            return ["\(paths[n]): we do not read it: \(error)"]
        }
        var differences: [String] = []
        if !ours.holdsDateBeyondPython {
            tally.byPlistlib += 1
            let theirs = String(decoding: try answers.read("\(n).plistlib"), as: UTF8.self)
            differences += Self.difference("plistlib", theirs, ours)
        }
        if let expected = bytes.starts(with: "bplist".utf8) ? ours.asXMLOfLibplist : ours {
            tally.byPlistutil += 1
            differences += Self.difference("plistutil", try converted(n), expected)
        }
        return differences.map { "\(paths[n]): \($0)" }
    }

    private func converted(_ n: Int) throws -> String {
        guard let bytes = try? answers.read("\(n).plistutil") else { return "! nothing" }
        do { return try PropertyList.decode(bytes, levels: PropertyList.deepestEntry).canonical } catch {
            return "! \(error)"
        }
    }

    /// Where two values begin to differ.
    private static func difference(_ witness: String, _ theirs: String, _ value: Value) -> [String] {
        let ours = value.canonical
        guard theirs != ours else { return [] }
        let same = zip(theirs.utf8, ours.utf8).prefix { $0 == $1 }.count
        let (theirPart, ourPart) = (theirs.dropFirst(max(0, same - 60)), ours.dropFirst(max(0, same - 60)))
        return ["\(witness): …\(theirPart.prefix(120))… where ours is …\(ourPart.prefix(120))…"]
    }
}
