import LIAVVModel
import TerminalCanvas

/// Where the columns of the roadmap's list stand in a row: the same for heading, rows and mouse.
struct RoadmapTable {
    /// A column with its place from the left of the row.
    struct Place {
        let column: RoadmapColumn
        let start: Int
        let width: Int
    }

    /// The columns that the title takes.
    let titleWidth: Int
    /// The columns that it needs at least.
    let least: Int
    /// The columns of the whole row.
    let columns: Int
    /// The columns that there is room for, from left to right.
    let places: [Place]

    /// As many of the columns asked for as leave the title a fair part of the row.
    init(_ view: RoadmapView, columns: Int) {
        self.columns = columns
        least = min(30, max(18, columns * 9 / 20))
        var room = columns - 1
        var kept: [(RoadmapColumn, Int)] = []
        for column in view.columns {
            let width = view.widths[column] ?? column.width
            guard room - width - 2 >= least else { continue }
            kept.append((column, width))
            room -= width + 2
        }
        titleWidth = max(0, room)
        var start = titleWidth
        places = kept.map { column, width in
            defer { start += width + 2 }
            return Place(column: column, start: start + 2, width: width)
        }
    }

    /// The column whose left border is at that place of the row, for those who drag it: on its right side each column
    /// touches the next, the last one the frame.
    func border(at column: Int) -> Place? { places.first { ($0.start - 2..<$0.start).contains(column) } }

    /// How wide a column can become: those after it give way, as they do in a narrow window; those before it stay.
    func most(_ place: Place) -> Int {
        let before = places.prefix { $0.column != place.column }.reduce(0) { $0 + $1.width + 2 }
        return max(place.width, columns - 1 - before - 2 - least)
    }

    /// The column at that place of the row.
    func column(at column: Int) -> RoadmapColumn? {
        places.first { ($0.start..<$0.start + $0.width).contains(column) }?.column
    }
}
