import LIAVVModel

/// Builds a meeting out of the pieces of a document, one after the other.
///
/// The document is taken as four parts in any order: its front, attendance, agenda, and what was said.
struct MinutesAssembly {
    enum Section: Equatable {
        case front
        case attendance(Attendance.State)
        case agenda
        case body
    }

    var meeting = Meeting()
    var notes: [ReadingNote] = []
    var uses: [Int: MinutesReading.LineUse] = [:]
    var section = Section.front
    var people: People
    var agenda = AgendaBuilder()
    var names = BlockNames()
    var context = BodyContext()
    /// The lists of names that have begun.
    var opened: Set<Attendance.State> = []
    /// Days named where that of the meeting stands.
    var dates: [Day] = []
    /// True just behind a heading with which the document begins: it may be a letterhead over the title.
    var isUnderLetterhead = false
    /// When it was held, on the clock on the wall.
    var hours: [TimeOfDay] = []
    /// When people came and left and how that was written, by their place in the attendance.
    var comings: [Int: (arrived: TimeOfDay?, left: TimeOfDay?, written: String)] = [:]
    /// Milliseconds by which the clock on the wall is ahead of UTC on a day.
    let offset: @Sendable (Day) -> Int
    /// True once something shows that these are minutes.
    var hasEvidence = false
    /// Where in the body each of the questions stands.
    var lastQuestion: Int?

    init(members: [Member], offset: @escaping @Sendable (Day) -> Int) {
        (people, self.offset) = (People(members), offset)
    }

    /// Takes the next piece, cut where a line inside it begins something new.
    mutating func take(_ piece: MarkdownPiece) {
        if takeAttendanceTable(piece) { return }
        var open: Entry?
        for line in piece.lines {
            if var entry = open, !beginsAnew(line.text, after: entry) {
                entry.text =
                    entry.text.isEmpty ? line.text : line.text.isEmpty ? entry.text : entry.text + " " + line.text
                entry.endLine = line.number
                open = entry
                continue
            }
            if let entry = open { take(entry) }
            let kind = open == nil ? piece.kind : .paragraph
            open = Entry(
                line: line.number, endLine: line.number, text: line.text, kind: kind, depth: piece.depth,
                isStrong: piece.isStrong)
        }
        guard var entry = open else { return }
        entry.endLine = max(entry.endLine, piece.endLine)
        take(entry)
    }

    private mutating func take(_ entry: Entry) {
        guard entry.text.contains(where: { !$0.isWhitespace }) else { return mark(entry, .markup) }
        if opens(entry) { return }
        switch section {
        case .front: if !takeFront(entry) { leaveFront(entry) }
        case .attendance(let state): if !takeAttendance(entry, state) { leaveFor(entry) }
        case .agenda: if !takeAgenda(entry) { leaveFor(entry) }
        case .body: if !takeTitle(entry) { takeBody(entry) }
        }
    }

    /// Takes a heading that names the meeting where it stands right under the first one: what is above it is a letterhead.
    private mutating func takeTitle(_ entry: Entry) -> Bool {
        defer { isUnderLetterhead = false }
        guard isUnderLetterhead, entry.headingLevel != nil else { return false }
        let title = MeetingTitle(entry.text)
        guard title.isAboutMeeting, title.number != nil || !title.dates.isEmpty else { return false }
        section = .front
        return takeFront(entry)
    }

    /// Behind the first heading of what was said a date is one that was spoken of.
    private mutating func leaveFront(_ entry: Entry) {
        let isFirst = meeting.body.isEmpty
        if entry.headingLevel != nil { section = .body }
        takeBody(entry)
        isUnderLetterhead = isFirst && entry.headingLevel != nil
    }

    private mutating func leaveFor(_ entry: Entry) {
        section = .body
        takeBody(entry)
    }

    // A line wrapped by hand goes on from the one before; lists without bullets have one thing on each line.
    private func beginsAnew(_ text: String, after entry: Entry) -> Bool {
        if entry.headingLevel != nil { return false }
        if beginsWithCue(text) { return true }
        switch section {
        case .attendance: return true
        case .front: return entry.text.count <= 60
        case .agenda: return OutlineMark(text) != nil || WrittenDuration.split(text).minutes != nil
        case .body: return false
        }
    }

    mutating func mark(_ entry: Entry, _ use: MinutesReading.LineUse) {
        for line in entry.line...max(entry.line, entry.endLine) { uses[line] = use }
    }

    mutating func note(_ kind: ReadingNote.Kind, _ line: Int?) { notes.append(ReadingNote(line: line, kind: kind)) }
}
