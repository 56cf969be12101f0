/// Cells waiting, the nearest first, in a ring of lists one cell long. To be freed by its owner.
///
/// A cell may wait several times; who takes it out looks whether its distance still holds.
struct DistanceBuckets {
    private let heads: UnsafeMutablePointer<Int32>
    private var entries: UnsafeMutablePointer<Entry>
    private var capacity: Int
    private var used = 0
    /// The first entry that has been taken out and may serve again, so that what is touched stays small; −1 for none.
    private var spare: Int32 = -1
    private var waiting = 0
    private var current = 0
    /// What starts farther away, the farthest first: it joins the ring when its turn comes.
    private var held: [Entry] = []
    /// The list of the nearest of them; beyond all lists when there is none.
    private var nextHeld = Int.max

    /// Longer than the longest step, √2 × 4.
    private static let ring = 8

    private struct Entry {
        let cell: Int32
        let distance: Float
        var next: Int32
    }

    init() {
        capacity = 1024
        heads = .allocate(capacity: Self.ring)
        heads.initialize(repeating: -1, count: Self.ring)
        entries = .allocate(capacity: capacity)
    }

    func free() {
        heads.deallocate()
        entries.deallocate()
    }

    /// Puts a source aside; `open` must follow.
    mutating func hold(_ cell: Int, _ distance: Float) {
        held.append(Entry(cell: Int32(cell), distance: distance, next: -1))
    }

    /// Starts with the nearest source.
    mutating func open() {
        held.sort { $0.distance > $1.distance }
        nextHeld = held.last.map { Int($0.distance) } ?? .max
        current = held.isEmpty ? 0 : nextHeld
    }

    @inline(__always)
    mutating func push(_ cell: Int, _ distance: Float) {
        let list = Int(distance) & (Self.ring - 1)
        var place = spare
        if place >= 0 {
            spare = entries[Int(place)].next
        } else {
            if used == capacity { grow() }
            place = Int32(truncatingIfNeeded: used)
            used += 1
        }
        entries[Int(place)] = Entry(cell: Int32(truncatingIfNeeded: cell), distance: distance, next: heads[list])
        heads[list] = place
        waiting += 1
    }

    @inline(__always)
    mutating func pop() -> (Int, Float)? {
        while true {
            let list = current & (Self.ring - 1)
            if heads[list] >= 0, nextHeld > current {
                let place = heads[list]
                let entry = entries[Int(place)]
                heads[list] = entry.next
                entries[Int(place)].next = spare
                spare = place
                waiting -= 1
                return (Int(entry.cell), entry.distance)
            }
            if !advance() { return nil }
        }
    }

    /// Lets in what is due, else goes on to the next list; false when nothing waits.
    private mutating func advance() -> Bool {
        if let due = held.last, Int(due.distance) <= current {
            held.removeLast()
            nextHeld = held.last.map { Int($0.distance) } ?? .max
            push(Int(due.cell), due.distance)
            return true
        }
        if waiting > 0 {
            current += 1
        } else if let next = held.last {
            current = Int(next.distance)
        } else {
            return false
        }
        return true
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: entries, count: capacity)
        entries.deallocate()
        (entries, capacity) = (larger, capacity * 2)
    }
}
