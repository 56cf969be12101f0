import LIAVVModel
import TerminalCanvas

extension State {
    func drawFooter(on canvas: inout Canvas, in rect: Rect) {
        for hint in hints(in: rect) {
            var column = hint.rect.column
            column += canvas.write(hint.key, at: Point(column: column, row: rect.row), style: Style(.key))
            guard !hint.label.isEmpty else { continue }
            canvas.write(" " + hint.label, at: Point(column: column, row: rect.row), style: Style(.footer))
        }
    }

    /// A key and what it does here.
    typealias Hint = (name: CommandName?, key: String, label: String)

    /// The hints and where they stand, the most useful first; those without room are left out whole.
    func hints(in rect: Rect) -> [(name: CommandName?, key: String, label: String, rect: Rect)] {
        var column = rect.column + 1
        var hints: [(name: CommandName?, key: String, label: String, rect: Rect)] = []
        let texts = withKeysAlone(footerTexts, rect.columns - 1)
        // Help, what Enter does and the way out always stand, whatever else must give way.
        var room = rect.columns - 1 - texts.filter(isKept).reduce(0) { $0 + Self.width($1) }
        for text in texts {
            let width = Self.width(text)
            guard isKept(text) || width <= room else { continue }
            if !isKept(text) { room -= width }
            let place = Rect(column: column, row: rect.row, columns: width - 2, rows: 1)
            hints.append((text.name, text.key, text.label, place))
            column += width
        }
        return hints
    }

    /// In a narrow window what must stand loses its words from the last on, and keeps its keys.
    private func withKeysAlone(_ texts: [Hint], _ columns: Int) -> [Hint] {
        var texts = texts
        if !overlays.isEmpty, texts.reduce(0, { $0 + Self.width($1) }) > columns, let last = texts.indices.last {
            // Where there are more keys than room, the last hint, of the key that lists them, says so.
            texts[last].label = "…"
        }
        var room = columns - texts.filter(isKept).reduce(0) { $0 + Self.width($1) }
        for place in texts.indices.reversed() where room < 0 && isKept(texts[place]) {
            room += Self.width(texts[place])
            texts[place].label = ""
            room -= Self.width(texts[place])
        }
        return texts
    }

    private func isKept(_ hint: Hint) -> Bool {
        guard overlays.isEmpty else {
            return [Key.enter, .escape, .function(1)].contains { $0.label(language) == hint.key }
        }
        return hint.name == .commands || hint.name == .quit
    }

    private static func width(_ hint: Hint) -> Int {
        TextWidth.columns(of: hint.key) + TextWidth.columns(of: hint.label) + (hint.label.isEmpty ? 2 : 3)
    }

    private var footerTexts: [Hint] {
        if let overlay = overlays.last {
            let help = overlay.hasHints ? [(Phrase(verbatim: "F1"), Words.keysOfCard)] : []
            return (overlay.hints + help).map { (nil, say($0.0), say($0.1)) }
        }
        let rows = CommandTable.all.filter { $0.footer != nil && $0.applies(self) }
            .sorted { ($0.footer ?? 0) < ($1.footer ?? 0) }
        let texts = rows.filter { $0.disabled(self) == nil }.compactMap { row in
            // A key that someone gave to another command is not offered for this one.
            keys(of: row).first { CommandTable.command(for: $0, in: self) == row.name }.map { key in
                (name: Optional(row.name), key: key.label(language), label: say(row.label(self)))
            }
        }
        return texts + [(name: nil, key: crossesAssignments ? "←↑↓→" : "↑↓", label: say(Phrase("choisir", "select")))]
    }
}

extension Overlay {
    /// Whether it can show its keys: all but that very list.
    var hasHints: Bool { if case .hints = self { false } else { true } }

