/// What someone can earn with seats that they take once at most, for every room up to theirs (Bellman's knapsack).
struct SeatsForPrices {
    struct Seat {
        let job: Int
        let weight: Int
        let price: Int
    }

    private let seats: [Seat]
    private let width: Int
    /// After each seat a row: 1 where it is taken in the best choice for each room.
    private var isTaken: [UInt8]
    private var best: [Int]

    /// All seats weigh no more than the room.
    init(_ seats: [Seat], upTo room: Int) {
        let width = room + 1
        (self.seats, self.width) = (seats, width)
        isTaken = [UInt8](repeating: 0, count: width * seats.count)
        best = [Int](repeating: 0, count: width)
        for place in seats.indices { offer(place) }
    }

    /// Bare pointers, as this is done some thousand times.
    private mutating func offer(_ place: Int) {
        let (weight, price, row) = (seats[place].weight, seats[place].price, place * width)
        var room = width - 1
        best.withUnsafeMutableBufferPointer { best in
            isTaken.withUnsafeMutableBufferPointer { isTaken in
                guard let best = best.baseAddress, let isTaken = isTaken.baseAddress else { return }
                while room >= weight {
                    let value = best[room - weight] + price
                    if value > best[room] {
                        best[room] = value
                        isTaken[row + room] = 1
                    }
                    room -= 1
                }
            }
        }
    }

    /// The most that can be earned within the room.
    var most: Int { best[width - 1] }

    /// The same within a smaller room.
    func most(upTo room: Int) -> Int { best[min(room, width - 1)] }

    /// The jobs that earn the most.
    var chosen: [Int] {
        var (room, jobs) = (width - 1, [Int]())
        for place in seats.indices.reversed() where isTaken[place * width + room] == 1 {
            jobs.append(seats[place].job)
            room -= seats[place].weight
        }
        return jobs
    }
}
