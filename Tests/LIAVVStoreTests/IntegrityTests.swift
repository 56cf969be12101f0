import LIAVVModel
import Testing

/// Records that read well one by one, but not beside each other.
@Suite struct IntegrityTests {
    private func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

    private func action(_ name: String, waitsFor others: [String] = []) throws -> Action {
        var action = Action()
        action.id = try id(name)
        action.title = name
        action.dependencies = try others.map {
            var dependency = Dependency()
            dependency.on = try id($0)
            return dependency
        }
        return action
    }

    private func reasons(_ change: (inout Laboratory) throws -> Void) throws -> [IntegrityProblem.Reason] {
        var laboratory = try Laboratory.sample()
        #expect(laboratory.integrityProblems().isEmpty)
        try change(&laboratory)
        let problems = laboratory.integrityProblems()
        #expect(problems.allSatisfy { !$0.phrase.fr.isEmpty && !$0.phrase.en.contains("\u{A0}") })
        return problems.map(\.reason)
    }

    @Test func danglingReferencesAreFoundAtAnyDepth() throws {
        let nobody = RecordReference(kind: .member, id: try id("nobody"))
        let found = try reasons { laboratory in
            var action = try action("a", waitsFor: ["gone"])
            action.lead = nobody.id
            action.axis = try id("axis-9")
            action.stand = try id("stand-9")
            var share = Share()
            share.member = nobody.id
            var contribution = Contribution()
            contribution.id = try id("c")
            contribution.shares = [share]
            action.contributions = [contribution]
            laboratory.actions[action.id] = action
        }
        let gone = RecordReference(kind: .action, id: try id("gone"))
        #expect(
            found == [
                .unknownAxis(try id("axis-9")), .danglingReference(nobody), .danglingReference(gone),
                .danglingReference(nobody), .unknownItem(try id("stand-9")),
            ])
    }

    @Test func cyclesAreNamedOnce() throws {
        let found = try reasons { laboratory in
            for (name, others) in [("a", ["b"]), ("b", ["c", "d"]), ("c", ["a"]), ("d", ["d"]), ("e", ["a"])] {
                let action = try action(name, waitsFor: others)
                laboratory.actions[action.id] = action
            }
        }
        #expect(found == [.dependencyCycle(try ["a", "b", "c"].map(id)), .dependencyCycle([try id("d")])])
    }

    @Test func aLongChainIsNoProblem() throws {
        let found = try reasons { laboratory in
            laboratory.actions = Table(
                try (0..<10_000).map { try action("a\($0)", waitsFor: $0 < 9999 ? ["a\($0 + 1)"] : []) })
        }
        #expect(found.isEmpty)
    }

    @Test func leadsDatesOutlinesNumbersAndPassages() throws {
        let found = try reasons { laboratory in
            var action = try action("a")
            action.start = .day(Day(number: 10))
            action.due = .day(Day(number: 9))
            var source = Provenance()
            source.id = try id("s")
            source.meeting = try id("meeting-7f3k")
            source.block = try id("gone")
            action.provenance = [source]
            laboratory.actions[action.id] = action
            var meeting = Meeting()
            meeting.id = try id("other")
            meeting.number = 9
            laboratory.meetings[meeting.id] = meeting
            laboratory.rooms[try id("room-7f3k")]?.outline = [Corner(x: 0, y: 0), Corner(x: 1, y: 0)]
        }
        #expect(
            found == [
                .unknownPassage(try id("gone"), meeting: try id("meeting-7f3k")),
                .dueBeforeStart(start: Day(number: 10), due: Day(number: 9)),
                .repeatedNumber(9, meeting: try id("meeting-7f3k")), .tooFewCorners(count: 2),
            ])
    }

    @Test func contributionsAreToldApartAndHaveOneLead() throws {
        let found = try reasons { laboratory in
            var contribution = Contribution()
            contribution.id = try id("c")
            contribution.shares = try ["member-7f3k", "m2"].map { name in
                var share = Share()
                share.member = try id(name)
                share.role = .lead
                return share
            }
            var member = Member()
            member.id = try id("m2")
            laboratory.members[member.id] = member
            for name in ["a", "b"] {
                var action = try action(name)
                action.contributions = [contribution]
                laboratory.actions[action.id] = action
                contribution.shares.removeLast()
            }
        }
        #expect(found == [.severalLeads(count: 2), .repeatedContribution(try id("c"), in: try id("a"))])
    }

    @Test func itemsAreToldApartInTheWholeLaboratory() throws {
        let found = try reasons { laboratory in
            for name in ["plan-a", "plan-b"] {
                var layout = Layout()
                (layout.id, layout.room) = (try id(name), try id("room-7f3k"))
                var item = Item()
                (item.id, item.width, item.depth) = (try id("stand-1"), 100, 100)
                layout.items = [item]
                laboratory.layouts[layout.id] = layout
            }
        }
        #expect(found == [.repeatedItem(try id("stand-1"), in: try id("plan-a"))])
    }

    @Test func theSameNameInTwoKindsIsNoProblem() throws {
        let found = try reasons { laboratory in
            let action = try action("member-7f3k")
            laboratory.actions[action.id] = action
            // The same words in two meetings have the same name; whatever names them names the meeting too.
            for name in ["m-1", "m-2"] {
                var meeting = Meeting()
                meeting.id = try id(name)
                var block = Block()
                block.id = try id("question-1")
                meeting.body = [block]
                laboratory.meetings[meeting.id] = meeting
            }
        }
        #expect(found.isEmpty)
    }
}
