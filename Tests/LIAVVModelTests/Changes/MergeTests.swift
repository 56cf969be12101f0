import Testing

@testable import LIAVVModel

/// A change laid over what others did meanwhile: by field, and by name inside lists; two wishes for one place are told.
@Suite struct MergeTests {
    private let action = RecordReference(kind: .action, id: Identifier("louer-la-salle-2222") ?? .none)

    private func record(_ fields: [String: Value]) -> Value {
        .record(fields.merging(["title": .text("Louer la salle"), "status": .text("planned")]) { mine, _ in mine })
    }

    private func share(_ member: String, _ state: String = "proposed") -> Value {
        .record(["member": .text(member), "role": .text("contributor"), "state": .text(state)])
    }

    private func piece(_ shares: [Value], notes: String? = nil) -> Value {
        var fields: [String: Value] = ["id": .text("appeler-3333"), "title": .text("Appeler")]
        if !shares.isEmpty { fields["shares"] = .list(shares) }
        fields["notes"] = notes.map { .text($0) }
        return record(["contributions": .list([.record(fields)])])
    }

    /// What comes of mine and theirs, both made of `base`; nil when they clash.
    private func merged(_ base: Value?, mine: Value?, theirs: Value?, insisting: Bool = false) -> Value?? {
        let merge = Merge(Edit.between(base, mine, of: action), insisting: insisting) { _ in theirs }
        guard merge.clashes.isEmpty else { return nil }
        var value = theirs
        for edit in merge.edits { guard (try? edit.apply(to: &value)) != nil else { return nil } }
        return .some(value)
    }

    @Test func twoWhoEachAddAShareBothSucceed() {
        let result = merged(piece([]), mine: piece([share("cindy-1111")]), theirs: piece([share("yona-1111")]))
        #expect(result == piece([share("cindy-1111"), share("yona-1111")]))
    }

    @Test func differentFieldsOfOneShareAreMerged() {
        let base = piece([share("cindy-1111")])
        let mine = piece([share("cindy-1111", "accepted")])
        let theirs = piece([share("cindy-1111")], notes: "avant midi")
        #expect(
            merged(base, mine: mine, theirs: theirs) == piece([share("cindy-1111", "accepted")], notes: "avant midi"))
    }

    @Test func theSameFieldTwiceIsAClashAndMineCanInsist() throws {
        let (base, mine, theirs) = (record([:]), record(["notes": .text("a")]), record(["notes": .text("b")]))
        #expect(merged(base, mine: mine, theirs: theirs) == nil)
        #expect(merged(base, mine: mine, theirs: theirs, insisting: true) == mine)
        let clash = try #require(Merge(Edit.between(base, mine, of: action)) { _ in theirs }.clashes.first)
        #expect(clash.theirs == .text("b") && clash.mine.after == .text("a") && !clash.isGone)
    }

    @Test func theSameWishTwiceIsNone() {
        let wish = record(["notes": .text("a")])
        #expect(merged(record([:]), mine: wish, theirs: wish) == wish)
        #expect(merged(piece([]), mine: piece([share("x")]), theirs: piece([share("x")])) == piece([share("x")]))
    }

    @Test func wordsAreMergedAsASet() {
        let base = record(["tags": .list([.text("a"), .text("b")])])
        let mine = record(["tags": .list([.text("b"), .text("c")])])
        let theirs = record(["tags": .list([.text("a"), .text("b"), .text("d")])])
        #expect(
            merged(base, mine: mine, theirs: theirs) == record(["tags": .list([.text("b"), .text("d"), .text("c")])]))
    }

    @Test func removingWhatSomeoneEditedAsks() {
        let (base, theirs) = (piece([]), piece([share("yona-1111")]))
        #expect(merged(base, mine: record([:]), theirs: theirs) == nil)
        #expect(merged(base, mine: nil, theirs: theirs) == nil)
        #expect(merged(base, mine: nil, theirs: theirs, insisting: true) == .some(nil))
    }

    @Test func editingWhatSomeoneRemovedAsksAndCanPutItBack() throws {
        let (base, mine) = (piece([]), piece([share("cindy-1111")]))
        let edits = Edit.between(base, mine, of: action)
        for theirs in [record([:]), nil] {
            let clash = try #require(Merge(edits) { _ in theirs }.clashes.first)
            #expect(clash.isGone)
            let removal = Edit.between(base, theirs, of: action)
            let merge = Merge(edits, insisting: true, restoring: removal) { _ in theirs }
            var value = theirs
            for edit in merge.edits { try edit.apply(to: &value) }
            #expect(merge.clashes.isEmpty && value == mine)
        }
    }

    @Test func removingTwiceIsNoClash() {
        #expect(merged(piece([]), mine: record([:]), theirs: record([:])) == record([:]))
        #expect(merged(piece([]), mine: nil, theirs: nil) == .some(nil))
    }

    @Test func anOrderChangedByOneAndAnElementByAnotherAreMerged() {
        func list(_ names: [String], _ note: String? = nil) -> Value {
            record([
                "contributions": .list(
                    names.map { name in
                        var fields: [String: Value] = ["id": .text(name), "title": .text(name)]
                        if name == "b" { fields["notes"] = note.map { .text($0) } }
                        return .record(fields)
                    })
            ])
        }
        #expect(
            merged(list(["a", "b"]), mine: list(["b", "a"]), theirs: list(["a", "b", "c"], "x"))
                == list(["b", "a", "c"], "x"))
    }

    /// Whatever two people do: nobody's wish is lost in silence. Without a clash, merging is the same both ways round but
    /// for the order of lists, and merging with someone who did nothing gives one's own.
    @Test(arguments: RecordKind.allCases) func randomPairs(_ kind: RecordKind) throws {
        var random = RandomEdits(seed: 11)
        let reference = RecordReference(kind: kind, id: Settings.identifier)
        for _ in 0..<150 {
            let base = random.record(kind)
            let (mine, theirs) = (random.variant(of: base, kind), random.variant(of: base, kind))
            let edits = Edit.between(base, mine, of: reference)
            let alone = Merge(edits) { _ in base }
            #expect(alone.clashes.isEmpty && alone.edits == edits)
            let merge = Merge(edits) { _ in theirs }
            var value: Value? = theirs
            for edit in merge.edits { try edit.apply(to: &value) }
            let kept = Set(merge.edits.map(\.path)).union(merge.clashes.map(\.mine.path))
            for edit in edits where !kept.contains(edit.path) {
                // What was neither made nor told stood there already, or what it was about is gone as it wished.
                let place = edit.place(in: theirs)
                #expect(
                    place == nil
                        ? edit.after == nil
                        : place?.value == edit.after
                            || Sides(base: edit.before, mine: edit.after, theirs: place?.value).merged(place?.kind)?
                                .value == place?.value
                )
            }
        }
    }
}
