import LIAVVModel
import TerminalCanvas

/// Choosing which actions the roadmap shows: what is chosen holds at once, behind the card.
public struct FilterCard: Sendable {
    /// A line on which something can be chosen.
    enum Line: Hashable, Sendable {
        case trait(ActionFilter.Trait)
        case values(FilterValue.Kind)
        /// Words that stand in an action.
        case words
        /// The whole filter as it can be typed.
        case typed
        /// A filter kept under that name.
        case saved(String)
    }

    /// What has the keys.
    enum Part: Sendable {
        case lines
        case values(FilterValues)
        case words(Field)
        case typed(Field)
        case name(Field)
    }

    /// The filter before the card was opened, and the row that was selected.
    let former: ActionFilter
    let chosen: RowItem?
    var line = Line.trait(.mine)
    var part = Part.lines
    /// The filter before the part was opened.
    var before = ActionFilter()
    /// Why what is typed is no filter, or no name.
    var refusal: Phrase?
    /// The filter that the next Delete removes.
    var removing: String?

    /// What there always is to choose from, each with its key: a digit, or what a French keyboard has under it.
    static let fixed: [Line] =
        ActionFilter.Trait.allCases.map(Line.trait) + FilterValue.Kind.allCases.map(Line.values) + [.words, .typed]
    private static let keys: [[Character]] = [
        ["1", "&"], ["2", "é"], ["3", "\""], ["4", "'"], ["5", "("], ["6", "-"], ["7", "è"], ["8", "_"], ["9", "ç"],
        ["0", "à"], ["/"], [":"],
    ]

    /// The key that goes straight to a line; a filter that was kept has none.
    static func key(of line: Line) -> String {
        fixed.firstIndex(of: line).map { String(keys[$0][0]) } ?? ""
    }

    static func line(for key: Key) -> Line? {
        guard case .character(let character) = key else { return nil }
        return keys.firstIndex { $0.contains(character) }.map { fixed[$0] }
    }

    /// The field that is being typed in.
    var field: Field? {
        switch part {
        case .lines: nil
        case .values(let values): values.field
        case .words(let field), .typed(let field), .name(let field): field
        }
    }
}

extension FilterCard {
    /// The keys that it takes where it is.
    var hints: [(Phrase, Phrase)] {
        let enter = (Phrase("Entrée", "Enter"), Phrase("valider", "apply"))
        let escape = (Phrase("Échap", "Esc"), Phrase("comme avant", "as before"))
        let space = Phrase("Espace", "Space"), tab = (Phrase(verbatim: "Tab"), Phrase("autres critères", "more"))
        switch part {
        case .values: return [(space, Phrase("cocher", "tick")), enter, tab, escape]
        case .words, .typed: return [enter, tab, escape]
        case .name: return [(enter.0, Phrase("garder", "keep")), escape]
        case .lines:
            let keep = (Phrase(verbatim: "s"), Phrase("garder", "keep"))
            let clear = (Phrase(verbatim: "x"), Phrase("tout revoir", "see all"))
            let remove = (Phrase("Suppr", "Del"), Phrase("retirer", "remove"))
            return [(space, verb), enter] + (line.name == nil ? [keep] : [remove]) + [clear, escape]
        }
    }

    private var verb: Phrase {
        switch line {
        case .trait: Phrase("cocher", "tick")
        case .values: Phrase("choisir", "choose")
        case .words, .typed: Phrase("taper", "type")
        case .saved: Phrase("prendre", "take")
        }
    }
}

extension FilterCard.Line {
    /// The name of a filter that was kept.
    var name: String? { if case .saved(let name) = self { name } else { nil } }
}
