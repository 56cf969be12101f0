import LIAVVModel
import LayoutAnalysis

extension LayoutRules {
    /// What the figure is about; see `rule` for the article and the value.
    public var name: Phrase { Self.names[self] ?? Phrase(verbatim: rawValue) }

    private static let names: [LayoutRules: Phrase] = exits.merging(routes) { first, _ in first }

    private static let exits: [LayoutRules: Phrase] = [
        .unitOfPassage: Phrase("unité de passage, à partir de la troisième", "unit of passage, from the third on"),
        .oneUnitWidth: Phrase("largeur d’une unité de passage", "width of one unit of passage"),
        .twoUnitsWidth: Phrase("largeur de deux unités de passage", "width of two units of passage"),
        .twoUnitsAbove: Phrase("deux unités par sortie au-delà de", "two units an exit above"),
        .widthTolerance: Phrase("tolérance sur la largeur des portes", "tolerance on the width of doors"),
        .accessoryWidth: Phrase("largeur d’un dégagement accessoire", "width of an accessory exit"),
        .peoplePerUnit: Phrase("personnes par unité de passage", "people for a unit of passage"),
        .extraUnitUpTo: Phrase("une unité de plus jusqu’à", "one unit more up to"),
        .twoExitsUpTo: Phrase("deux sorties jusqu’à", "two exits up to"),
        .peoplePerFurtherExit: Phrase("personnes par sortie de plus", "people for a further exit"),
        .joinedExitsWithin: Phrase("portes comptées comme une seule en deçà de", "doors counted as one within"),
        .joinedExitsRoomDimension: Phrase("… si la salle dépasse", "… if the room is longer than"),
        .smallRoomTravel: Phrase("chemin vers une sortie unique", "way to a single exit"),
        .deadEnd: Phrase("cul-de-sac", "dead end"),
        .travelWithChoice: Phrase("chemin, avec le choix des sorties", "way, with a choice of exits"),
        .travelWithoutChoice: Phrase("chemin, sans choix", "way, without a choice"),
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
}
