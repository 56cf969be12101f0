/// Cells waiting, the widest first, in lists one centimetre wide; first in, first out within a list.
struct WidthBuckets {
    private var heads: [Int32]
    private var tails: [Int32]
    private var next: [Int32]
    private var previous: [Int32]
    /// The list each cell waits in; −1 when it does not.
    private var lists: [Int16]
    private var highest = 0

    private static let count = Int(WidestPaths.widest) + 1

    init(cells: Int) {
        heads = [Int32](repeating: -1, count: Self.count)
        tails = heads
        next = [Int32](repeating: -1, count: cells)
        previous = next
        lists = [Int16](repeating: -1, count: cells)
    }

    /// Puts a cell in line, or further up when it already waits.
    @inline(__always)
    mutating func push(_ cell: Int, _ width: Float) {
        let list = min(Self.count - 1, max(0, Int(width)))
        if lists[cell] >= 0 {
            if Int(lists[cell]) == list { return }
            unlink(cell)
        }
        let tail = tails[list]
        (next[cell], previous[cell], lists[cell]) = (-1, tail, Int16(list))
        if tail >= 0 { next[Int(tail)] = Int32(cell) } else { heads[list] = Int32(cell) }
        tails[list] = Int32(cell)
        highest = max(highest, list)
    }

    @inline(__always)
    mutating func pop() -> Int? {
        while heads[highest] < 0 {
            if highest == 0 { return nil }
            highest -= 1
        }
        let cell = Int(heads[highest])
        unlink(cell)
        return cell
    }

    @inline(__always)
    private mutating func unlink(_ cell: Int) {
        let list = Int(lists[cell])
        let (after, before) = (next[cell], previous[cell])
        if before >= 0 { next[Int(before)] = after } else { heads[list] = after }
        if after >= 0 { previous[Int(after)] = before } else { tails[list] = before }
        lists[cell] = -1
    }
}
