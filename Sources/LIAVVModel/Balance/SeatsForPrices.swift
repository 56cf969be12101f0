/// What someone can earn with seats that they take once at most, for every room up to theirs (Bellman's knapsack).
struct SeatsForPrices {
    struct Seat {
        let job: Int
        let weight: Int
        let price: Int
    }

    private let seats: [Seat]
    private let width: Int
    /// After each seat a row: whether it is taken in the best choice for each room.
    private var isTaken: [Bool]
    private var best: [Int]

    /// All seats weigh no more than the room.
    init(_ seats: [Seat], upTo room: Int) {
        let width = room + 1
        (self.seats, self.width) = (seats, width)
        isTaken = [Bool](repeating: false, count: width * seats.count)
        best = [Int](repeating: 0, count: width)
        best.withUnsafeMutableBufferPointer { best in
            isTaken.withUnsafeMutableBufferPointer { isTaken in
                for place in seats.indices {
                    let (weight, price, row) = (seats[place].weight, seats[place].price, place * width)
                    var room = width - 1
                    while room >= weight {
                        let value = best[room - weight] + price
                        if value > best[room] {
                            best[room] = value
                            isTaken[row + room] = true
                        }
                        room -= 1
                    }
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
        for place in seats.indices.reversed() where isTaken[place * width + room] {
            jobs.append(seats[place].job)
            room -= seats[place].weight
        }
        return jobs
    }
}
