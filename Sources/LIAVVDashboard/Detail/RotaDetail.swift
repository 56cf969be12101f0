import LIAVVModel
import TerminalCanvas

extension DetailWriter {
    /// Who is at a stand when, what is not covered, and who is somewhere else at the same time.
    mutating func writeRota(of item: Item, _ layout: Layout) {
        guard item.kind == .stand || !item.rota.isEmpty else { return }
        section(Phrase("Tenue du stand", "Rota"))
        guard !item.rota.isEmpty else {
            return text(say(Phrase("Personne encore\u{A0}: a", "Nobody yet: a")), style: .muted)
        }
        for slot in item.rota {
            let name = slot.member.map(state.fullName) ?? "?"
            let hours = state.hours(of: slot)
            guard let member = slot.member, laboratory.members[member] != nil else {
                text("\(hours)  \(name)")
                continue
            }
            link("\(hours)  \(name)", to: Target(record: RecordReference(kind: .member, id: member)))
        }
        for gap in layout.gaps(in: item) { text("! " + say(gap.phrase), style: .warning) }
        for clash in layout.rotaClashes where clash.items.contains(item.id) {
            text("! " + say(phrase(of: clash, besides: item.id, layout)), style: .bad)
        }
    }

    private func phrase(of clash: RotaClash, besides item: Identifier, _ layout: Layout) -> Phrase {
        let other = clash.items.first { $0 != item } ?? item
        let name = layout.items.first { $0.id == other }?.name ?? Phrase(verbatim: other.text)
        let who = state.fullName(clash.member)
        return clash.span.phrase
            + Phrase("\u{A0}: \(who) est aussi à «\u{A0}\(name.fr)\u{A0}»", ": \(who) is at “\(name.en)” too")
    }
}
