/// Cells waiting, the widest first, in lists one centimetre wide; first in, first out within a list.
///
/// A cell may wait several times; who takes it out looks whether its turn is past. To be freed by its owner.
struct WidthBuckets {
    private let lists: UnsafeMutablePointer<CellList>
    private var highest = 0

    private static let count = Int(Gate.widest) + 1

    init() {
        lists = .allocate(capacity: Self.count)
        for list in 0..<Self.count { (lists + list).initialize(to: CellList()) }
    }

    func free() {
        for list in 0..<Self.count { lists[list].free() }
        lists.deinitialize(count: Self.count)
        lists.deallocate()
    }

    @inline(__always)
    mutating func push(_ cell: Int, _ width: Float) {
        let list = Self.list(width)
        lists[list].append(cell)
        if list > highest { highest = list }
    }

    /// The next cell and the number of its list.
    @inline(__always)
    mutating func pop() -> (cell: Int, list: Int)? {
        while lists[highest].isEmpty {
            if highest == 0 { return nil }
            highest -= 1
        }
        return (lists[highest].takeFirst(), highest)
    }

    /// The list for a width in centimetres.
    @inline(__always)
    static func list(_ width: Float) -> Int { min(count - 1, max(0, Int(width))) }
}
