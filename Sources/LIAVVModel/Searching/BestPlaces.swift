/// Keeps the best of many places: a heap of which the worst is on top, so that most are turned away at a glance.
struct BestPlaces {
    /// A piece that is met.
    struct Place {
        /// Rank, then day, then the order of records: the higher, the better.
        let key: UInt64
        let document: UInt32
        let entry: UInt32

        var rank: Int { Int(key >> 56) }
    }

    private let most: Int
    private var heap: [Place] = []

    init(most: Int) { self.most = most }

    /// Those kept, the best first.
    var sorted: [Place] { heap.sorted { $0.key > $1.key } }

    /// Takes a place among the best, if it is.
    ///
    /// - Parameter place: the piece, counted over all documents.
    @inline(__always) mutating func offer(_ rank: Int, _ document: TextIndex.Document, number: Int, place: Int) {
        let ordinal = document.base + UInt32(place) - document.first
        let key = UInt64(rank) << 56 | UInt64(document.day) << 32 | UInt64(UInt32.max - ordinal)
        guard heap.count == most else {
            heap.append(Place(key: key, document: UInt32(number), entry: UInt32(place)))
            return rise()
        }
        guard key > heap[0].key else { return }
        heap[0] = Place(key: key, document: UInt32(number), entry: UInt32(place))
        sink()
    }

    private mutating func rise() {
        var child = heap.count - 1
        while child > 0, heap[(child - 1) / 2].key > heap[child].key {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var worst = parent
            for child in 2 * parent + 1...2 * parent + 2 where child < heap.count {
                if heap[child].key < heap[worst].key { worst = child }
            }
            guard worst != parent else { return }
            heap.swapAt(worst, parent)
            parent = worst
        }
    }
}
