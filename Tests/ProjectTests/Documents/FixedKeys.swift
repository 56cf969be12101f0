import LIAVVModel

/// Keys that mean the same everywhere and are no commands.
enum FixedKeys {
    static let moving = [
        (
            Phrase("`↑` `↓`", "`↑` `↓`"),
            Phrase(
                "Ligne précédente, suivante ; dans le détail, lien précédent, suivant.",
                "Line before, after; in the detail, link before, after.")
        ),
        (
            Phrase("`Page préc.` `Page suiv.`", "`Page Up` `Page Down`"),
            Phrase(
                "Une page plus haut, plus bas.",
                "A page up, down.")
        ),
        (Phrase("`Début` `Fin`", "`Home` `End`"), Phrase("Au début, à la fin.", "To the beginning, to the end.")),
    ]

    static let typing = [
        (
            Phrase("`←` `→` `Début` `Fin`", "`←` `→` `Home` `End`"),
            Phrase("Déplacent le curseur.", "Move the cursor.")
        ),
        (Phrase("`Retour arr.` `Suppr`", "`Backspace` `Del`"), Phrase("Effacent un caractère.", "Erase a character.")),
        (
            Phrase("`Ctrl-W` `Ctrl-U`", "`Ctrl-W` `Ctrl-U`"),
            Phrase("Effacent un mot, tout.", "Erase a word, everything.")
        ),
        (Phrase("`Entrée`", "`Enter`"), Phrase("Accepte.", "Accepts.")),
        (Phrase("`Échap`", "`Esc`"), Phrase("Ferme sans rien changer.", "Closes without changing anything.")),
    ]

    static let mouse = [
        (
            Phrase("clic", "click"),
            Phrase(
                "Choisit une ligne, un onglet, une commande du bas.",
                "Selects a line, a tab, a command at the bottom.")
        ),
        (Phrase("double clic", "double click"), Phrase("Ouvre.", "Opens.")),
        (
            Phrase("molette", "wheel"),
            Phrase(
                "Fait défiler ce qui est sous le pointeur.",
                "Scrolls what is under the pointer.")
        ),
        (
            Phrase("glisser, dans le plan", "drag, on the drawing"),
            Phrase(
                "Déplace l’élément\u{A0}; par un coin `+` de l’élément choisi, change sa taille.",
                "Moves the item; by a corner `+` of the selected item, resizes it.")
        ),
        (
            Phrase("bouton droit, dans le plan", "right button, on the drawing"),
            Phrase(
                "Un clic tourne l’élément de 90°\u{A0}; glisser le tourne par pas de 15°.",
                "A click rotates the item by 90°; a drag rotates it in steps of 15°.")
        ),
        (
            Phrase("dans une fiche «\u{A0}salle, cloison, zone…\u{A0}»", "in a card “room, wall, zone…”"),
            Phrase(
                "Un clic sur le plan ajoute un coin, glisser ajoute un trait, un double clic accepte.",
                "A click on the drawing adds a corner, a drag adds a line, a double click accepts.")
        ),
    ]
}
