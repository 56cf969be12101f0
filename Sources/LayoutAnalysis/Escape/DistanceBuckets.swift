/// Cells waiting, the nearest first, in a ring of lists one cell long. To be freed by its owner.
///
/// A cell may wait several times; who takes it out looks whether its turn is past.
struct DistanceBuckets {
    private let lists: UnsafeMutablePointer<CellList>
    private var waiting = 0
    private var current = 0
    /// What starts farther away, the farthest first: it joins the ring when its turn comes.
    private var held: [(cell: Int, distance: Float)] = []
    /// The list of the nearest of them; beyond all lists when there is none.
    private var nextHeld = Int.max

    /// Longer than the longest step, √2 × 4.
    private static let ring = 8

    init() {
        lists = .allocate(capacity: Self.ring)
        for list in 0..<Self.ring { (lists + list).initialize(to: CellList()) }
    }

    func free() {
        for list in 0..<Self.ring { lists[list].free() }
        lists.deinitialize(count: Self.ring)
        lists.deallocate()
    }

    /// Puts a source aside; `open` must follow.
    mutating func hold(_ cell: Int, _ distance: Float) { held.append((cell, distance)) }

    /// Starts with the nearest source.
    mutating func open() {
        held.sort { $0.distance > $1.distance }
        nextHeld = held.last.map { Int($0.distance) } ?? .max
        current = held.isEmpty ? 0 : nextHeld
    }

    @inline(__always)
    mutating func push(_ cell: Int, _ distance: Float) {
        lists[Int(distance) & (Self.ring - 1)].append(cell)
        waiting &+= 1
    }

    /// The cells of the next list that has any, with its number: the whole part of their distances unless their turn is past.
    ///
    /// To be gone through before the next call. What is pushed meanwhile must be at least 1 farther away: no list takes in
    /// what leads on from its own cells.
    mutating func takeList() -> (cells: UnsafeBufferPointer<Int32>, number: Int)? {
        while true {
            letIn()
            let (list, number) = (current & (Self.ring - 1), current)
            if !lists[list].isEmpty {
                let cells = lists[list].takeAll()
                waiting &-= cells.count
                current += 1
                return (cells, number)
            }
            if waiting > 0 {
                current += 1
            } else if nextHeld < .max {
                current = nextHeld
            } else {
                return nil
            }
        }
    }

    /// Lets in the sources that are due.
    private mutating func letIn() {
        while nextHeld <= current, let due = held.popLast() {
            nextHeld = held.last.map { Int($0.distance) } ?? .max
            push(due.cell, due.distance)
        }
    }
}
