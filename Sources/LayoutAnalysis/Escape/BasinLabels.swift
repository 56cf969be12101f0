/// Labels of cells, some of which turn out to mean the same basin (disjoint sets: Galler and Fischer 1964).
struct BasinLabels {
    /// A label that each one means; the smallest of a set means itself.
    private var meanings: [Int32] = []

    mutating func make() -> Int32 {
        let label = Int32(truncatingIfNeeded: meanings.count)
        meanings.append(label)
        return label
    }

    /// Makes two labels mean the same; gives the smallest of their set.
    mutating func join(_ one: Int32, _ two: Int32) -> Int32 {
        let (first, second) = (smallest(one), smallest(two))
        meanings[Int(max(first, second))] = min(first, second)
        return min(first, second)
    }

    private mutating func smallest(_ label: Int32) -> Int32 {
        var label = label
        while meanings[Int(label)] != label {
            meanings[Int(label)] = meanings[Int(meanings[Int(label)])]
            label = meanings[Int(label)]
        }
        return label
    }

    /// Replaces labels by the numbers of basins, in the order of their first cells; gives how many cells each has.
    mutating func number(_ cells: inout [Int32]) -> [Int] {
        var (numbers, sizes) = ([Int32](repeating: 0, count: meanings.count), [Int]())
        for label in meanings.indices {
            // What a label means is smaller, so it has its number by now.
            let meaning = Int(smallest(Int32(label)))
            numbers[label] = meaning == label ? Int32(sizes.count) : numbers[meaning]
            if meaning == label { sizes.append(0) }
        }
        cells.withUnsafeMutableBufferPointer { cells in
            for cell in 0..<cells.count where cells[cell] >= 0 {
                let number = numbers[Int(cells[cell])]
                cells[cell] = number
                sizes[Int(number)] += 1
            }
        }
        return sizes
    }
}
