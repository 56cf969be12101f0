@testable import LIAVVDashboard
import LIAVVModel
import TerminalCanvas

/// `docs/keys.md`, from the command table and from what the overlays say in the footer.
enum KeysDocument {
    static var text: String {
        """
        # Touches · Keys

        Generated from the command table, `Sources/LIAVVDashboard/Commands/CommandTable.swift`: `make docs` writes it, a
        test holds it fresh. In the dashboard, `?` lists the same commands.

        \(chapter(.french, titles: ["En français", "Commandes", "Se déplacer", "Dans les fenêtres", "En tapant", "Souris"]))
        \(chapter(.english, titles: ["In English", "Commands", "Moving", "In panels", "While typing", "Mouse"]))
        """
    }

    private static func chapter(_ language: Language, titles: [String]) -> String {
        """
        ## \(titles[0])

        ### \(titles[1])

        \(table(CommandTable.all.map { row($0, language) }))

        ### \(titles[2])

        \(table(FixedKeys.moving.map { [$0(language), $1(language)] }))

        ### \(titles[3])

        \(table(panels.map { [$0(language), hints(of: $1, language)] }))

        ### \(titles[4])

        \(table(FixedKeys.typing.map { [$0(language), $1(language)] }))

        ### \(titles[5])

        \(table(FixedKeys.mouse.map { [$0(language), $1(language)] }))

        """
    }

    private static func row(_ command: Command, _ language: Language) -> [String] {
        let keys = command.keys.map { key(key: $0.label(language)) }.joined(separator: ", ")
        return [keys, "**\(command.label(language))**", command.description(language)]
    }

    private static func key(key: String) -> String { key == "`" ? "`` ` ``" : "`\(key)`" }

    private static func hints(of overlay: Overlay, _ language: Language) -> String {
        overlay.hints.map { "`\($0(language))` \($1(language))" }.joined(separator: " · ")
    }

    private static func table(_ rows: [[String]]) -> String {
        let columns = rows.first?.count ?? 0
        let head = [String(repeating: "| ", count: columns) + "|", String(repeating: "|---", count: columns) + "|"]
        return (head + rows.map { "| " + $0.joined(separator: " | ") + " |" }).joined(separator: "\n")
    }

    /// Every panel that takes the keys while it is open.
    private static var panels: [(Phrase, Overlay)] {
        let state = State.empty
        let piece = ContributionReference(action: .none, contribution: .none)
        return [
            (
                Phrase("Proposer une contribution", "Offering a contribution"),
                .members(MemberPicker(state, purpose: .assign([piece]), pieces: [piece, piece]))
            ),
            (Phrase("Dire qui l’on est", "Saying who one is"), .members(MemberPicker(state, purpose: .identify))),
            (Phrase("Décliner", "Declining"), .decline(DeclineCard(contribution: piece))),
            (Phrase("Écrire une action d’une ligne", "A whole action on one line"), .quickEntry(QuickEntryCard(state))),
            (Phrase("Déplacer dans le temps", "Moving in time"), .move(MoveCard(.event))),
            (Phrase("Chemin critique", "Critical path"), .planning(PlanCard(state))),
            (Phrase("Présenter la feuille de route", "Arranging the roadmap"), .arrange(ArrangeCard())),
            (Phrase("Propositions des groupes", "Proposals of the groups"), .proposals(ProposalInbox(state))),
            (Phrase("Comparer les scénarios", "Comparing scenarios"), .comparison(ScenarioComparison(state))),
            (Phrase("Aide", "Help"), .commands(CommandMenu(state))),
            (Phrase("Aller à…", "Go to…"), .palette(PaletteCard(state))),
            (Phrase("Chercher partout", "Searching everything"), .find(FindCard(isInMinutes: false))),
            (Phrase("Réduire la liste", "Narrowing the list"), .search(Field(), former: nil)),
            (Phrase("Réglages", "Settings"), .settings(SettingsCard())),
            (Phrase("Quitter sans avoir pu enregistrer", "Quitting with something unsaved"), .confirmQuit),
        ]
    }
}

extension State {
    fileprivate static var empty: State {
        State(
            laboratory: Laboratory(), problems: [], today: Day(number: 0), viewer: nil, language: .french,
            size: Size(columns: 80, rows: 24), now: Instant(milliseconds: 0), seed: 0, isPreview: true)
    }
}
