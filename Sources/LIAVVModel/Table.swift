/// The records of one kind, in the order of their identifiers, found by identifier in constant time.
public struct Table<Element: Record>: Sendable, Equatable {
    // Records stand in slots; `order` lists the slots by identifier. Putting a record in moves whole numbers only.
    private(set) var slots: [Element] = []
    private(set) var order: [Int] = []
    private var places: [Identifier: Int] = [:]

    /// A table of those records; of two with one identifier the last is kept.
    public init(_ records: [Element] = []) {
        slots.reserveCapacity(records.count)
        for record in records.sorted(by: { $0.id < $1.id }) {
            if slots.last?.id == record.id { slots[slots.count - 1] = record } else { slots.append(record) }
        }
        order = Array(slots.indices)
        places.reserveCapacity(slots.count)
        for slot in order { places[slots[slot].id] = slot }
    }

    /// The record of that name; setting nil removes it, and a record that is set takes that name.
    public subscript(id: Identifier) -> Element? {
        get { places[id].map { slots[$0] } }
        set {
            var record = newValue
            record?.id = id
            switch (places[id], record) {
            case (let slot?, let record?): slots[slot] = record
            case (let slot?, nil): remove(id, from: slot)
            case (nil, let record?): insert(record, as: id)
            case (nil, nil): break
            }
        }
    }

    private mutating func insert(_ record: Element, as id: Identifier) {
        order.insert(slots.count, at: place(of: id))
        places[id] = slots.count
        slots.append(record)
    }

    /// The last slot moves into the one that becomes free.
    private mutating func remove(_ id: Identifier, from slot: Int) {
        order.remove(at: place(of: id))
        places[id] = nil
        let last = slots.count - 1
        if slot != last {
            let moved = slots[last].id
            order[place(of: moved)] = slot
            places[moved] = slot
            slots[slot] = slots[last]
        }
        slots.removeLast()
    }

    /// How many identifiers come before that one.
    private func place(of id: Identifier) -> Int {
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if slots[order[middle]].id < id { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The same records; the slots that they stand in do not matter.
    public static func == (a: Table, b: Table) -> Bool { a.elementsEqual(b) }
}

extension Table: RandomAccessCollection {
    /// The place of the first.
    public var startIndex: Int { 0 }
    /// One past the place of the last.
    public var endIndex: Int { order.count }
    /// The record in that place.
    public subscript(place: Int) -> Element { slots[order[place]] }

    /// Looks at every record in order, without copying it.
    public func forEach(_ body: (Element) throws -> Void) rethrows {
        for slot in order { try body(slots[slot]) }
    }
}
