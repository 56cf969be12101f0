import LIAVVModel
import LayoutAnalysis

extension LayoutRules {
    /// What the figure is about; see `rule` for the article and the value.
    public var name: Phrase { Self.names[self] ?? Phrase(verbatim: rawValue) }

    private static let names: [LayoutRules: Phrase] = exits.merging(routes) { first, _ in first }.merging(people) {
        first, _ in first
    }

    private static let exits: [LayoutRules: Phrase] = [
        .unitOfPassage: Phrase("unité de passage dès la troisième", "unit of passage, from the third on"),
        .oneUnitWidth: Phrase("largeur d’une unité de passage", "width of one unit of passage"),
        .twoUnitsWidth: Phrase("largeur de deux unités de passage", "width of two units of passage"),
        .twoUnitsAbove: Phrase("deux unités par sortie au-delà de", "two units an exit above"),
        .widthTolerance: Phrase("tolérance sur la largeur des portes", "tolerance on the width of doors"),
        .accessoryWidth: Phrase("largeur d’un dégagement accessoire", "width of an accessory exit"),
        .peoplePerUnit: Phrase("personnes par unité de passage", "people for a unit of passage"),
        .extraUnitUpTo: Phrase("une unité de plus jusqu’à", "one unit more up to"),
        .twoExitsUpTo: Phrase("deux sorties jusqu’à", "two exits up to"),
        .peoplePerFurtherExit: Phrase("personnes par sortie de plus", "people for a further exit"),
        .joinedExitsWithin: Phrase("portes comptées ensemble en deçà de", "doors counted as one within"),
        .joinedExitsRoomDimension: Phrase("… si la salle dépasse", "… if the room is longer than"),
        .smallRoomTravel: Phrase("chemin vers une sortie unique", "way to a single exit"),
        .deadEnd: Phrase("cul-de-sac", "dead end"),
        .travelWithChoice: Phrase("chemin, avec le choix des sorties", "way, with a choice of exits"),
        .travelWithoutChoice: Phrase("chemin, sans choix", "way, without a choice"),
        .stairTravel: Phrase("chemin vers un escalier protégé", "way to a protected stair"),
        .stairTravelWithoutChoice: Phrase("… sans choix, ou non protégé", "… without a choice, or not protected"),
    ]

    private static let routes: [LayoutRules: Phrase] = [
        .routeWidthExisting: Phrase("cheminement, bâtiment existant", "route, existing building"),
        .routeNarrowExisting: Phrase("rétrécissement, bâtiment existant", "narrowing, existing building"),
        .routeWidthNew: Phrase("cheminement, bâtiment neuf", "route, new building"),
        .routeNarrowNew: Phrase("rétrécissement, bâtiment neuf", "narrowing, new building"),
        .turningSpace: Phrase("diamètre pour tourner un fauteuil", "diameter to turn a wheelchair"),
        .useSpaceWidth: Phrase("espace d’usage, largeur", "use space, width"),
        .useSpaceLength: Phrase("espace d’usage, longueur", "use space, length"),
        .wheelchairFirstSeats: Phrase("premières places fauteuil jusqu’à", "first wheelchair places up to"),
        .wheelchairFirstPlaces: Phrase("premières places fauteuil", "first wheelchair places"),
        .wheelchairSeatsPerFurtherPlace: Phrase("une place fauteuil de plus par", "one wheelchair place more for"),
    ]

    private static let people: [LayoutRules: Phrase] = [
        .turningInterval: Phrase("une aire de rotation tous les", "a turning space at least every"),
        .doorWidthExisting: Phrase(
            "passage de porte, bâtiment existant", "door clear width, existing building"),
        .doorWidthNew: Phrase("passage de porte, bâtiment neuf", "door clear width, new building"),
        .wideDoorExisting: Phrase("porte d’une grande salle, existant", "door of a large room, existing"),
        .wideDoorNew: Phrase("porte d’une grande salle, neuf", "door of a large room, new"),
        .wideDoorFrom: Phrase("une salle est grande à partir de", "a room is large from"),
        .outwardAbove: Phrase("portes vers l’extérieur au-delà de", "doors open outward above"),
        .secondaryAisle: Phrase("allée secondaire, chaises occupées", "secondary aisle, chairs occupied"),
        .rowBetweenAisles: Phrase("sièges entre deux allées", "seats between two aisles"),
        .rowToWall: Phrase("sièges entre une allée et un mur", "seats between an aisle and a wall"),
        .rowGauge: Phrase("passage entre deux rangées", "way between two rows"),
        .circulationShare: Phrase("part du sol laissée à la circulation", "share of the floor left to walk on"),
        .seatPeople: Phrase("personnes par place assise", "people for a seat"),
        .standingDensity: Phrase("public debout", "people standing"),
        .buffetDensity: Phrase("buffet debout", "standing buffet"),
        .seatedDensity: Phrase("public assis à table", "people at tables"),
        .queueDensity: Phrase("file d’attente, par surface", "queue, by area"),
        .queueLine: Phrase("file d’attente, par longueur", "queue, by length"),
        .exhibitionDensity: Phrase("exposition temporaire", "temporary exhibition"),
        .meetingDensity: Phrase("réunion sans spectacle", "meeting without a show"),
        .officesDensity: Phrase("bureaux ouverts au public", "offices open to the public"),
        .travelTypeL: Phrase("chemin, type L (portée non vérifiée)", "way, type L (scope unverified)"),
        .protrusion: Phrase("saillie fixe dans une circulation", "fixed fitting in a circulation"),
        .keptWidth: Phrase("largeur gardée vers une sortie", "width that a way to an exit keeps"),
        .doorPushLength: Phrase("manœuvre d’une porte, en poussant", "working a door, pushing"),
        .doorPullLength: Phrase("manœuvre d’une porte, en tirant", "working a door, pulling"),
        .smallRoomPeople: Phrase("sorties comptées par PE 11 jusqu’à", "exits counted by PE 11 up to"),
        .commonPathNFPA: Phrase("tronc commun, code américain", "common path, American code"),
    ]
}
