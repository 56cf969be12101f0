import Testing

@testable import LIAVVModel

/// A sentence made up for the tests, and what is to be read from it in the minutes of 17 December 2024.
struct RequestCase: Sendable, CustomTestStringConvertible {
    let sentence: String
    let strength: RequestStrength?
    var title = ""
    /// `2025-01-15`, `J-7`; empty: none.
    var due = ""
    /// Who leads, in the words of the sentence.
    var lead = ""
    /// Who else would take part.
    var others: [String] = []

    var testDescription: String { sentence }

    init(
        _ strength: RequestStrength?, _ sentence: String, _ title: String = "", due: String = "", lead: String = "",
        others: [String] = []
    ) {
        (self.strength, self.sentence, self.title, self.due) = (strength, sentence, title, due)
        (self.lead, self.others) = (lead, others)
    }
}

extension RequestCase {
    /// What something is wanted by.
    static let asking: [RequestCase] = [
        .init(
            .clear, "Solliciter le service des sports pour le prêt de barrières.",
            "Solliciter le service des sports pour le prêt de barrières"),
        .init(.clear, "Il faudra réserver le gymnase avant le 15 janvier.", "Réserver le gymnase", due: "2025-01-15"),
        .init(.clear, "Il faudrait penser à la signalétique.", "Penser à la signalétique"),
        .init(.clear, "Il sera nécessaire de prévenir les pompiers.", "Prévenir les pompiers"),
        .init(.clear, "Il conviendrait d’associer la régie technique.", "Associer la régie technique"),
        .init(
            .clear, "Vérifier auprès de Mme Durand la disponibilité du minibus le 4 mars.",
            "Vérifier auprès de Mme Durand la disponibilité du minibus", due: "2025-03-04"),
        .init(.clear, "La salle est à confirmer d’ici vendredi.", "Confirmer la salle", due: "2024-12-20"),
        .init(.clear, "Les affiches devront être imprimées fin janvier.", "Imprimer les affiches", due: "2025-01-31"),
        .init(.clear, "Le devis devra être validé par la direction des finances.", "Valider le devis"),
        .init(.clear, "Les comptes devront être remis au trésorier.", "Remettre les comptes au trésorier"),
        .init(.clear, "Reste à trouver un animateur.", "Trouver un animateur"),
        .init(.clear, "Le plan reste à finaliser.", "Finaliser le plan"),
        .init(.clear, "Reste à vérifier : la sono.", "Vérifier la sono"),
        .init(.clear, "À faire : réserver la salle avant le 5 janvier.", "Réserver la salle", due: "2025-01-05"),
        .init(.clear, "Il ne reste plus qu’à choisir la date.", "Choisir la date"),
        .init(.clear, "Ne pas oublier les badges\u{A0}!", "Ne pas oublier les badges"),
        .init(.clear, "Il ne faut pas oublier de relancer le traiteur.", "Relancer le traiteur"),
        .init(.clear, "Cindy se charge de contacter le traiteur.", "Contacter le traiteur", lead: "Cindy"),
        .init(
            .clear, "Yona et Joachim s’occupent de la sono.", "S’occuper de la sono", lead: "Yona", others: ["Joachim"]),
        .init(
            .clear, "Cindy prendra contact avec l’imprimeur la semaine prochaine.", "Prendre contact avec l’imprimeur",
            due: "2024-12-27", lead: "Cindy"),
        .init(.likely, "Joachim contactera la presse locale.", "Contacter la presse locale", lead: "Joachim"),
        .init(
            .likely, "Joachim transmettra le plan demain.", "Transmettre le plan", due: "2024-12-18", lead: "Joachim"),
        .init(.clear, "Je me charge de rédiger le communiqué.", "Rédiger le communiqué"),
        .init(.likely, "Cindy s’en occupe.", "Cindy s’en occupe", lead: "Cindy"),
        .init(
            .likely, "Yona va envoyer le compte rendu demain.", "Envoyer le compte rendu", due: "2024-12-18",
            lead: "Yona"),
        .init(.clear, "Il revient à Lorvélie de présenter le bilan.", "Présenter le bilan", lead: "Lorvélie"),
        .init(.clear, "Charge à Joachim de prévenir les élus.", "Prévenir les élus", lead: "Joachim"),
        .init(.clear, "Yona est chargée de mettre à jour le tableau.", "Mettre à jour le tableau", lead: "Yona"),
        .init(
            .clear, "Cindy devra relire le texte avec Joachim.", "Relire le texte avec Joachim", lead: "Cindy",
            others: ["Joachim"]),
        .init(
            .clear, "Merci de transmettre vos disponibilités avant la fin du mois.", "Transmettre vos disponibilités",
            due: "2024-12-31"),
        .init(
            .clear, "Les services sont invités à signaler leurs besoins d’ici le 10 février 2025.",
            "Signaler leurs besoins", due: "2025-02-10"),
        .init(.likely, "Idée de tourner une vidéo de deux minutes.", "Tourner une vidéo de deux minutes"),
        .init(.possible, "On pourrait organiser une visite du site.", "Organiser une visite du site"),
        .init(.possible, "Pourquoi ne pas inviter les écoles\u{A0}?", "Inviter les écoles"),
        .init(.likely, "Il serait utile de sonder les commerçants.", "Sonder les commerçants"),
        .init(.likely, "Le groupe propose de créer un livret d’accueil.", "Créer un livret d’accueil"),
        .init(.possible, "La direction souhaite relancer l’enquête.", "Relancer l’enquête"),
        .init(.likely, "La mairie demande à Yona de préparer un budget.", "Préparer un budget", lead: "Yona"),
        .init(
            .clear, "D’ici le 20 janvier, envoyer la liste des stands à l’imprimeur.",
            "Envoyer la liste des stands à l’imprimeur", due: "2025-01-20"),
        .init(.clear, "Pour le buffet, contacter deux traiteurs.", "Contacter deux traiteurs"),
        .init(.clear, "Ensuite, réserver le camion.", "Réserver le camion"),
        .init(
            .clear, "Location d’un barnum (à réserver auprès de la mairie).",
            "Réserver\u{A0}: Location d’un barnum auprès de la mairie"),
        .init(
            .clear, "Mobilisation du préau (à réserver auprès de l’école, vérifier les clés).",
            "Réserver le préau auprès de l’école"),
        .init(.likely, "Il faut que Joachim appelle le loueur.", "Joachim appelle le loueur", lead: "Joachim"),
        .init(.likely, "Il faudrait que les membres puissent lister les stands.", "Lister les stands"),
        .init(.likely, "Il faudra une rallonge électrique.", "Prévoir une rallonge électrique"),
        .init(.clear, "Il reste à définir le budget.", "Définir le budget"),
        .init(
            .clear, "Le questionnaire est à envoyer sous quinze jours.", "Envoyer le questionnaire", due: "2024-12-31"),
        .init(
            .likely, "Le programme doit être relu par Yona et Cindy.", "Relire le programme", lead: "Yona",
            others: ["Cindy"]),
        .init(
            .likely, "Nous devons choisir un prestataire lors de la prochaine réunion.", "Choisir un prestataire",
            due: "2025-01-23"),
        .init(.likely, "Une relance sera nécessaire en février.", "Une relance sera nécessaire", due: "2025-02-28"),
        .init(.clear, "Les badges sont à imprimer une semaine avant le Forum.", "Imprimer les badges", due: "J-7"),
        .init(.clear, "Commander les tentes pour J-30.", "Commander les tentes", due: "J-30"),
        .init(
            .clear, "Les invitations devront être postées en fin d’année, pour laisser du temps.",
            "Poster les invitations", due: "2024-12-31"),
        .init(.clear, "Publier l’annonce mi-février.", "Publier l’annonce", due: "2025-02-15"),
        .init(.likely, "S’il pleut, il faudra monter les tentes.", "Monter les tentes"),
        .init(.likely, "Si le devis convient, il faudra le signer.", "Le signer"),
        .init(.clear, "We need to book the hall by Friday.", "Book the hall", due: "2024-12-20"),
        .init(.clear, "The list must be sent before the end of the month.", "The list must be sent", due: "2024-12-31"),
        .init(.clear, "Please check the budget.", "Check the budget"),
        .init(.clear, "Let’s ask the caterer for a quote.", "Ask the caterer for a quote"),
        .init(
            .likely, "Cindy will contact the press next week.", "Contact the press", due: "2024-12-27", lead: "Cindy"),
        .init(.clear, "Remember to invite the schools.", "Invite the schools"),
        .init(.clear, "Contact the printer with the final files.", "Contact the printer with the final files"),
    ]

