import LIAVVModel

extension Listing {
    static func layouts(_ session: Session) -> Listing {
        var listing = Listing(
            [Words.title, Words.room, Words.guests, Words.stands, Words.seats, Words.waivers],
            keys: Layout.fields.map(\.key) + ["itemCount", "stands", "seats"])
        for layout in session.laboratory.layouts {
            let summary = LayoutSummary(layout)
            let room = layout.room.flatMap { session.laboratory.rooms[$0]?.title } ?? ""
            listing.add(
                layout.id.text,
                [
                    layout.title, room, layout.guests.map(String.init) ?? "", String(summary.stands),
                    String(summary.seats), String(summary.waivers),
                ], layout.value,
                also: [
                    "itemCount": .integer(summary.items), "stands": .integer(summary.stands),
                    "seats": .integer(summary.seats),
                ])
        }
        return listing
    }

    static func rooms(_ session: Session) -> Listing {
        var listing = Listing(
            [Words.name, Words.regime, Words.doors, Words.layouts], keys: Room.fields.map(\.key) + ["layouts"])
        for room in session.laboratory.rooms {
            let layouts = session.laboratory.layouts.filter { $0.room == room.id }
            listing.add(
                room.id.text,
                [
                    room.title, room.regime.label(session.language), String(room.doors.count),
                    layouts.map(\.title).joined(separator: ", "),
                ], room.value, also: ["layouts": .list(layouts.map { .text($0.id.text) })])
        }
        return listing
    }

    static func contacts(_ session: Session) -> Listing {
        var listing = Listing([Words.name, Words.office, Words.organisation], keys: Contact.fields.map(\.key))
        for contact in session.laboratory.contacts.sortedInFrench(by: { $0.heading }) {
            listing.add(contact.id.text, [contact.heading, contact.role, contact.organisation], contact.value)
        }
        return listing
    }
}
