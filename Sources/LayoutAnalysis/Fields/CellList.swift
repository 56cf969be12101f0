/// A growing list of cells in one piece of memory, for the queues of the searches. To be freed by its owner.
struct CellList {
    /// Nil while nothing was ever put in.
    private var cells: UnsafeMutablePointer<Int32>?
    private var capacity = 0
    private var count = 0
    private var taken = 0

    func free() { cells?.deallocate() }

    var isEmpty: Bool { taken == count }

    @inline(__always)
    mutating func append(_ cell: Int) {
        if count == capacity { grow() }
        cells.unsafelyUnwrapped[count] = Int32(truncatingIfNeeded: cell)
        count &+= 1
    }

    /// Takes out the cell that was put in first; there must be one.
    @inline(__always)
    mutating func takeFirst() -> Int {
        let cell = Int(cells.unsafelyUnwrapped[taken])
        taken &+= 1
        if taken == count { (taken, count) = (0, 0) }
        return cell
    }

    /// Takes out all cells at once, in order; they stay where they are until the next one is put in.
    mutating func takeAll() -> UnsafeBufferPointer<Int32> {
        let all = UnsafeBufferPointer(start: cells.map { UnsafePointer($0 + taken) }, count: count - taken)
        (taken, count) = (0, 0)
        return all
    }

    private mutating func grow() {
        let room = max(64, capacity * 2)
        let larger = UnsafeMutablePointer<Int32>.allocate(capacity: room)
        if let cells {
            larger.moveInitialize(from: cells, count: count)
            cells.deallocate()
        }
        (cells, capacity) = (larger, room)
    }
}