    /// The keys that it takes.
    var hints: [(Phrase, Phrase)] {
        let enter = Phrase("Entrée", "Enter")
        let escape = (Phrase("Échap", "Esc"), Phrase("fermer", "close"))
        let arrows = (Phrase(verbatim: "↑↓"), Phrase("choisir", "select"))
        switch self {
        case .members(let picker):
            let typing = (Phrase("lettres", "letters"), Phrase("réduire la liste", "narrow the list"))
            let other = (Phrase(verbatim: "Tab"), Phrase("autre contribution", "other contribution"))
            let several = [
                (Phrase(verbatim: ","), Phrase("encore quelqu’un", "someone more")),
                (Phrase(verbatim: "*"), Phrase("pilote", "lead")),
            ]
            let isAssigning = if case .assign = picker.purpose { true } else { false }
            return [typing, (enter, picker.purpose.verb)] + (isAssigning ? several : [])
                + (picker.pieces.count > 1 ? [other] : []) + [arrows, escape]
        case .commands:
            let typing = (Phrase("lettres", "letters"), Phrase("chercher", "search"))
            return [typing, arrows, (enter, Phrase("lancer", "run")), escape]
        case .palette: return [arrows, (enter, Phrase("lancer ou ouvrir", "run or open")), escape]
        case .find(let card):
            let scope = card.isInMinutes ? Phrase("partout", "everywhere") : Phrase("comptes rendus", "minutes only")
            let go = card.current?.hit == nil ? Phrase("reprendre", "take over") : Phrase("y aller", "go there")
            return [arrows, (enter, go), (Phrase(verbatim: "Tab"), scope), escape]
        case .search: return [arrows, (enter, Phrase("garder ce filtre", "keep this filter")), escape]
        case .conflict(let card):
            let later = (
                Phrase("Échap", "Esc"), card.isKept ? Phrase("plus tard", "later") : Phrase("laisser", "leave it")
            )
            return [arrows, (enter, Phrase("choisir", "choose")), later]
        case .history(let history):
            let all = (Phrase(verbatim: "Tab"), Phrase("tout l’historique", "all history"))
            let undo = (Phrase(verbatim: "u"), Phrase("annuler ce changement", "undo this change"))
            return [arrows, (enter, Phrase("ouvrir", "open")), undo] + (history.record == nil ? [] : [all]) + [escape]
        case .bin: return [arrows, (enter, Phrase("remettre en place", "put back")), escape]
        case .confirmRemoval:
            return [
                (Phrase("o", "y"), Phrase("retirer", "remove")), (Phrase("Échap", "Esc"), Phrase("garder", "keep")),
            ]
        case .confirmQuit:
            return [
                (Phrase("o", "y"), Phrase("quitter et perdre", "quit and lose")),
                (Phrase("Échap", "Esc"), Phrase("rester", "stay")),
            ]
        case .proposals(let inbox): return inbox.hints
        case .comparison(let comparison): return comparison.hints
        case .progress: return [escape]
        case .form(let form):
            let long = form.editors[form.selected].shape.kind == .prose
            return (long ? [(Phrase(verbatim: "F4"), Phrase("texte long", "long text"))] : []) + [
                (enter, Phrase("garder tout", "keep all")), (Phrase(verbatim: "↑↓"), Phrase("champ", "field")),
                (Phrase("Échap", "Esc"), Phrase("laisser comme avant", "leave as before")),
            ]
        case .change(let card):
            let letters = (Phrase("lettre", "letter"), Phrase("champ", "field"))
            return card.editor == nil ? [letters, arrows, escape] : [(enter, Phrase("garder", "keep")), escape]
        case .arrange:
            return [
                (Phrase("Espace", "Space"), Phrase("choisir", "choose")),
                (Phrase(verbatim: "←→"), Phrase("liste", "list")),
                (Phrase(verbatim: "+ -"), Phrase("place de la colonne", "place of the column")),
                (enter, Phrase("fermer", "close")),
            ]
        case .move:
            return [
                (enter, Phrase("accepter", "accept")), (Phrase(verbatim: "← →"), Phrase("jour", "day")),
                (Phrase("Maj-← →", "Shift-← →"), Phrase("semaine", "week")),
                (Phrase(verbatim: "↑↓"), Phrase("faire défiler", "scroll")), escape,
            ]
        case .balance:
            return [
                (enter, Phrase("proposer cette part", "offer this share")),
                (Phrase(verbatim: "A"), Phrase("toutes", "all")),
                (Phrase(verbatim: "x"), Phrase("pas celle-ci", "not this one")), arrows, escape,
            ]
        case .review: return [arrows, (enter, Phrase("ouvrir", "open")), escape]
        case .decline: return [(enter, Phrase("décliner", "decline")), escape]
        case .planning: return [arrows, (enter, Phrase("aller à l’action", "go to the action")), escape]
        case .quickEntry:
            return [
                (enter, Phrase("ajouter", "add")), (Phrase(verbatim: "Tab"), Phrase("compléter", "complete")), escape,
            ]
        case .split(let card):
            return [
                (enter, card.isReady ? Phrase("créer tout", "make all") : Phrase("garder la ligne", "keep the line")),
                (Phrase(verbatim: "↑↓"), Phrase("ligne", "line")), (Phrase(verbatim: "F8"), Phrase("ôter", "drop")),
                (Phrase(verbatim: "Tab"), Phrase("compléter", "complete")), escape,
            ]
        case .confirmRemovals(let targets):
            return [
                (Phrase("o", "y"), Phrase("retirer les \(targets.count)", "remove all \(targets.count)")),
                (Phrase("Échap", "Esc"), Phrase("garder", "keep")),
            ]
        case .hold(let card):
            return [
                (enter, Phrase("poser", "put down")), (Phrase(verbatim: "←↑↓→"), Phrase("10 cm", "10 cm")),
                (Phrase("Maj", "Shift"), Phrase("50 cm", "50 cm")),
                (Phrase(verbatim: "r"), Phrase("tourner", "rotate")),
                (Phrase("1,5 →", "1.5 →"), Phrase("mètres", "metres")),
                (
                    Phrase(verbatim: "s"),
                    card.snaps ? Phrase("ne plus aimanter", "no snapping") : Phrase("aimanter", "snap")
                ),
                (Phrase(verbatim: "l L p P"), Phrase("taille", "size")),
                (Phrase("Échap", "Esc"), Phrase("laisser comme avant", "leave as before")),
            ]
        case .catalogue:
            return [
                (Phrase("lettres", "letters"), Phrase("chercher", "search")), arrows,
                (enter, Phrase("prendre en main", "take in hand")), escape,
            ]
        case .tidy: return [(Phrase("lettre", "letter"), Phrase("choisir", "choose")), arrows, escape]
        case .ask(let card):
            let mouse = (Phrase("clic, glisser", "click, drag"), Phrase("dessiner", "draw"))
            return [(enter, Phrase("accepter", "accept"))] + (card.piece == nil ? [] : [mouse]) + [escape]
        case .rota:
            return [
                (Phrase(verbatim: "+"), Phrase("ajouter un créneau", "add a slot")),
                (Phrase("Suppr", "Del"), Phrase("ôter le créneau", "take the slot out")), arrows, escape,
            ]
        case .rules:
            return [
                arrows, (enter, Phrase("adapter", "adapt")),
                (Phrase("Espace", "Space"), Phrase("activer ou non", "on or off")),
                (Phrase(verbatim: "v"), Phrase("vérifiée ce jour", "checked today")), escape,
            ]
        case .crowd:
            return [
                (Phrase(verbatim: "→"), Phrase("une seconde", "one second")),
                (Phrase(verbatim: "←"), Phrase("retour", "back")),
                (Phrase("Fin", "End"), Phrase("jusqu’au bout", "to the end")), escape,
            ]
        case .layouts: return [(Phrase(verbatim: "↑↓"), Phrase("faire défiler", "scroll")), escape]
        case .meeting(let card): return card.hints
        case .session(let card): return card.hints
        case .prose: return ProseCard.hints
        case .filter(let card): return card.hints
        case .settings(let card): return card.hints
        case .followUp(let card): return card.hints
        case .hints: return [escape]
        case .addPassage:
            return [
                (enter, Phrase("ajouter", "add")), (Phrase(verbatim: "Tab"), Phrase("autre nature", "other kind")),
                escape,
            ]
        case .jump:
            return [
                (Phrase("lettres", "letters"), Phrase("chercher", "search")),
                (
                    Phrase(verbatim: "Tab"),
                    Phrase("titres, décisions, questions, personnes", "headings, decisions, questions, people")
                ),
                arrows, (enter, Phrase("y aller", "go there")), escape,
            ]
        }
    }
}

