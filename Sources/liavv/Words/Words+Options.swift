import LIAVVModel

/// What options and arguments are for, and what their values are called.
extension Words {
    static let dataHelp = Phrase(
        "Le dossier du laboratoire ; sinon $LIAVV_DATA, sinon le dernier ouvert.",
        "The laboratory’s folder; else $LIAVV_DATA, else the one opened last.")
    static let asHelp = Phrase("Qui vous êtes ; sinon $LIAVV_MEMBER.", "Who you are; else $LIAVV_MEMBER.")
    static let todayHelp = Phrase(
        "Le jour où l’on se place ; sinon aujourd’hui.", "The day to see things on; else today.")
    static let langHelp = Phrase(
        "La langue ; sinon celle du système, sinon le français.", "The language; else the system’s, else French.")
    static let resetHelp = Phrase("Repart de l’exemple d’origine.", "Starts afresh from the original sample.")
    static let initFolderHelp = Phrase("Le dossier à créer.", "The folder to make.")
    static let subjectHelp = Phrase("Ce qu’il faut lister.", "What to list.")
    static let mineHelp = Phrase("Seulement ce qui me concerne (avec --as).", "Only what concerns me (with --as).")
    static let unassignedHelp = Phrase("Seulement ce que personne n’a pris.", "Only what nobody has taken.")
    static let lateHelp = Phrase("Seulement ce qui est en retard.", "Only what is late.")
    static let memberHelp = Phrase("Seulement ce qui concerne ce membre.", "Only what concerns this member.")
    static let formatHelp = Phrase("La forme du résultat.", "The form of the result.")
    static let showFormatHelp = Phrase("La forme du résultat (pas csv).", "The form of the result (not csv).")
    static let referenceHelp = Phrase("De quoi il s’agit.", "What is meant.")
    static let titleHelp = Phrase("Le titre de l’action.", "The title of the action.")
    static let pairsHelp = Phrase("D’autres champs : clé=valeur.", "Other fields: key=value.")
    static let dueHelp = Phrase("L’échéance : 28/3, vendredi, +2s, J-45…", "When it is due: 28/3, Friday, +2w, J-45…")
    static let phaseHelp = Phrase("La phase.", "The phase.")
    static let leadHelp = Phrase("La ou le pilote.", "The lead.")
    static let fieldsHelp = Phrase(
        "Un champ et sa valeur, autant de fois qu’il faut.", "A field and its value, as many times as needed.")
    static let contributionHelp = Phrase(
        "La contribution, ou une action qui n’en a qu’une.", "The contribution, or an action that has only one.")
    static let membersHelp = Phrase(
        "Prénom, nom, les deux, ou leur début.", "First name, surname, both, or the beginning.")
    static let roleHelp = Phrase("En quelle qualité.", "In what capacity.")
    static let reasonHelp = Phrase("Le motif.", "The reason.")
    static let filesHelp = Phrase(
        "Les comptes rendus à lire, ou des dossiers qui en contiennent.", "The minutes to read, or folders with some.")
    static let replaceHelp = Phrase(
        "Remplace aussi un compte rendu venu d’un autre document.",
        "Also replaces minutes that came from another document.")
    static let dryRunHelp = Phrase(
        "Dit ce qui serait fait, sans rien écrire.", "Says what would be done, and writes nothing.")
    static let repairHelp = Phrase(
        "Répare ce qui peut l’être, sans rien supprimer.", "Repairs what can be repaired, deleting nothing.")
    static let paneHelp = Phrase("Le volet.", "The pane.")
    static let sizeHelp = Phrase("Colonnes et lignes.", "Columns and rows.")
    static let keysHelp = Phrase("Les touches à frapper d’abord.", "The keys to press first.")
    static let generateFolderHelp = Phrase(
        "Le dossier à remplir ; il doit être vide.", "The folder to fill; it must be empty.")
    static let actionsHelp = Phrase("Combien d’actions.", "How many actions.")
    static let peopleHelp = Phrase("Combien de membres.", "How many members.")
    static let meetingsHelp = Phrase("Combien de séances.", "How many meetings.")
    static let filterHelp = Phrase(
        "Seulement les actions qui passent ce filtre\u{A0}: moi, libre, retard, semaine, bloquée, membre:, scénario:, phase:, étiquette:, statut:, texte:.",
        "Only the actions that pass this filter: mine, unassigned, late, this-week, blocked, member:, scenario:, phase:, tag:, status:, text:."
    )
    static let quickHelp = Phrase(
        "Lit tout de la ligne\u{A0}: personnes, échéance, effort, priorité, étiquettes, dépendances.",
        "Reads all of it from the line: people, due date, effort, priority, tags, dependencies.")
    static let seedHelp = Phrase("La graine du hasard.", "The seed of chance.")
}

/// What values are called in usage lines.
extension Words {
    static let folder = Phrase("dossier", "folder")
    static let isoDay = Phrase("AAAA-MM-JJ", "YYYY-MM-DD")
    static let langValue = Phrase(verbatim: "fr|en")
    static let subjectValue = Phrase("quoi", "what")
    static let formatValue = Phrase("forme", "format")
    static let reference = Phrase("référence", "reference")
    static let titleValue = Phrase("titre", "title")
    static let pairsValue = Phrase("clé=valeur", "key=value")
    static let dueValue = Phrase("date", "date")
    static let phaseValue = Phrase("phase", "phase")
    static let fieldsValue = Phrase("champ valeur", "field value")
    static let contribution = Phrase("contribution", "contribution")
    static let member = Phrase("membre", "member")
    static let roleValue = Phrase("rôle", "role")
    static let reasonValue = Phrase("motif", "reason")
    static let file = Phrase("fichier", "file")
    static let paneValue = Phrase("volet", "pane")
    static let sizeValue = Phrase("colonnesxlignes", "columnsxrows")
    static let filterValue = Phrase("filtre", "filter")
    static let keysValue = Phrase("touches", "keys")
    static let count = Phrase("nombre", "number")
}
