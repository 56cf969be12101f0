/// What a mark on a plan belongs to; the names are those of the layers of a drawing file.
enum PlanLayer: String, CaseIterable {
    case zones = "ZONES"
    case walls = "WALLS"
    case columns = "COLUMNS"
    case doors = "DOORS"
    case stands = "STANDS"
    case furniture = "FURNITURE"
    case exits = "EXITS"
    case text = "TEXT"
    case findings = "FINDINGS"
}
