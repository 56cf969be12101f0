import LIAVVModel

/// What the command line says, in both languages.
enum Words {}

/// One line for each command, as help shows it.
extension Words {
    static let liavv = Phrase(
        "Le tableau de bord du laboratoire : feuille de route, contributions, plan, comptes rendus.",
        "The laboratory’s dashboard: roadmap, contributions, layout, minutes.")
    static let open = Phrase(
        "Ouvre le tableau de bord (ce que fait « liavv » sans commande).",
        "Opens the dashboard (what “liavv” does without a command).")
    static let demo = Phrase("Ouvre une copie privée de l’exemple.", "Opens a private copy of the sample.")
    static let initialize = Phrase("Crée le dossier d’un laboratoire.", "Makes the folder of a laboratory.")
    static let list = Phrase("Liste ce qu’il y a, une ligne par élément.", "Lists what there is, one line each.")
    static let show = Phrase("Montre tout d’un seul élément.", "Shows everything about one thing.")
    static let add = Phrase("Ajoute quelque chose.", "Adds something.")
    static let addAction = Phrase(
        "Ajoute une action, avec une contribution du même nom.", "Adds an action, with a contribution of the same name."
    )
    static let set = Phrase("Donne de nouvelles valeurs à des champs.", "Gives fields new values.")
    static let assign = Phrase("Propose une contribution à des membres.", "Offers a contribution to members.")
    static let unassign = Phrase("Retire des membres d’une contribution.", "Takes members off a contribution.")
    static let accept = Phrase("Accepte une contribution proposée.", "Accepts a contribution that was offered.")
    static let decline = Phrase("Décline une contribution proposée.", "Declines a contribution that was offered.")
    static let importing = Phrase("Reprend ce qui vient d’ailleurs.", "Brings in what comes from elsewhere.")
    static let importMinutes = Phrase(
        "Importe des comptes rendus (Markdown, texte, docx, odt…).", "Imports minutes (Markdown, text, docx, odt…).")
    static let check = Phrase("Vérifie le dossier.", "Checks the folder.")
    static let screen = Phrase(
        "Écrit un écran du tableau de bord comme texte.", "Writes a screen of the dashboard as text.")
    static let generate = Phrase(
        "Crée un grand laboratoire inventé, pour les mesures.", "Makes up a large laboratory, for measurements.")
}

/// What help adds under some of them.
extension Words {
    static let liavvMore = Phrase(
        "Sans commande, ouvre le tableau de bord. Statut de sortie : 0 fait, 1 refusé ou échoué, 2 problèmes trouvés par « check », 64 mauvais emploi.",
        "Without a command, opens the dashboard. Exit status: 0 done, 1 refused or failed, 2 problems found by “check”, 64 wrong usage."
    )
    static let demoMore = Phrase(
        "L’exemple est vu au 18 décembre 2024, sauf avec --today. Rien de ce que vous y changez ne touche l’original.",
        "The sample is seen on 18 December 2024, unless --today is given. Nothing you change in it touches the original."
    )
    static let initializeMore = Phrase(
        "Le dossier est créé s’il n’existe pas ; il doit être vide.",
        "The folder is made if it is not there; it must be empty.")
    static let listMore = Phrase(
        "La première colonne est l’identifiant, que les autres commandes acceptent.",
        "The first column is the identifier, which the other commands take.")
    static let referenceMore = Phrase(
        "RÉFÉRENCE est un identifiant, son début, ou une partie d’un titre, s’il n’y en a qu’un.",
        "REFERENCE is an identifier, the beginning of one, or part of a title, if there is only one.")
    static let addActionMore = Phrase(
        "Exemples\u{A0}: liavv add action \"Réserver le kiosque\" --due J-45 --lead Nidia priority=haute, ou d’une seule ligne, comme dans le tableau de bord\u{A0}: liavv add action --quick \"Réserver le kiosque @cindy J-45 3h !haute #logistique après:sondage\"",
        "Examples: liavv add action \"Book the kiosk\" --due J-45 --lead Nidia priority=high, or as one line, as in the dashboard: liavv add action --quick \"Book the kiosk @cindy D-45 3h !high #logistics after:survey\""
    )
    static let setMore = Phrase(
        "Exemple : liavv set reserver-le status en-cours due J-30. Une valeur vide (\"\") efface le champ.",
        "Example: liavv set reserver-le status under-way due J-30. An empty value (\"\") clears the field.")
    static let assignMore = Phrase(
        "Rien n’est imposé : la part est proposée, acceptée d’office pour vous-même (--as), à confirmer pour qui était excusé·e à la dernière séance.",
        "Nothing is ordered: the share is proposed, accepted at once for yourself (--as), to be confirmed for those excused from the latest meeting."
    )
    static let answerMore = Phrase(
        "Dites qui vous êtes avec --as ou LIAVV_MEMBER.", "Say who you are with --as or LIAVV_MEMBER.")
    static let importMore = Phrase(
        "Markdown et texte se lisent directement\u{A0}; docx, odt, rtf, html et epub par pandoc ($LIAVV_PANDOC, arrêté après $LIAVV_PANDOC_SECONDS s, 30 sinon). Une séance du même numéro est mise à jour\u{A0}: les passages corrigés sont reconnus, ce que les membres ont ajouté reste. Ctrl-C arrête entre deux fichiers. Sans aucun membre, les personnes de la liste des présences le deviennent.",
        "Markdown and text are read as they are; docx, odt, rtf, html and epub through pandoc ($LIAVV_PANDOC, stopped after $LIAVV_PANDOC_SECONDS s, else 30). A meeting of the same number is brought up to date: corrected passages are recognised, what members added stays. Ctrl-C stops between two files. Without any members, the people in the attendance become members."
    )
    static let checkMore = Phrase(
        "Un problème par ligne. Avec --repair, met de côté ce qui est illisible, le reconstruit du journal, dit chaque étape, puis vérifie. Statut de sortie\u{A0}: 0 aucun problème, 2 il y en a, 1 échec.",
        "One problem a line. With --repair, sets aside what cannot be read, rebuilds it from the journal, tells each step, then checks. Exit status: 0 no problem, 2 some, 1 failed."
    )
    static let screenMore = Phrase(
        "Sans terminal ; utile pour copier, imprimer, lire à voix haute.",
        "Without a terminal; to copy, print or read aloud.")
    static let generateMore = Phrase(
        "Avec la même graine et les mêmes nombres, le résultat est le même.",
        "The same seed and numbers give the same result.")
}
