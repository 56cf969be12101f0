/// The records of one kind, in the order of their identifiers, found by identifier in constant time.
public struct Table<Element: Record>: Sendable, Equatable {
    private var elements: [Element] = []
    private var places: [Identifier: Int] = [:]

    /// A table of those records; of two with one identifier the last is kept.
    public init(_ records: [Element] = []) {
        elements.reserveCapacity(records.count)
        for record in records.sorted(by: { $0.id < $1.id }) {
            if elements.last?.id == record.id { elements[elements.count - 1] = record } else { elements.append(record) }
        }
        reindex(from: 0)
    }

    /// The record of that name; setting nil removes it.
    public subscript(id: Identifier) -> Element? {
        get { places[id].map { elements[$0] } }
        set {
            switch (places[id], newValue) {
            case (let place?, let record?): elements[place] = record
            case (let place?, nil): remove(at: place)
            case (nil, let record?): insert(record)
            case (nil, nil): break
            }
        }
    }

    private mutating func insert(_ record: Element) {
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].id < record.id { low = middle + 1 } else { high = middle }
        }
        elements.insert(record, at: low)
        reindex(from: low)
    }

    private mutating func remove(at place: Int) {
        places[elements[place].id] = nil
        elements.remove(at: place)
        reindex(from: place)
    }

    private mutating func reindex(from start: Int) {
        for place in start..<elements.count { places[elements[place].id] = place }
    }
}

extension Table: RandomAccessCollection {
    /// The place of the first.
    public var startIndex: Int { 0 }
    /// One past the place of the last.
    public var endIndex: Int { elements.count }
    /// The record in that place.
    public subscript(place: Int) -> Element { elements[place] }
}
