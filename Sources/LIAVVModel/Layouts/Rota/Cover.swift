/// A time during which fewer people than wanted staff a stand.
public struct CoverGap: Hashable, Sendable {
    /// When.
    public let span: TimeSpan
    /// How many are there.
    public let present: Int
    /// How many are wanted.
    public let wanted: Int

    /// `12 h – 14 h : personne`, `9 h – 10 h : 1 sur 2`.
    public var phrase: Phrase {
        let count =
            present == 0 ? Phrase("personne", "nobody") : Phrase("\(present) sur \(wanted)", "\(present) of \(wanted)")
        return span.phrase + Phrase("\u{A0}: ", ": ") + count
    }
}

/// A member who is at two stands at once.
public struct RotaClash: Hashable, Sendable {
    /// Who.
    public let member: Identifier
    /// The stands.
    public let items: [Identifier]
    /// When the second one begins.
    public let span: TimeSpan
}

extension Layout {
    /// From the first hour of any rota to the last one; nil when nobody is in any.
    public var staffedHours: TimeSpan? {
        let spans = items.flatMap(\.rota).compactMap(\.span)
        guard let first = spans.map(\.from).min(), let last = spans.map(\.to).max() else { return nil }
        return TimeSpan(first, last)
    }

    /// When fewer people than its staff, at least one, are at an item that has a rota, within the hours of all rotas.
    public func gaps(in item: Item) -> [CoverGap] {
        guard let hours = staffedHours, !item.rota.isEmpty else { return [] }
        let spans = item.rota.compactMap(\.span)
        let times = Set(spans.flatMap { [$0.from, $0.to] } + [hours.from, hours.to]).sorted()
        let wanted = max(1, item.staff ?? 1)
        return zip(times, times.dropFirst()).reduce(into: []) { gaps, times in
            guard let span = TimeSpan(times.0, times.1) else { return }
            let present = spans.count { $0.overlaps(span) }
            guard present < wanted else { return }
            if let last = gaps.last, last.present == present, last.span.to == span.from,
                let joined = TimeSpan(last.span.from, span.to)
            {
                gaps[gaps.count - 1] = CoverGap(span: joined, present: present, wanted: wanted)
            } else {
                gaps.append(CoverGap(span: span, present: present, wanted: wanted))
            }
        }
    }

    /// Members who are at two stands at once, or twice at one: what two people said at the same time.
    public var rotaClashes: [RotaClash] {
        let slots = items.flatMap { item in
            item.rota.compactMap { slot in slot.member.flatMap { who in slot.span.map { (item.id, who, $0) } } }
        }
        return slots.enumerated().flatMap { place, slot in
            slots.dropFirst(place + 1).compactMap { other in
                guard slot.1 == other.1, slot.2.overlaps(other.2),
                    let span = TimeSpan(max(slot.2.from, other.2.from), min(slot.2.to, other.2.to))
                else { return nil }
                return RotaClash(member: slot.1, items: [slot.0, other.0], span: span)
            }
        }
    }

    func slot(of member: Identifier, overlapping span: TimeSpan) -> (item: Item, slot: StaffSlot)? {
        for item in items {
            for slot in item.rota where slot.member == member && slot.span?.overlaps(span) ?? false {
                return (item, slot)
            }
        }
        return nil
    }
}
