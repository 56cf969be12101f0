/// Keeps the best of many places: a heap of which the worst is on top, so that most are turned away at a glance.
struct BestPlaces {
    /// A place in an index.
    struct Place {
        let rank: Int
        let day: Int
        let document: Int
        let entry: Int

        /// Better met, then more recent, then earlier in the order of records.
        static func isBetter(_ a: Place, than b: Place) -> Bool {
            if a.rank != b.rank { return a.rank > b.rank }
            if a.day != b.day { return a.day > b.day }
            return (a.document, a.entry) < (b.document, b.entry)
        }
    }

    private let most: Int
    private var heap: [Place] = []

    init(most: Int) { self.most = most }

    /// Those kept, the best first.
    var sorted: [Place] { heap.sorted { Place.isBetter($0, than: $1) } }

    mutating func offer(_ day: Day?, _ found: FoundPlace, document: Int) {
        let place = Place(rank: found.rank, day: day?.number ?? .min, document: document, entry: found.entry)
        if heap.count < most {
            heap.append(place)
            rise()
        } else if Place.isBetter(place, than: heap[0]) {
            heap[0] = place
            sink()
        }
    }

    private mutating func rise() {
        var child = heap.count - 1
        while child > 0, Place.isBetter(heap[(child - 1) / 2], than: heap[child]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var worst = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if Place.isBetter(heap[worst], than: heap[child]) { worst = child }
            }
            guard worst != parent else { return }
            heap.swapAt(worst, parent)
            parent = worst
        }
    }
}
