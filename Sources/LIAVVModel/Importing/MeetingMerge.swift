/// Stored minutes brought up to date from their document, without losing what members added.
struct MeetingMerge {
    /// The meeting as it is to be stored.
    private(set) var meeting: Meeting
    /// What the document says beside its passages, and what it said when it was read last.
    private let said: MeetingStatement
    private let saidBefore: MeetingStatement
    /// The passages that the document does not have any more.
    private(set) var gone: [Block] = []
    /// How many passages of the former document were found again, of how many.
    private(set) var found = (count: 0, of: 0)
    /// Whether at least half of them were.
    var isAlike: Bool { found.of > 0 && found.count * 2 >= found.of }
    /// Old names of the document's passages, and those that they have here.
    private var names: [Identifier: Identifier] = [:]

    init(_ former: Meeting, _ read: Meeting) {
        meeting = former
        (said, saidBefore) = (MeetingStatement(read), MeetingStatement(text: former.stated))
        // A meeting that was only typed so far has nothing that a document could have dropped.
        let isTyped = former.source.isEmpty && former.digest.isEmpty
        if former.digest == read.digest, !read.digest.isEmpty {
            confirmFields(read)
        } else {
            mergeFields(read, isTyped)
        }
        if former.digest != read.digest { meeting.stated = said.text }
        (meeting.source, meeting.digest) = (read.source, read.digest)
        mergeBody(former, read)
        meeting.moveVerdicts(since: former)
    }

    // The document says what it said: what members corrected since stays, and what they left empty is filled in.
    private mutating func confirmFields(_ read: Meeting) {
        (meeting.number, meeting.date) = (meeting.number ?? read.number, meeting.date ?? read.date)
        takeHours(read)
        if meeting.place.isEmpty { meeting.place = read.place }
        if meeting.theme.isEmpty { meeting.theme = read.theme }
        meeting.nextDate = meeting.nextDate ?? read.nextDate
        if meeting.nextTheme.isEmpty { meeting.nextTheme = read.nextTheme }
        meeting.attendance = AttendanceMerge.confirmed(meeting.attendance, read.attendance)
        if meeting.agenda.isEmpty { meeting.agenda = read.agenda }
    }

    private mutating func mergeFields(_ read: Meeting, _ isTyped: Bool) {
        take("number", \.number, read.number)
        take("date", \.date, read.date)
        takeHours(read)
        take("place", \.place, read.place)
        take("theme", \.theme, read.theme)
        take("nextDate", \.nextDate, read.nextDate)
        take("nextTheme", \.nextTheme, read.nextTheme)
        meeting.attendance =
            saidBefore.agrees(with: said, onAll: "attendance ")
            ? AttendanceMerge.confirmed(meeting.attendance, read.attendance)
            : AttendanceMerge(said, saidBefore, keepsAll: isTyped).merged(meeting.attendance, read.attendance)
        guard !read.agenda.isEmpty, meeting.agenda.isEmpty || !saidBefore.agrees(with: said, onAll: "agenda ")
        else { return }
        meeting.agenda = AgendaMerge(meeting.agenda, said, saidBefore, keepsAll: isTyped).merged(with: read.agenda)
    }

    // Where the document says what it said, what members made of it stays; what they left empty is filled in.
    private mutating func take(_ key: String, _ field: WritableKeyPath<Meeting, String>, _ read: String) {
        guard !read.isEmpty else { return }
        if meeting[keyPath: field].isEmpty || !saidBefore.agrees(with: said, on: key) { meeting[keyPath: field] = read }
    }

    private mutating func take<Value>(_ key: String, _ field: WritableKeyPath<Meeting, Value?>, _ read: Value?) {
        guard let read else { return }
        if meeting[keyPath: field] == nil || !saidBefore.agrees(with: said, on: key) { meeting[keyPath: field] = read }
    }

    // What was noted while the meeting was held is more exact than what a document says of it.
    private mutating func takeHours(_ read: Meeting) {
        meeting.start = meeting.start ?? read.start
        guard meeting.started == nil else { return }
        (meeting.started, meeting.ended) = (read.started, read.ended)
    }

    private mutating func mergeBody(_ former: Meeting, _ read: Meeting) {
        let isSame = former.digest == read.digest && !read.digest.isEmpty
        let isRestated = former.digest.isEmpty && former.source == read.source && !read.source.isEmpty
        let matcher = BlockMatcher(stored: former.body, read: read.body, isSameDocument: isSame || isRestated)
        nameAll(read.body, matcher.matches.map { $0.map { former.body[$0].id } })
        let states = former.ownStates()
        meeting.body = zip(read.body, matcher.matches).map { new, match in
            var new = new
            new.answers = new.answers.map { names[$0] ?? $0 }
            guard let old = match.map({ former.body[$0] }) else {
                new.id = names[new.id] ?? new.id
                return new
            }
            let isUntouched = isSame || old.line != nil && !old.written.isEmpty && old.source == new.source
            return isUntouched ? old.confirmed(by: new) : old.revised(by: new, ownState: states[old.id])
        }
        let matched = Set(matcher.matches.compactMap(\.self))
        keepOthers(of: former.body, matched)
        dropLostReferences()
    }

    // A passage keeps its name; a new one whose name is taken by what the document once said there gets another.
    private mutating func nameAll(_ read: [Block], _ kept: [Identifier?]) {
        var taken = Set(kept.compactMap(\.self))
        for (block, name) in zip(read, kept) {
            if let name {
                names[block.id] = name
                continue
            }
            var (free, count) = (block.id, 2)
            while taken.contains(free) {
                free = Identifier(block.id.text + "-\(count)") ?? block.id
                count += 1
            }
            taken.insert(free)
            names[block.id] = free
        }
    }

    /// Puts what was typed by hand back after what it stood after, and counts what has gone.
    private mutating func keepOthers(of former: [Block], _ matched: Set<Int>) {
        var previous: Identifier?
        let answered = Set(former.filter { $0.line == nil }.compactMap(\.answers))
        for (place, block) in former.enumerated() {
            if block.line != nil { found.of += 1 }
            if matched.contains(place) {
                if block.line != nil { found.count += 1 }
            } else if block.line == nil || block.hasWordsOfMembers || answered.contains(block.id) {
                var block = block
                (block.line, block.endLine) = (nil, nil)
                let at = previous.flatMap { name in meeting.body.firstIndex { $0.id == name } }.map { $0 + 1 } ?? 0
                meeting.body.insert(block, at: at)
            } else {
                gone.append(block)
                continue
            }
            previous = block.id
        }
    }

    private mutating func dropLostReferences() {
        let lost = Set(gone.map(\.id)).subtracting(meeting.body.map(\.id))
        guard !lost.isEmpty else { return }
        for place in meeting.body.indices {
            meeting.body[place].forget(lost, of: meeting.id)
        }
    }
}

extension Block {
    /// Drops what named passages of that meeting which are not there any more; the passage stands in the same minutes.
    fileprivate mutating func forget(_ lost: Set<Identifier>, of meeting: Identifier) {
        let isLost = { (name: Identifier?, place: Identifier?) in
            name.map(lost.contains) == true && (place ?? meeting) == meeting
        }
        if isLost(answers, answersIn) { answers = nil }
        if isLost(replacedBy, replacedIn) { replacedBy = nil }
        if isLost(settledBy, settledIn) { settledBy = nil }
        for place in followUp.indices where isLost(followUp[place].passage, followUp[place].meeting) {
            followUp[place].passage = nil
        }
    }
}
