import Testing

@testable import LIAVVModel

/// Documents corrected at random: whoever is the same passage is known to the test, which makes the corrections.
@Suite("Minutes corrected at random") struct RandomCorrectionTests {
    @Test("passages keep their names through slips, moves, additions and removals", arguments: 0..<150)
    func corrections(seed: UInt64) throws {
        var random = Seeded(seed)
        var sample = Sample()
        var minutes = ImportedMinutes.of(10)
        var meeting = try bring(minutes, into: &sample, &random)
        // What each passage of the document is known to be; nil once it is new.
        var names: [Identifier?] = meeting.body.map(\.id)
        for round in 0..<4 {
            minutes.digest = "d\(seed)-\(round)"
            correct(&minutes, &names, &random)
            meeting = try bring(minutes, into: &sample, &random)
            #expect(meeting.body.map(\.text) == minutes.passages.map(\.text))
            #expect(Set(meeting.body.map(\.id)).count == meeting.body.count)
            for (block, name) in zip(meeting.body, names) where name != nil { #expect(block.id == name) }
            names = meeting.body.map(\.id)
            #expect(try bring(minutes, into: &sample, &random) == meeting)
            #expect(sample.laboratory.integrityProblems().isEmpty)
        }
    }

    private func bring(_ minutes: ImportedMinutes, into sample: inout Sample, _ random: inout Seeded) throws -> Meeting
    {
        let (change, id) = try sample.laboratory.importing(minutes.meeting, stamp: Sample.anyStamp, using: &random)
        let before = sample.laboratory
        try sample.laboratory.apply(change)
        var undone = sample.laboratory
        try undone.apply(change.inverse(stamp: Sample.anyStamp))
        #expect(undone == before)
        return try #require(sample.laboratory.meetings[id])
    }

    private func correct(_ minutes: inout ImportedMinutes, _ names: inout [Identifier?], _ random: inout Seeded) {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let place = Int.random(in: 0..<minutes.passages.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: slip(&minutes.passages[place].text, &random)
            case 1 where minutes.passages.count > 6:
                minutes.passages.remove(at: place)
                names.remove(at: place)
            case 2:
                let text =
                    "Ajout \(Int.random(in: 0..<1_000_000, using: &random)) : " + String(repeating: "xyzw ", count: 4)
                minutes.passages.insert((.remark, "", text), at: place)
                names.insert(nil, at: place)
            default:
                let other = Int.random(in: 0..<minutes.passages.count, using: &random)
                minutes.passages.swapAt(place, other)
                names.swapAt(place, other)
            }
        }
    }

    /// Two neighbouring letters change places.
    private func slip(_ text: inout String, _ random: inout Seeded) {
        var letters = Array(text)
        let place = Int.random(in: 0..<letters.count - 1, using: &random)
        letters.swapAt(place, place + 1)
        text = String(letters)
    }
}
