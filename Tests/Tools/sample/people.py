"""The sixteen members, and the people and services outside the group that the minutes name."""

YONA = "yona-diene-b7k3"
CINDY = "cindy-delvoye-4f2a"
NIDIA = "nidia-rimbon-x9c5"
BORIS = "boris-maisonneuve-h3vd"
NACER = "nacer-kacimi-m8qe"
LORVELIE = "lorvelie-bonnialy-r2tj"
CAMILA = "camila-pintilie-w5gy"
JOACHIM = "joachim-coqblin-d6pn"
CAMILLE = "camille-fraignac-z4us"
STEPHANIE = "stephanie-lebigre-k9ab"
SYLVIE = "sylvie-pilet-e3xf"
QUENTIN = "quentin-lavau-v7hr"
EWA = "ewa-lorenztto-c2mw"
ELVIRE = "elvire-desautez-bibota-n8zg"
VERONIQUE = "veronique-lemoine-j5ty"
FELIX = "felix-regnault-q4db"

MEMBERS = {
    YONA: {"givenName": "Yona", "surname": "DIENE"},
    CINDY: {"givenName": "Cindy", "surname": "DELVOYE"},
    NIDIA: {"givenName": "Nidia", "surname": "RIMBON"},
    BORIS: {"givenName": "Boris", "surname": "MAISONNEUVE"},
    NACER: {"givenName": "Nacer", "surname": "KACIMI"},
    LORVELIE: {"givenName": "Lorvélie", "surname": "BONNIALY"},
    CAMILA: {"givenName": "Camila", "surname": "PINTILIE"},
    JOACHIM: {"givenName": "Joachim", "surname": "COQBLIN"},
    CAMILLE: {"givenName": "Camille", "surname": "FRAIGNAC"},
    STEPHANIE: {"givenName": "Stéphanie", "surname": "LEBIGRE"},
    SYLVIE: {"givenName": "Sylvie", "surname": "PILET"},
    QUENTIN: {"givenName": "Quentin", "surname": "LAVAU"},
    EWA: {
        "givenName": "Ewa",
        "surname": "LORENZTTO",
        "notes": "Nom recopié du compte rendu ; une lettre semble y manquer.",
    },
    ELVIRE: {"givenName": "Elvire", "surname": "DESAUTEZ-BIBOTA"},
    VERONIQUE: {"givenName": "Véronique", "surname": "LEMOINE"},
    FELIX: {"givenName": "Félix", "surname": "REGNAULT"},
}

PRESENT = [YONA, CINDY, NIDIA, BORIS, NACER, LORVELIE, CAMILA, JOACHIM, CAMILLE, STEPHANIE, SYLVIE, QUENTIN]
EXCUSED = [EWA, ELVIRE, VERONIQUE, FELIX]

VILLE = "Ville de Villejuif"

CONTACTS = {
    "m-weber-g5rk": {
        "title": "M.",
        "surname": "Weber",
        "role": "Élu référent pour la commande publique",
        "organisation": VILLE,
        "aliases": ["Monsieur WEBER", "M. WEBER"],
        "notes": "A choisi les communes à associer et présenté la Charte d'Achats Durables à la Matinale des "
        "Achats. Pressenti par le groupe 2 pour la table ronde.",
    },
    "le-maire-a8nc": {
        "title": "M.",
        "role": "Maire de Villejuif",
        "organisation": VILLE,
        "aliases": ["M. le Maire", "Monsieur le Maire", "le Maire"],
        "notes": "Ouvre la plénière du Forum.",
    },
    "mme-fonseca-p3jx": {
        "title": "Mme",
        "surname": "Fonseca",
        "role": "Contact pour réserver le kiosque",
        "organisation": "Direction de la culture",
    },
    "conferencier-y6de": {
        "role": "Conférencier, expert de l'achat public",
        "aliases": ["le conférencier", "l'animateur"],
        "notes": "Échanges en cours : animation seule, ou aide au programme, au déroulé et à la relecture. "
        "Peut amener la presse spécialisée.",
    },
    "commerces-et-artisanat-u2hv": {
        "role": "Chargé de mission commerces et artisanat",
        "organisation": VILLE,
        "notes": "À solliciter, selon Joachim, pour approcher les commerces de vive voix.",
    },
    "elu-de-secteur-f9ws": {
        "role": "Élu de secteur",
        "organisation": VILLE,
        "notes": "Irait à la rencontre des commerces aux côtés de l'administration.",
    },
    "evenementiel-s4kz": {
        "role": "Équipe de l'événementiel",
        "organisation": VILLE,
        "notes": "À consulter sur le plan des stands et la circulation (groupe 1).",
    },
    "communication-h7bt": {
        "role": "Équipe de la communication",
        "organisation": VILLE,
        "aliases": ["la com'"],
        "notes": "À solliciter pour une photo du LIAVV' (groupe 2).",
    },
    "sap-x3mg": {
        "role": "SAP (service chargé des achats)",
        "organisation": VILLE,
        "aliases": ["SAP"],
        "notes": "Auteur du guide des achats et du guide des fournisseurs ; a joint les services des communes.",
    },
    "dajap-e8qc": {
        "role": "DAJAP",
        "organisation": VILLE,
        "aliases": ["DAJAP"],
        "notes": "Tient l'un des trois stands du Forum.",
    },
    "direction-generale-w2fp": {
        "role": "DG et Codir",
        "organisation": VILLE,
        "aliases": ["DG", "Codir"],
        "notes": "La DG a plutôt bien reçu le guide des achats et demandé un guide des fournisseurs.",
    },
    "directions-metiers-k6vy": {
        "role": "Directions-métiers",
        "organisation": VILLE,
        "notes": "Associées au stand de la programmation des achats ; cherchent elles-mêmes des fournisseurs.",
    },
    "reseau-acheteurs-gosb-b9nr": {
        "role": "Réseau des acheteurs de l'EPT",
        "organisation": "GOSB",
        "aliases": ["EPT", "GOSB"],
        "notes": "Intéressé par la nomenclature achats durables et par le partage d'outils. "
        "Le GOSB organise la Matinale des Achats.",
    },
    "services-achat-des-communes-c5td": {
        "role": "Services d'achat et de commande publique",
        "organisation": "Communes retenues par M. Weber",
        "notes": "Futurs membres du réseau d'acheteurs ; noms des communes non cités.",
    },
    "federation-du-batiment-j8uh": {
        "role": "Fédération du bâtiment",
        "notes": "Exemple de fédération professionnelle à inviter et à faire signer (groupe 1).",
    },
    "presse-specialisee-q7ae": {
        "role": "Presse spécialisée",
        "notes": "Le conférencier peut la faire venir.",
    },
}
