/// What made-up laboratories are made of.
enum Vocabulary {
    static let phases = ["Cadrage", "Préparation", "Communication", "Logistique", "Jour J", "Bilan"]
    static let verbs = [
        "Réserver", "Préparer", "Rédiger", "Relire", "Contacter", "Chiffrer", "Comparer", "Valider", "Imprimer",
        "Installer", "Animer", "Présenter", "Recenser", "Organiser", "Publier", "Évaluer",
    ]
    static let things = [
        "la salle", "le programme", "les invitations", "le plan des stands", "la liste des fournisseurs",
        "le questionnaire", "la charte d’achat durable", "les badges", "la buvette", "le guide des marchés",
        "la signalétique", "les fiches produits", "le budget", "le calendrier", "l’affiche", "l’œuvre collective",
    ]
    static let partners = [
        "avec la culture", "avec les services techniques", "pour les élu·es", "avec la communication",
        "pour les exposant·es", "avec la direction des achats", "pour les écoles", "avec le CCAS", "pour le Forum",
        "avec les fournisseurs locaux", "pour la restauration", "avec l’informatique",
    ]
    static let openings = [
        "Il est proposé de", "Le groupe souhaite", "Il reste à", "Chacun·e peut", "Il faudra", "La séance décide de",
        "Une personne pourrait", "On pourrait aussi",
    ]
    static let departments = [
        "Achats", "Culture", "Communication", "Finances", "Bâtiments", "Espaces verts", "Enfance", "Numérique",
    ]
    static let givenNames = [
        "Aline", "Basile", "Chloé", "Dorian", "Élise", "Fatou", "Gaëlle", "Hugo", "Inès", "Jérôme", "Karim", "Léa",
        "Maëlle", "Nadir", "Océane", "Paul", "Quentin", "Rania", "Sélim", "Théa", "Ulysse", "Valérie", "Wassim", "Zoé",
    ]
    static let surnames = [
        "ARNAUD", "BENALI", "CHEVRIER", "DIALLO", "ESTÈVE", "FAURE", "GUÉRIN", "HADDAD", "IMBERT", "JOLY", "KEÏTA",
        "LEFÈVRE", "MOREAU", "NGUYEN", "OLIVEIRA", "PETIT", "RENARD", "SANTOS", "TRAORÉ", "VASSEUR",
    ]
}
