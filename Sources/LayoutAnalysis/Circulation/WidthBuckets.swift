/// Cells waiting, the widest first, in lists one centimetre wide; first in, first out within a list.
///
/// A cell may wait several times; who takes it out looks whether its turn is still to come. To be freed by its owner.
struct WidthBuckets {
    private let heads: UnsafeMutablePointer<Int32>
    private let tails: UnsafeMutablePointer<Int32>
    private var cells: UnsafeMutablePointer<Int32>
    private var next: UnsafeMutablePointer<Int32>
    private var capacity: Int
    private var used = 0
    /// The first entry that has been taken out and may serve again, so that what is touched stays small; −1 for none.
    private var spare: Int32 = -1
    private var highest = 0

    private static let count = Int(Gate.widest) + 1

    init() {
        capacity = 1024
        heads = .allocate(capacity: Self.count)
        tails = .allocate(capacity: Self.count)
        heads.initialize(repeating: -1, count: Self.count)
        tails.initialize(repeating: -1, count: Self.count)
        cells = .allocate(capacity: capacity)
        next = .allocate(capacity: capacity)
    }

    func free() {
        heads.deallocate()
        tails.deallocate()
        cells.deallocate()
        next.deallocate()
    }

    @inline(__always)
    mutating func push(_ cell: Int, _ width: Float) {
        let list = Self.list(width)
        var place = spare
        if place >= 0 {
            spare = next[Int(place)]
        } else {
            if used == capacity { grow() }
            place = Int32(truncatingIfNeeded: used)
            used += 1
        }
        cells[Int(place)] = Int32(truncatingIfNeeded: cell)
        next[Int(place)] = -1
        let tail = tails[list]
        if tail >= 0 { next[Int(tail)] = place } else { heads[list] = place }
        tails[list] = place
        if list > highest { highest = list }
    }

    /// The next cell and the number of its list.
    @inline(__always)
    mutating func pop() -> (cell: Int, list: Int)? {
        while heads[highest] < 0 {
            if highest == 0 { return nil }
            highest -= 1
        }
        let place = heads[highest]
        heads[highest] = next[Int(place)]
        if heads[highest] < 0 { tails[highest] = -1 }
        next[Int(place)] = spare
        spare = place
        return (Int(cells[Int(place)]), highest)
    }

    /// The list for a width in centimetres.
    @inline(__always)
    static func list(_ width: Float) -> Int { min(count - 1, max(0, Int(width))) }

    private mutating func grow() {
        let larger = capacity * 2
        (cells, next) = (Self.copy(cells, capacity, larger), Self.copy(next, capacity, larger))
        capacity = larger
    }

    private static func copy(
        _ old: UnsafeMutablePointer<Int32>, _ count: Int, _ larger: Int
    ) -> UnsafeMutablePointer<Int32> {
        let new = UnsafeMutablePointer<Int32>.allocate(capacity: larger)
        new.moveInitialize(from: old, count: count)
        old.deallocate()
        return new
    }
}
