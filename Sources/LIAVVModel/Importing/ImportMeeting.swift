extension Laboratory {
    /// Brings a meeting that was read from a document into the laboratory.
    ///
    /// A meeting of the same number, or of the same day when one of them has no number, is brought up to date; otherwise
    /// it is new. When the laboratory has no members at all, the people in the attendance become its members.
    /// - Parameter replacing: whether another document may take the place of the one that is stored.
    /// - Throws: `Refusal.minutesInUse` when actions came from passages that the document does not have, and
    ///   `Refusal.minutesClash` when another document is stored for that meeting.
    public func importing(
        _ read: Meeting, replacing: Bool = false, stamp: Stamp, using random: inout some RandomNumberGenerator
    ) throws(Refusal) -> (change: Change, id: Identifier) {
        var meeting = read
        var edits: [Edit] = []
        if members.isEmpty {
            let people = newMembers(&meeting, using: &random)
            edits += people.map { Edit(record: $0.reference, path: [], before: nil, after: $0.value) }
        }
        let former = stored(meetingOf: read)
        if let former {
            meeting = try brought(former, upToDateFrom: meeting, replacing: replacing)
        } else {
            let title = ["reunion", read.number.map(String.init), read.date?.iso].compactMap(\.self)
                .joined(separator: " ")
            meeting.id = unusedIdentifier(for: title, using: &random) { meetings[$0] == nil }
        }
        edits += Edit.between(former?.value, meeting.value, of: meeting.reference)
        let label = Phrase("Compte rendu importé : ", "Minutes imported: ") + Phrase(verbatim: meeting.heading)
        return (Change(stamp: stamp, label: label, edits: edits), meeting.id)
    }

    /// The meeting that a document is about, when it is stored.
    func stored(meetingOf read: Meeting) -> Meeting? {
        if let number = read.number, let same = meetings.first(where: { $0.number == number }) { return same }
        guard let date = read.date else { return nil }
        return meetings.first { $0.date == date && ($0.number == nil || read.number == nil) }
    }

    private func brought(
        _ former: Meeting, upToDateFrom read: Meeting, replacing: Bool
    ) throws(Refusal) -> Meeting {
        let merge = MeetingMerge(former, read)
        let isOther = !former.source.isEmpty && former.source != read.source && former.digest != read.digest
        let isOfAnotherDay = former.date != nil && read.date != nil && former.date != read.date
        let isUnlike = merge.found.of > 0 && merge.found.count * 2 < merge.found.of
        if isOther, isOfAnotherDay || isUnlike, !replacing { throw .minutesClash(MinutesClash(former, read)) }
        try refuseLosing(merge.gone, of: former)
        return merge.meeting
    }

    /// Actions and scenarios that came from a passage must find it again.
    private func refuseLosing(_ gone: [Block], of former: Meeting) throws(Refusal) {
        let lost = Set(gone.map(\.id))
        let isLost = { (source: Provenance) in source.meeting == former.id && source.block.map(lost.contains) == true }
        let concerned =
            actions.count { $0.provenance.contains(where: isLost) }
            + scenarios.count { $0.provenance.contains(where: isLost) }
        if concerned > 0 { throw .minutesInUse(meeting: former.heading, actions: concerned) }
    }
}
