import Testing

@testable import LIAVVModel

/// Slots, what is covered and who is at two places.
@Suite struct RotaTests {
    @Test func aSpanEndsAfterItBegins() throws {
        #expect(
            TimeSpan("12h-9h") == nil && TimeSpan("9h-9h") == nil && TimeSpan("9h") == nil && TimeSpan("9h-25h") == nil)
        let span = try #require(TimeSpan("9h – 12h30"))
        #expect(span.phrase == Phrase("9\u{A0}h\u{A0}– 12\u{A0}h\u{A0}30", "09:00\u{A0}– 12:30"))
        let typed = try #require(TypedSlot("9h - 12h30 Zoé Petit"))
        #expect(typed.name == "Zoé Petit" && typed.span == span)
        #expect(TypedSlot("9h-12h") == nil && TypedSlot("zoé") == nil)
    }

    private func layout(_ slots: [[(String, String)]], staff: Int? = nil) -> Layout {
        var layout = Layout()
        layout.items = slots.enumerated().map { place, slots in
            var item = Item()
            (item.id, item.staff) = (Identifier("s\(place)") ?? .none, staff)
            item.rota = slots.enumerated().map { number, slot in
                var new = StaffSlot()
                new.id = Identifier("c\(place)-\(number)") ?? .none
                new.member = Identifier(slot.0)
                (new.from, new.to) = (TimeSpan(slot.1)?.from, TimeSpan(slot.1)?.to)
                return new
            }
            return item
        }
        return layout
    }

    private func gaps(_ layout: Layout, _ item: Int = 0) -> [String] {
        layout.gaps(in: layout.items[item]).map { $0.phrase.en.replacing("\u{A0}", with: " ") }
    }

    @Test func whatNobodyCoversIsNamed() {
        #expect(gaps(layout([[("zoe", "9h-12h"), ("luc", "14h-17h")]])) == ["12:00 – 14:00: nobody"])
        #expect(gaps(layout([[("zoe", "9h-12h"), ("luc", "12h-17h")]])).isEmpty)
        #expect(gaps(layout([[]])).isEmpty)
        // The day is that of all stands.
        #expect(
            gaps(layout([[("zoe", "10h-12h")], [("luc", "9h-13h")]])) == [
                "09:00 – 10:00: nobody", "12:00 – 13:00: nobody",
            ])
        let two = layout([[("zoe", "9h-12h"), ("luc", "10h-11h")]], staff: 2)
        #expect(gaps(two) == ["09:00 – 10:00: 1 of 2", "11:00 – 12:00: 1 of 2"])
    }

    @Test func whoIsAtTwoStandsAtOnceIsFound() {
        let layout = layout([[("zoe", "9h-12h")], [("zoe", "11h-13h"), ("luc", "9h-12h")], [("zoe", "13h-14h")]])
        #expect(layout.rotaClashes.map(\.span) == [TimeSpan("11h-12h")])
        #expect(layout.rotaClashes.first?.items.map(\.text) == ["s0", "s1"])
    }

    @Test func aSlotIsWrittenAndReadBack() throws {
        var item = layout([[("zoe", "9h-12h30")]]).items[0]
        (item.width, item.depth) = (300, 200)
        #expect(try Item(item.value) == item)
        var broken = try #require(item.value.record)
        broken["rota"] = .list([.record(["id": .text("c"), "from": .text("neuf heures")])])
        #expect(throws: FieldFault.self) { try Item(.record(broken)) }
    }
}
