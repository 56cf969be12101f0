import LIAVVModel
import Testing

@Suite struct ApplyTests {
    private var sample = Sample()
    private let first, second: Identifier

    init() {
        first = sample.add(action: "Réserver le kiosque", ["Appeler la culture", "Vérifier la date"])
        second = sample.add(action: "Inviter les élu·es", ["Écrire la lettre"])
    }

    private func reference(_ id: Identifier) -> RecordReference { RecordReference(kind: .action, id: id) }

    private func edit(_ id: Identifier, _ path: [String], _ before: Value?, _ after: Value?) -> Edit {
        Edit(record: reference(id), path: path, before: before, after: after)
    }

    @Test("a change that does not fit leaves everything as it was")
    mutating func conflict() throws {
        let fits = edit(first, ["notes"], nil, .text("vu"))
        let not: [Edit] = [
            edit(second, ["notes"], .text("ancien"), .text("neuf")),
            edit(second, ["contributions", "nothing-there", "title"], .text("t"), .text("u")),
            edit(second, ["title", "deeper"], nil, .text("u")),
            edit(second, ["contributions", "nothing-there"], .record([:]), nil),
            edit(Settings.identifier, ["title"], nil, .text("t")),
            edit(Settings.identifier, ["contributions", "a", "shares", "b"], nil, .record([:])),
            edit(second, [], nil, .record(["title": .text("t")])),
        ]
        for bad in not {
            let before = sample.laboratory
            let change = Change(stamp: sample.stamp(), label: Phrase(verbatim: ""), edits: [fits, bad])
            do throws(ChangeFault) {
                try sample.laboratory.apply(change)
                Issue.record("applied: \(bad.path)")
            } catch {
                guard case .conflict = error else { throw error }
            }
            #expect(sample.laboratory == before, "\(bad.path)")
        }
    }

    @Test("a change after which a record would be none is not made, nor its other half")
    mutating func invalid() throws {
        let before = sample.laboratory
        for (path, old, new) in [
            (["title"], .text("Inviter les élu·es"), nil), (["lead"], nil, .text("../x")),
            (["status"], .text("planned"), .text("?")),
        ] as [([String], Value?, Value?)] {
            let edits = [edit(first, ["notes"], nil, .text("vu")), edit(second, path, old, new)]
            do throws(ChangeFault) {
                try sample.laboratory.apply(Change(stamp: sample.stamp(), label: Phrase(verbatim: ""), edits: edits))
                Issue.record("applied")
            } catch {
                guard case .invalid(let record, let fault) = error else { throw error }
                #expect(record == reference(second))
                #expect(fault.path == path)
            }
            #expect(sample.laboratory == before)
        }
    }

    @Test("a change over several records and its inverse")
    mutating func several() throws {
        let before = sample.laboratory
        let edits = [
            edit(first, ["notes"], nil, .text("vu")),
            edit(second, ["title"], .text("Inviter les élu·es"), .text("Inviter")),
            edit(first, ["notes"], .text("vu"), .text("revu")),
            edit(
                second, [],
                sample.laboratory.actions[second].map {
                    var action = $0
                    action.title = "Inviter"
                    return action.value
                }, nil),
        ]
        let change = Change(stamp: sample.stamp(), label: Phrase("Deux", "Two"), edits: edits)
        #expect(change.records == [reference(first), reference(second)])
        try sample.laboratory.apply(change)
        #expect(sample.laboratory.actions[first]?.notes == "revu")
        #expect(sample.laboratory.actions[second] == nil)
        let inverse = change.inverse(stamp: sample.stamp())
        #expect(inverse.label == Phrase("Annulation\u{A0}: Deux", "Undo: Two"))
        try sample.laboratory.apply(inverse)
        #expect(sample.laboratory == before)
        #expect((try? sample.laboratory.apply(inverse)) == nil)
    }

    @Test("two members add a share to one contribution, each without the other")
    mutating func concurrent() throws {
        let piece = try sample.piece("Appeler la culture")
        let start = sample.laboratory
        let a = try start.assigning([piece], to: [sample.member("Cindy")], stamp: sample.stamp())
        let b = try start.assigning([piece], to: [sample.member("Yona")], stamp: sample.stamp())
        for (one, other) in [(a, b), (b, a)] {
            var laboratory = start
            try laboratory.apply(one)
            try laboratory.apply(other)
            #expect(laboratory.contribution(piece)?.contribution.shares.count == 2)
            try laboratory.apply(one.inverse(stamp: sample.stamp()))
            #expect(laboratory.contribution(piece)?.contribution.shares.count == 1)
            try laboratory.apply(other.inverse(stamp: sample.stamp()))
            #expect(laboratory == start)
        }
    }

    @Test("one change of ten thousand records", .timeLimit(.minutes(1)))
    mutating func many() throws {
        var random = Seeded(10)
        let edits = (0..<10_000).map { number in
            let id = Identifier(slugOf: "action \(number)", using: &random)
            return edit(id, [], nil, .record(["title": .text("\(number)"), "status": .text("planned")]))
        }
        let before = sample.laboratory
        let change = Change(stamp: sample.stamp(), label: Phrase(verbatim: ""), edits: edits)
        try sample.laboratory.apply(change)
        #expect(sample.laboratory.actions.count == before.actions.count + Set(edits.map(\.record)).count)
        try sample.laboratory.apply(change.inverse(stamp: sample.stamp()))
        #expect(sample.laboratory == before)
    }
}
