import LIAVVModel
import LayoutAnalysis

extension Laboratory {
    /// What cannot be meant in the layouts and their rooms, one sentence each, beside what `integrityProblems()` says.
    ///
    /// Rooms that are missing or cannot be read, rooms of layouts into which, or out of which, nobody gets, things outside
    /// their room, doors in no wall, doors blocked that the room does not have. Nothing is measured: it takes no longer
    /// than reading.
    public func layoutProblems() -> [Phrase] {
        layouts.flatMap { layout in
            let said = { (phrase: Phrase) in Phrase("\(layout.reference)\u{A0}: ", "\(layout.reference): ") + phrase }
            return (roomProblems(of: layout) + doorProblems(of: layout)).map(said)
        } + wayProblems { isUsed($0) }
    }

    /// What there is to know: rooms without a layout into which, or out of which, nobody gets; members who are at two stands at once.
    public func layoutRemarks() -> [Phrase] { wayProblems { !isUsed($0) } + clashRemarks }

    private func isUsed(_ room: Room) -> Bool { layouts.contains { $0.room == room.id } }

    /// Rooms, each once however many layouts it has, that have no way in or no way out.
    private func wayProblems(_ isMeant: (Room) -> Bool) -> [Phrase] {
        rooms.filter { $0.outline.count > 2 && isMeant($0) }.flatMap { room -> [Phrase] in
            var layout = Layout()
            layout.room = room.id
            let found = sceneFindings(layout, room)
            // Which door is in a wall is not known then.
            guard !found.contains(where: { $0.kind == .outlineNotSimple }) else { return [] }
            return found.filter { [.noExit, .noEntrance].contains($0.kind) }.map {
                Phrase("\(room.reference)\u{A0}: ", "\(room.reference): ")
                    + FindingWriter($0, ThingNames(layout, room)).sentence
            }
        }
    }

    /// No verb makes them: they come of two people who wrote at the same time, or of a hand.
    private var clashRemarks: [Phrase] {
        layouts.flatMap { layout in
            layout.rotaClashes.map { clash in
                let who = members[clash.member]?.fullName ?? clash.member.text
                let names = ThingNames(layout, Room())
                let stands = Set(clash.items).map(\.text)
                let places =
                    stands.count == 1
                    ? Phrase("deux fois à ", "twice at ") + names[stands[0]]
                    : Phrase("à ", "at ") + names.list(clash.items.map(\.text), and: Phrase(" et à ", " and at "))
                return Phrase(
                    "\(layout.reference)\u{A0}: \(who) est en même temps ", "\(layout.reference): \(who) is at once ")
                    + places + Phrase(verbatim: ", ") + clash.span.phrase + Phrase(verbatim: ".")
            }
        }
    }

    private func roomProblems(of layout: Layout) -> [Phrase] {
        guard let room = layout.room.flatMap({ rooms[$0] }) else {
            // A room that is nowhere is a dangling reference, and said as such; one in the bin can be put back.
            guard layout.room == nil else { return [] }
            let missing = LayoutFinding(kind: .roomMissing, severity: .blocking, at: nil)
            return [FindingWriter(missing, ThingNames(layout, Room())).sentence]
        }
        // Corners that are too few are told of the room itself.
        return sceneFindings(layout, room).filter { Self.isBroken($0.kind) && $0.measured != 1 && $0.measured != 2 }
            .map { FindingWriter($0, ThingNames(layout, room)).sentence }
    }

    private func sceneFindings(_ layout: Layout, _ room: Room) -> [LayoutFinding] {
        SceneCheck.findings(in: LayoutAnalysis.Scene(layout: layout, room: room))
    }

    /// Whether such a finding means that the records are wrong, rather than that things stand badly.
    private static func isBroken(_ kind: LayoutFindingKind) -> Bool {
        [
            .outlineNotSimple, .footprintNotSimple, .outsideRoom, .doorOffWall, .doorBeyondWall, .doorUnusable,
            .zoneNotSimple,
            .zoneOutside, .fixtureOutside,
        ].contains(kind)
    }

    private func doorProblems(of layout: Layout) -> [Phrase] {
        guard let room = layout.room.flatMap({ rooms[$0] }) else { return [] }
        return layout.blockedDoors.filter { blocked in !room.doors.contains { $0.id == blocked.door } }.map {
            Phrase(
                "la salle n’a pas de porte «\u{A0}\($0.door.text)\u{A0}», que le plan dit bloquée\u{A0}; retirez-la.",
                "the room has no door “\($0.door.text)”, which the layout calls blocked; take it out.")
        }
    }
}
