/// Something ready to be placed in a layout, with its usual measures: they are where people begin, not rules.
public struct ItemTemplate: Hashable, Sendable {
    /// What tells it from the others, in English: `stand-3x3`.
    public let key: String
    /// What sort of thing it is.
    public let kind: Item.Kind
    /// What people call it.
    public let name: Phrase
    /// Along x, in centimetres.
    public let width: Int
    /// Along y, in centimetres.
    public let depth: Int
    /// What people around it take up on every side when it is in use, in centimetres.
    public private(set) var envelope = 0
    /// The side that people come to, in degrees clockwise from the bottom edge.
    public private(set) var front = 0
    /// Rows of chairs.
    public private(set) var rows: Int?
    /// Chairs in each row.
    public private(set) var perRow: Int?
    /// How many people it seats or serves.
    public private(set) var capacity: Int?
    /// How many people run it.
    public private(set) var staff: Int?
    /// Electric power, in watts.
    public private(set) var power: Int?

    init(_ key: String, _ kind: Item.Kind, _ name: Phrase, _ width: Int, _ depth: Int) {
        (self.key, self.kind, self.name, self.width, self.depth) = (key, kind, name, width, depth)
    }

    /// Rows of chairs: the size follows from the numbers.
    public static func chairs(rows: Int, perRow: Int) -> ItemTemplate {
        let block = ChairBlock(rows: rows, perRow: perRow)
        let name = Phrase("Chaises \(block.rows) × \(block.perRow)", "Chairs \(block.rows) × \(block.perRow)")
        var template = ItemTemplate(
            "chairs-\(block.rows)x\(block.perRow)", .chairs, name, block.width, block.depth)
        (template.rows, template.perRow, template.capacity) = (block.rows, block.perRow, block.capacity)
        // People look up the drawing, at what stands in front of the first row.
        template.front = 180
        return template
    }

    func with(
        envelope: Int = 0, capacity: Int? = nil, staff: Int? = nil, power: Int? = nil
    ) -> ItemTemplate {
        var changed = self
        (changed.envelope, changed.capacity, changed.staff, changed.power) = (envelope, capacity, staff, power)
        return changed
    }

    /// The item, with its centre there.
    func item(_ id: Identifier, at centre: Corner) -> Item {
        var item = Item()
        (item.id, item.kind, item.centre) = (id, kind, centre)
        (item.width, item.depth, item.envelope, item.front) = (width, depth, envelope, front)
        (item.rows, item.perRow) = (rows, perRow)
        (item.capacity, item.staff, item.power) = (capacity, staff, power)
        return item
    }
}
