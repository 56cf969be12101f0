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
    private var highest = 0

    private static let count = Int(Gate.widest) + 1

    init(capacity: Int) {
        self.capacity = max(64, capacity)
        heads = .allocate(capacity: Self.count)
        tails = .allocate(capacity: Self.count)
        heads.initialize(repeating: -1, count: Self.count)
        tails.initialize(repeating: -1, count: Self.count)
        cells = .allocate(capacity: self.capacity)
        next = .allocate(capacity: self.capacity)
    }

    func free() {
        heads.deallocate()
        tails.deallocate()
        cells.deallocate()
        next.deallocate()
    }

    @inline(__always)
    mutating func push(_ cell: Int, _ width: Float) {
        if used == capacity { grow() }
        let list = Self.list(width)
        cells[used] = Int32(truncatingIfNeeded: cell)
        next[used] = -1
        let tail = tails[list]
        if tail >= 0 { next[Int(tail)] = Int32(truncatingIfNeeded: used) } else { heads[list] = Int32(used) }
        tails[list] = Int32(truncatingIfNeeded: used)
        used += 1
        if list > highest { highest = list }
    }

    /// The next cell and the number of its list.
    @inline(__always)
    mutating func pop() -> (cell: Int, list: Int)? {
        while heads[highest] < 0 {
            if highest == 0 { return nil }
            highest -= 1
        }
        let entry = Int(heads[highest])
        heads[highest] = next[entry]
        if next[entry] < 0 { tails[highest] = -1 }
        return (Int(cells[entry]), highest)
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
