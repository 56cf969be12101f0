import LIAVVModel
import TerminalCanvas

/// A member taken with the mouse and let go over a contribution is offered it.
extension State {
    mutating func dragMember(_ mouse: Mouse, _ arrangement: Arrangement) -> [Effect]? {
        guard mouse.button == .left else { return nil }
        switch mouse.kind {
        case .press:
            heldMember = member(at: mouse.at, arrangement)
            return nil
        case .drag:
            guard let member = heldMember, let name = laboratory.members[member]?.givenName else { return nil }
            let title = contribution(at: mouse.at, arrangement).flatMap {
                laboratory.contribution($0)?.contribution.title
            }
            message = Message(Words.dropping(name, on: title))
            return []
        case .release:
            guard let member = heldMember else { return nil }
            heldMember = nil
            guard let piece = contribution(at: mouse.at, arrangement) else { return nil }
            return offer(piece, to: member)
        default: return nil
        }
    }

    private mutating func offer(_ piece: ContributionReference, to member: Identifier) -> [Effect] {
        do throws(Refusal) {
            let change = try laboratory.assigning([piece], to: [member], stamp: stamp(), today: today)
            return stayingInPlace { $0.make(change) }
        } catch {
            return refuse(error)
        }
    }

    /// The member whose row or name stands there.
    private func member(at point: Point, _ arrangement: Arrangement) -> Identifier? {
        if assignments.form == .list, arrangement.extra.contains(point) {
            return panelMember(at: point, arrangement.extra)
        }
        switch row(at: point, arrangement) {
        case .member(let id)?: return id
        case .person(let group)?: return group.member
        default: return nil
        }
    }

    private func contribution(at point: Point, _ arrangement: Arrangement) -> ContributionReference? {
        if case .contribution(let reference)? = row(at: point, arrangement) { reference } else { nil }
    }

    private func row(at point: Point, _ arrangement: Arrangement) -> RowItem? {
        guard arrangement.list.contains(point) else { return nil }
        var (rows, rect) = (list, arrangement.list)
        if assignments.form == .board {
            guard let (column, place) = boardColumn(at: point, arrangement) else { return nil }
            (rows, rect) = (boardList(column), place)
        }
        let place = rows.offset + point.row - rect.row
        return rows.rows.indices.contains(place) ? rows.rows[place] : nil
    }
}
