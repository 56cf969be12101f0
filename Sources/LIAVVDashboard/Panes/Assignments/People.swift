import LIAVVModel
import TerminalCanvas

extension Share {
    /// Its mark, in the colour of the answer.
    func sign(_ language: Language) -> Span {
        let style: Style =
            switch state {
            case .accepted: .good
            case .proposed, .toConfirm: .warning
            case .declined: .muted
            }
        return Span(mark(language), style)
    }
}

extension Contribution {
    /// How many are missing where several are wanted; what nobody has is said otherwise.
    var missingOfSeveral: Int { !status.isClosed && (wanted ?? 1) > 1 ? missing : 0 }
}

extension State {
    /// Who takes part, the lead first with a star, and how many are missing: `★Luc, Zoé, manque 1`.
    func people(of contribution: Contribution, columns: Int) -> Span {
        let missing = contribution.missingOfSeveral
        let need = missing > 0 ? say(Words.missingHere(missing)) : ""
        let shares = contribution.activeShares
        let lead = contribution.leadShare
        let names = ([lead].compactMap { $0 } + shares.filter { $0 != lead }).map {
            ($0 == lead ? "★" : "") + shortName($0.member)
        }
        guard let first = names.first else { return Span(need, .warning) }
        let room = columns - (need.isEmpty ? 0 : TextWidth.columns(of: need) + 2)
        let all = names.joined(separator: ", ")
        let more = " +\(names.count - 1)"
        let short =
            names.count > 1 && TextWidth.columns(of: all) > room
            ? first.clipped(to: max(1, room - more.count)) + more : all.clipped(to: room)
        return need.isEmpty ? Span(short) : Span(short + ", " + need, .warning)
    }

    /// What the cell of a contribution and a member says in words: `pilote, acceptée`.
    func words(of share: Share) -> String {
        let reason = share.reason.isEmpty ? "" : " — " + share.reason
        return say(share.role.label) + ", " + say(share.state.label) + reason
    }
}

extension Words {
    static func missingHere(_ count: Int) -> Phrase { Phrase("manque \(count)", "\(count) missing") }
    static let nobodysWork = Phrase("Sans contributeur·rice", "Without contributor")
}
