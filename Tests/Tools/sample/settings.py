"""What stands in liavv.plist: the event, the axis of work that the minutes describe, the phases."""

AXIS = "axe-3"

CADRAGE = "Cadrage"
PARTENARIATS = "Partenariats"
INVITATIONS = "Invitations"
PROGRAMME = "Programme"
COMMUNICATION = "Communication"
LOGISTIQUE = "Logistique"
JOUR_J = "Jour J"
SUITES = "Suites"
HORS_FORUM = "Hors Forum"

EVENT_DAY = "2025-03-28"

SETTINGS = {
    "format": 2,
    "name": "LIAVV'",
    "fullName": "Laboratoire Innovation Achats de la Ville de Villejuif",
    "event": {
        "title": "Forum des Achats Durables",
        "day": EVENT_DAY,
        "moment": "matin",
        "place": "Salle du conseil municipal",
        "room": "salle-du-conseil-municipal-t6wn",
        "expected": 50,
        "invitationsDue": "2024-12-31",
        "registrationsDue": "2025-02-28",
        "notes": "La tenue du Forum n'est pas assurée ; le LIAVV' le prépare malgré tout. "
        "Une participation minimale est souhaitée, sans chiffre pour l'instant.",
    },
    "axes": [
        {
            "id": AXIS,
            "number": 3,
            "title": "Faire connaître l'action de la Ville et nouer des partenariats",
            "description": "Valoriser ce que fait la Ville : une communication stratégique d'une part, "
            "des partenariats avec des acteurs publics et privés d'autre part.",
        }
    ],
    "layoutRules": [
        {
            "rule": "routeWidthExisting",
            "value": 140,
            "reason": "Le LIAVV' veut que deux fauteuils puissent se croiser dans les allées.",
        }
    ],
    "phases": [
        CADRAGE, PARTENARIATS, INVITATIONS, PROGRAMME, COMMUNICATION, LOGISTIQUE, JOUR_J, SUITES, HORS_FORUM,
    ],
}
