import LIAVVModel
import Testing

/// Whatever members do, and in whatever order, taking it all back leads to where they began.
@Suite struct UndoPropertyTests {
    private static let texts = [
        "", "J-30", "28/3", "oui", "non", "normale", "haute", "faite", "3", "1h30", "Cindy", "Camille, Yona", "x, y",
        ",", "a\r\nb",
        "prévue", "autre", "à faire", "99999", "kiosque",
    ]

    private static func start() throws -> Sample {
        var sample = Sample()
        sample.add(action: "Réserver le kiosque", ["Appeler la culture", "Vérifier la date"])
        sample.add(action: "Inviter les élu·es", ["Écrire la lettre"])
        try sample.add(meeting: "2024-12-17", excused: ["Yona"])
        return sample
    }

    /// One thing that a member might do; a refusal when it is not to be done.
    private static func anything(_ sample: inout Sample, _ random: inout Seeded) throws -> Change {
        let stamp = sample.stamp()
        let laboratory = sample.laboratory
        let people = laboratory.members.map(\.id)
        let pieces = laboratory.contributions.map(\.reference)
        let (some, someone) = (pieces.any(&random), people.any(&random))
        switch Int.random(in: 0..<12, using: &random) {
        case 0...2:
            let role = Share.Role.allCases.any(&random)
            return try laboratory.assigning([some, pieces.any(&random)], to: [someone], role: role, stamp: stamp)
        case 3: return try laboratory.unassigning([some], from: [someone], stamp: stamp)
        case 4: return try laboratory.answering(some, as: someone, Share.State.allCases.any(&random), stamp: stamp)
        case 5:
            let fields = [(key: ["priority", "due", "tags"].any(&random), text: texts.any(&random))]
            return try laboratory.addingAction(
                title: "Étape", fields: fields, reader: sample.reader, stamp: stamp, using: &random
            ).change
        case 6:
            var meeting = laboratory.meetings.first ?? Meeting()
            meeting.number = Int.random(in: 8...10, using: &random)
            meeting.attendance.shuffle(using: &random)
            if random.chance(2) { meeting.attendance.removeFirst(min(2, meeting.attendance.count)) }
            return try laboratory.importing(meeting, stamp: stamp, using: &random).change
        default:
            let target = laboratory.targets.any(&random).target
            let shape = laboratory.content(of: target)?.shape
            let keys = shape?.editableKeys ?? []
            guard !keys.isEmpty else { throw Refusal.unknownReference("") }
            let fields = (0...2).map { _ in (key: keys.any(&random), text: texts.any(&random)) }
            return try laboratory.setting(target, fields, reader: sample.reader, stamp: stamp)
        }
    }

    @Test("five hundred sequences", .timeLimit(.minutes(2)))
    func undo() throws {
        let first = try Self.start().laboratory
        var done = 0
        for seed in 0..<500 {
            var random = Seeded(UInt64(seed))
            var sample = try Self.start()
            var changes: [Change] = []
            for _ in 0..<12 {
                do {
                    let change = try Self.anything(&sample, &random)
                    try sample.laboratory.apply(change)
                    changes.append(change)
                } catch is Refusal {
                    continue
                }
            }
            let last = sample.laboratory
            let inverses = changes.reversed().map { $0.inverse(stamp: Sample.anyStamp) }
            for inverse in inverses { try sample.laboratory.apply(inverse) }
            #expect(sample.laboratory == first, "seed \(seed)")
            for inverse in inverses.reversed() { try sample.laboratory.apply(inverse.inverse(stamp: Sample.anyStamp)) }
            #expect(sample.laboratory == last, "seed \(seed), done again")
            done += changes.count { !$0.edits.isEmpty }
        }
        #expect(done > 1500)
    }
}
