extension Laboratory {
    /// Brings a meeting that was read from a document into the laboratory.
    ///
    /// The meeting that is stored for it is brought up to date; otherwise it is new. When the laboratory has no members
    /// at all, the people in the attendance become its members.
    /// - Parameters:
    ///   - replacing: whether another document may take the place of the one that is stored.
    ///   - fresh: the meetings that other documents of the same import have just brought: whatever else is said of them
    ///     is not a later version.
    /// - Throws: `Refusal.minutesInUse` when actions came from passages that the document does not have, and
    ///   `Refusal.minutesClash` when another document is stored for that meeting.
    public func importing(
        _ read: Meeting, replacing: Bool = false, besides fresh: Set<Identifier> = [], stamp: Stamp,
        using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        var meeting = read
        var edits: [Edit] = []
        if members.isEmpty {
            let people = newMembers(&meeting, using: &random)
            edits += people.map { Edit(record: $0.reference, path: [], before: nil, after: $0.value) }
        }
        let former = stored(meetingOf: read)
        if let former {
            meeting = try brought(
                former, upToDateFrom: meeting, replacing: replacing, isFresh: fresh.contains(former.id))
        } else {
            let title = ["reunion", read.number.map(String.init), read.date?.iso].compactMap(\.self)
                .joined(separator: " ")
            meeting.id = unusedIdentifier(for: title, using: &random) { meetings[$0] == nil }
            meeting.stated = MeetingStatement(read).text
        }
        edits += Edit.between(former?.value, meeting.value, of: meeting.reference)
        if let former { edits += sourcesFollowing(former, meeting) }
        let label = Phrase("Compte rendu importé : ", "Minutes imported: ") + Phrase(verbatim: meeting.heading)
        return (Change(stamp: stamp, label: label, edits: edits), meeting.id)
    }

    /// The meeting that a document is about, when it is stored: that of the very document, whatever members corrected in
    /// it; else of the same number; else of the same day, when one of them has no number; else of a file of that name.
    func stored(meetingOf read: Meeting) -> Meeting? {
        if !read.digest.isEmpty, let same = meetings.first(where: { $0.digest == read.digest }) { return same }
        if let number = read.number, let same = meetings.first(where: { $0.number == number }) { return same }
        let isOfTheDay = { (meeting: Meeting) in
            meeting.date == read.date && (meeting.number == nil || read.number == nil)
        }
        if read.date != nil, let same = meetings.first(where: isOfTheDay) { return same }
        guard !read.source.isEmpty else { return nil }
        return meetings.first { $0.source == read.source && $0.mayBe(read) && MeetingMerge($0, read).isAlike }
    }

    private func brought(
        _ former: Meeting, upToDateFrom read: Meeting, replacing: Bool, isFresh: Bool
    ) throws(Refusal) -> Meeting {
        let merge = MeetingMerge(former, read)
        let isOther = !former.source.isEmpty && former.source != read.source && former.digest != read.digest
        let isOfAnotherDay = former.date != nil && read.date != nil && former.date != read.date
        let isUnlike = merge.found.of > 0 && !merge.isAlike
        let isContradicted = isFresh && !MeetingDifference(former, merge.meeting).isEmpty
        if isOther, isOfAnotherDay || isUnlike || isContradicted, !replacing {
            throw .minutesClash(MinutesClash(former, read))
        }
        try refuseLosing(merge.gone, of: former, SentenceMoves(former, merge.meeting))
        return merge.meeting
    }

    /// Actions and scenarios that came from a passage must find it again.
    private func refuseLosing(_ gone: [Block], of former: Meeting, _ moves: SentenceMoves) throws(Refusal) {
        let lost = Set(gone.map(\.id))
        let isLost = { (source: Provenance) in
            guard source.meeting == former.id, let block = source.block, lost.contains(block) else { return false }
            return moves.passage(of: source.sentence, from: block) == nil
        }
        let concerned =
            actions.filter { $0.provenance.contains(where: isLost) }.map(\.heading)
            + scenarios.filter { $0.provenance.contains(where: isLost) }.map(\.heading)
        if !concerned.isEmpty { throw .minutesInUse(meeting: former.heading, actions: concerned) }
    }
}

extension Meeting {
    /// Whether neither number nor day says that a document is about another meeting.
    fileprivate func mayBe(_ read: Meeting) -> Bool {
        (number == nil || read.number == nil) && (date == nil || read.date == nil)
    }
}