extension MemberPicker.Purpose {
    var verb: Phrase {
        switch self {
        case .assign: Phrase("proposer", "offer")
        case .unassign: Phrase("retirer", "take off")
        case .lead: Phrase("pilote", "lead")
        case .identify: Phrase("c’est moi", "that is me")
        }
    }
}

extension Key {
    /// How the key is called on a keyboard of that language.
    func label(_ language: Language) -> String {
        let french = language == .french
        return switch self {
        case .enter: french ? "Entrée" : "Enter"
        case .escape: french ? "Échap" : "Esc"
        case .tab: "Tab"
        case .backTab: french ? "Maj-Tab" : "Shift-Tab"
        case .backspace: french ? "Retour arr." : "Backspace"
        case .delete: french ? "Suppr" : "Del"
        case .right: "→"
        case .left: "←"
        case .up: "↑"
        case .down: "↓"
        case .shiftLeft: french ? "Maj-←" : "Shift-←"
        case .shiftRight: french ? "Maj-→" : "Shift-→"
        case .shiftUp: french ? "Maj-↑" : "Shift-↑"
        case .shiftDown: french ? "Maj-↓" : "Shift-↓"
        case .character(" "): french ? "Espace" : "Space"
        case .control(let character): "Ctrl-\(character.uppercased())"
        case .character(let character): String(character)
        default: name
        }
    }
}
