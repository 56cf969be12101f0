import LIAVVModel
import TerminalCanvas

extension Share {
    /// The role as a letter, the answer by its case and a sign: `P` leads, `c?` was offered, `c~` to confirm, `×` no.
    func sign(_ language: Language) -> Span {
        let letter = role.letter(language)
        return switch state {
        case .accepted: Span(letter, .good)
        case .proposed: Span(letter.lowercased() + "?", .warning)
        case .toConfirm: Span(letter.lowercased() + "~", .warning)
        case .declined: Span("×", .muted)
        }
    }
}

extension Share.Role {
    /// The first letter of what the role is called.
    var letter: Phrase {
        switch self {
        case .lead: Phrase("P", "L")
        case .contributor: Phrase("C", "C")
        case .support: Phrase("A", "S")
        }
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
