import LIAVVModel
import TerminalCanvas

/// A proposal to share out what is open more evenly: transfer by transfer, each accepted or not; nothing happens by itself.
public struct BalanceCard: Sendable {
    let proposal: BalanceProposal
    /// The transfers that have not been accepted yet.
    var transfers: [BalanceTransfer]
    var selected = 0

    init(_ proposal: BalanceProposal) {
        self.proposal = proposal
        transfers = proposal.transfers
    }

    var current: BalanceTransfer? { transfers.indices.contains(selected) ? transfers[selected] : nil }

    mutating func move(by step: Int) { selected = min(max(selected + step, 0), max(0, transfers.count - 1)) }

    /// Takes those away that have been accepted.
    mutating func drop(_ accepted: [BalanceTransfer]) {
        transfers.removeAll(where: accepted.contains)
        move(by: 0)
    }
}

extension State {
    mutating func startBalancing() {
        overlays.append(.balance(BalanceCard(laboratory.balanceProposal(today: today, plan: plan))))
    }

    mutating func press(_ key: Key, in card: BalanceCard) -> [Effect] {
        var card = card
        var effects: [Effect] = []
        switch key {
        case .enter: effects = accept(card.current.map { [$0] } ?? [], of: &card)
        case .character("A"): effects = accept(card.transfers, of: &card)
        case .delete, .character("x"): card.drop(card.current.map { [$0] } ?? [])
        default: if let step = Self.step(key) { card.move(by: step) }
        }
        overlays.append(.balance(card))
        return effects
    }

    /// Offers what was chosen, as one change; what has changed meanwhile is said, and nothing is done.
    private mutating func accept(_ transfers: [BalanceTransfer], of card: inout BalanceCard) -> [Effect] {
        guard !transfers.isEmpty else { return [] }
        do throws(Refusal) {
            let change = try laboratory.accepting(transfers, of: card.proposal, stamp: stamp(), today: today)
            card.drop(transfers)
            return make(change)
        } catch {
            message = Message(error.phrase, .bad)
            return []
        }
    }

    func draw(_ card: BalanceCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Phrase("Équilibrer la charge", "Balancing the load"))
        let rect = panel(104, arrangement.body.rows, title, on: &canvas, arrangement)
        guard rect.rows > 3, rect.columns > 20 else { return }
        let head = say(card.proposal.summary).wrapped(to: rect.columns)
        canvas.write(lines: head, in: rect, style: .muted)
        let room = rect.splitTop(min(head.count + 1, rect.rows - 2)).1
        let blocks = card.transfers.map { lines(of: $0, columns: room.columns) }
        let rest = rest(of: card, columns: room.columns)
        let before = blocks.prefix(card.selected).reduce(0) { $0 + $1.count }
        let all = blocks.flatMap(\.self) + rest
        let first = max(0, min(before - room.rows / 2, all.count - room.rows))
        for (row, line) in all.dropFirst(first).prefix(room.rows).enumerated() {
            let place = Rect(column: room.column, row: room.row + row, columns: room.columns, rows: 1)
            canvas.write(line, at: place.origin, columns: place.columns)
            guard first + row == before, card.current != nil else { continue }
            canvas.restyle(place, style: Style(.plain, isSelected: true))
            canvas.cursor = place.origin
        }
        let right = Rect(column: rect.maxColumn + 1, row: room.row, columns: 1, rows: room.rows)
        canvas.scrollbar(in: right, offset: first, visible: room.rows, total: all.count)
    }

    /// Who gives what to whom, and why.
    private func lines(of transfer: BalanceTransfer, columns: Int) -> [[Span]] {
        let name = { (id: Identifier) in laboratory.members[id]?.givenName ?? id.text }
        let people = transfer.from.map { name($0) + " → " + name(transfer.to) } ?? "→ " + name(transfer.to)
        let hours = transfer.hours.hours(in: language).padded(to: 7, alignment: .right)
        let title = laboratory.contribution(transfer.contribution)?.contribution.title ?? ""
        let width = min(26, columns / 3)
        let room = max(8, columns - width - 9)
        let head = [
            Span(people.clipped(to: width).padded(to: width), .strong), Span(hours + "  ", .muted),
            Span(title.clipped(to: room)),
        ]
        return [head] + say(transfer.reason).wrapped(to: max(10, columns - 4)).map { [Span("    " + $0, .muted)] }
    }

    /// What no transfer helps, and the loads that all of them would leave.
    private func rest(of card: BalanceCard, columns: Int) -> [[Span]] {
        var lines: [[Span]] = []
        if !card.proposal.unplaced.isEmpty {
            lines += section(
                Phrase("Sans personne possible", "With nobody possible"), card.proposal.unplaced.count, .warning)
            for seats in card.proposal.unplaced {
                let title = laboratory.contribution(seats.contribution)?.contribution.title ?? ""
                lines.append([Span(title)])
                lines += say(seats.reason).wrapped(to: max(10, columns - 4)).map { [Span("    " + $0, .muted)] }
            }
        }
        if card.proposal.unknownEffort > 0 {
            lines += [[], [Span(say(Words.unknownEfforts(card.proposal.unknownEffort)), .warning)]]
        }
        lines += section(Phrase("Charge avant → après", "Load before → after"), card.proposal.members.count)
        return lines + card.proposal.members.map { balanceLine($0) }
    }

    private func balanceLine(_ member: MemberBalance) -> [Span] {
        let hours = { (hours: Double) in hours.hours(in: self.language).padded(to: 7, alignment: .right) }
        let name = laboratory.members[member.member]?.fullName ?? member.member.text
        let capacity = say(Phrase(" sur ", " of ")) + member.capacity.hours(in: language)
        let assumed = member.isCapacityAssumed ? say(Phrase(" (supposée)", " (assumed)")) : ""
        let isOver = member.after > member.capacity
        return [
            Span(name.clipped(to: 26).padded(to: 27)),
            Span(hours(member.before) + " → " + hours(member.after), isOver ? .bad : .plain),
            Span(capacity + assumed + (member.unknown > 0 ? " +?" : ""), .muted),
        ]
    }
}