    /// What nothing is wanted by, although words of it look so.
    static let telling: [String] = [
        "Cindy a pris contact avec le traiteur.", "Le service s’est chargé de prévenir les communes.",
        "Le devis a été envoyé hier.", "Demande d’un guide (fait dans la foulée).", "Les affiches ont été imprimées.",
        "Faut-il réserver une salle\u{A0}?", "Qui peut contacter le traiteur\u{A0}?",
        "Il ne faut pas réserver la salle.",
        "Ne pas inviter la presse.", "Les affiches ne devront pas être imprimées.",
        "Le service est habilité à signer les bons.", "Il faut savoir que la salle ferme à vingt heures.",
        "Il faut rappeler que l’entrée est libre.", "À noter que le parking est gratuit.",
        "À partir de lundi, la salle ferme.",
        "La réunion s’est bien passée.", "L’accueil a été chaleureux.", "Ce guide permet d’impliquer les directions.",
        "Ce document sert à préparer les achats.", "Les élus commencent à préparer la rentrée.",
        "La réserve de papier est presque vide.", "Rien n’est à prévoir pour l’instant.",
        "Le premier atelier a réuni douze personnes.", "Cette personne pourrait être absente.",
        "Le risque serait de perdre du temps.", "La visite qui pourrait inspirer d’autres villes a plu.",
        "C’est fait\u{A0}: la salle est réservée.", "Le dossier à l’étude avance.", "The hall was booked last week.",
        "The plan has been sent.", "Janvier, dernier mois de l’exercice.",
        "Notre chargé de mission commerces était là.", "",
        "…", "42",
    ]
}
