/// What a finding is about; the raw value is its word in files and in the keys of waivers, the order that of listing.
public enum LayoutFindingKind: String, Hashable, Sendable, CaseIterable {
    /// The layout has no room, or its room is not there; nothing can be measured.
    case roomMissing = "room-missing"

    // What `SceneCheck` finds, under the same names.

    /// The outline of the room bounds no area; nothing else can be measured (measured: its corners when they are too few).
    case outlineNotSimple = "outline-not-simple"
    /// A footprint or swing bounds no area; it is left out of everything else.
    case footprintNotSimple = "footprint-not-simple"
    /// An obstacle leaves the room; measured: by how much.
    case outsideRoom = "outside-room"
    /// A zone bounds no area: it counts nobody and keeps nothing free.
    case zoneNotSimple = "zone-not-simple"
    /// An inner wall or a column has no part in the room.
    case fixtureOutside = "fixture-outside"
    /// A zone leaves the room; what is out of it counts nobody.
    case zoneOutside = "zone-outside"
    /// Two footprints share floor; measured: the shortest move that parts them.
    case overlap
    /// A footprint stands where a door leaf turns (subjects: footprint, door).
    case blocksDoorSwing = "blocks-door-swing"
    /// No opening is an exit, or all of them are blocked.
    case noExit = "no-exit"
    /// No opening is an entrance, or all of them are blocked: no way in can be measured.
    case noEntrance = "no-entrance"
    /// An opening is not in a wall; measured: how far from it.
    case doorOffWall = "door-off-wall"
    /// An opening goes beyond the end of its wall; measured: by how much.
    case doorBeyondWall = "door-beyond-wall"
    /// An opening has no usable width or place.
    case doorUnusable = "door-unusable"
    /// The exits do not reach what the article asks; measured, limit: units of passage.
    case insufficientExits = "insufficient-exits"
    /// The article says nothing for so many people; measured: the people.
    case headcountBeyondArticle = "headcount-beyond-article"

    // What is measured on the floor.

    /// Nobody can get from an entrance to it (subjects: what is shut in), however narrow.
    case unreachable
    /// The widest way to it is narrower than any allowed narrowing (measured: the neck; subjects: the neck's two sides).
    case tooNarrow = "too-narrow"
    /// The widest way to it is a local narrowing, allowed over a short run only (measured, `runLength`).
    case narrowing
    /// A thing leaves less of a declared circulation than it is wide (subjects: thing, zone).
    case zoneNarrowed = "zone-narrowed"
    /// No space to turn a wheelchair where it is needed (measured: the largest disc; limit: the diameter asked).
    case noTurningSpace = "no-turning-space"
    /// No free space to work a door from inside (measured: how deep the floor is free before it).
    case noDoorSpace = "no-door-space"
    /// No free space to use a front edge from (measured: how deep the free space is, over the width asked).
    case noUseSpace = "no-use-space"
    /// A way to an exit is longer than allowed (measured: the longer of the straightened way and the one along the axis).
    case tooFarFromExit = "too-far-from-exit"
    /// A dead end is longer than allowed (measured: its length).
    case deadEnd = "dead-end"
    /// Floor from which no exit can be reached (measured: its area in square centimetres).
    case noWayOut = "no-way-out"
    /// An exit is narrower on the way to it than at its door (subjects: exit, then the neck's sides).
    case exitObstructed = "exit-obstructed"
    /// No way in is wide enough for a wheelchair (measured: the widest; limit: the clear width asked).
    case doorTooNarrow = "door-too-narrow"
    /// A door must open outward for so many people.
    case opensInward = "opens-inward"
    /// With the best exit blocked too little is left (subjects: that exit; measured, limit: units of passage).
    case exitLoss = "exit-loss"
    /// A row of chairs is too long for its aisles (measured, limit: chairs).
    case rowTooLong = "row-too-long"
    /// Rows of chairs have no aisle wide enough at either end (measured: the wider one).
    case aisleTooNarrow = "aisle-too-narrow"
    /// There are more chairs in a row than there is room for (measured: the width for each; limit: what one takes).
    case seatTooNarrow = "seat-too-narrow"
    /// Two rows of chairs are too close (measured: the gauge).
    case rowsTooClose = "rows-too-close"
    /// Too few wheelchair places are kept (measured, limit: places).
    case wheelchairPlaces = "wheelchair-places"
    /// Too little floor is left to walk on (measured, limit: percent of the floor).
    case circulationShare = "circulation-share"
    /// The regulatory headcount is above the guests declared (measured: the headcount; limit: guests and staff).
    case headcountAboveDeclared = "headcount-above-declared"
    /// More people than could stand in the room (measured: people; limit: as many as stand there).
    case tooCrowded = "too-crowded"
    /// What the room is used for is not declared, and its area might count more people (measured: those; limit: counted).
    case activityUndeclared = "activity-undeclared"
    /// The grid was made coarser to stay bounded (measured: the cell used; limit: the cell wanted).
    case gridCoarsened = "grid-coarsened"
    /// The room is too large to be measured on a grid; nothing on the floor was measured.
    case gridRefused = "grid-refused"
}
