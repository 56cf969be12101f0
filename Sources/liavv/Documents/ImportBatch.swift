import LIAVVExchange
import LIAVVModel

/// Documents that are imported one after the other; what is done stays done, whatever becomes of the next one.
struct ImportBatch {
    private var session: Session
    private let isDry: Bool
    private let replacing: Bool
    private var reader = DocumentReader()
    private var progress = Progress()
    private var tally = ImportTally()
    /// The meetings that a document of this import has brought.
    private var fresh: Set<Identifier> = []
    /// Whether Ctrl-C came while a document was being read.
    private(set) var isStopped = false

    init(_ session: Session, isDry: Bool, replacing: Bool) {
        (self.session, self.isDry, self.replacing) = (session, isDry, replacing)
    }

    /// Whether a document, or a folder, was not imported, or something in one wants checking.
    var asksForMore: Bool { tally.failed + tally.toCheck > 0 }

    /// The files that are meant, those of a folder in the order of their names; what cannot be listed is said.
    mutating func documents(in files: [String]) -> [String] {
        files.flatMap { file in
            guard DocumentFolder.isFolder(file) else { return [file] }
            let found = DocumentFolder(file)
            if found.documents.isEmpty { fail(file, Failure(Words.noDocuments)) }
            found.unreadable.forEach { fail($0.path, Failure(Words.unreadable($0.fault.phrase))) }
            if found.others > 0 { Output.note(said(file, Words.otherFiles(found.others))) }
            return found.documents
        }
    }

    /// Imports one of them, and says what came of it.
    mutating func take(_ document: String, _ place: Int, of total: Int) throws {
        progress.show(total > 1 ? "\(place)/\(total) \(Disk.name(of: document))" : "")
        do {
            let reading = try reader.read(document, members: Array(session.laboratory.members))
            let report = try imported(reading)
            progress.clear()
            if report.isDoubtful || reading.notes.contains(where: \.kind.wantsChecking) { tally.toCheck += 1 }
            let notes = reading.notes.map(\.phrase) + (report.succession.map { [$0] } ?? []) + report.overruled
            for note in notes { Output.note(said(document, note)) }
            for line in report.lines(session.language) { try Output.line(line) }
        } catch PandocFault.interrupted {
            isStopped = true
        } catch let error as any Worded {
            fail(document, error)
        }
    }

    private mutating func imported(_ reading: MinutesReading) throws -> MinutesReport {
        var random = SystemRandomNumberGenerator()
        let before = session.laboratory
        let (change, id) = try before.importing(
            reading.meeting, replacing: replacing, besides: fresh, stamp: session.stamp(), using: &random)
        fresh.insert(id)
        if isDry { try session.imagine(change) } else if !change.edits.isEmpty { try session.perform(change) }
        tally.count(isKnown: before.meetings[id] != nil, isChange: !change.edits.isEmpty)
        let after = session.laboratory.meetings[id] ?? reading.meeting
        return MinutesReport(reading, from: before.meetings[id], to: after, isDry: isDry, members: before.members)
    }

    private mutating func fail(_ file: String, _ error: any Worded) {
        progress.clear()
        Output.note(said(file, error.phrase))
        tally.failed += 1
    }

    private func said(_ file: String, _ phrase: Phrase) -> String {
        file + Words.colon(session.language) + " " + phrase(session.language)
    }

    /// Says how many documents came to what.
    mutating func sum() throws { try Output.line(tally.phrase(isDry: isDry)(session.language)) }

    /// Says what was done before Ctrl-C, and ends.
    mutating func stop(before rest: Int) throws {
        progress.clear()
        try sum()
        throw Failure(Words.importStopped(rest), status: 130)
    }
}
