import LIAVVModel

/// What of the roadmap the mouse holds while its button is down.
enum RoadmapGrip: Sendable, Equatable {
    case border(BorderDrag)
    case card(BoardDrag)
    case bar(BarDrag)
}

/// A bar of the timeline, and how far it is held from where it was.
struct BarDrag: Sendable, Equatable {
    let action: Identifier
    /// The day under the mouse when it was taken.
    let start: Day
    /// Days of the calendar by which it is moved.
    var days = 0
}

/// The left border of a column of the list.
struct BorderDrag: Sendable, Equatable {
    let column: RoadmapColumn
    /// Where it was taken, in columns of the window, and how wide the column was then.
    let start: Int
    let width: Int
    /// How wide it can become.
    let most: Int

    /// The narrowest that still says anything.
    static let least = 3

    /// How wide the column is when its border is at that place.
    func width(at place: Int) -> Int { min(max(width - (place - start), Self.least), max(width, most)) }
}

/// A card of the board, and where it would land.
struct BoardDrag: Sendable, Equatable {
    let action: Identifier
    /// The first column in sight, which stays while the card is held.
    let first: Int
    /// The status of the column under the card, when it is another one.
    var target: Action.Status?
    /// The rows as they would be.
    var preview: ListState?
    /// The state of the records that these were worked out for.
    var revision = 0
}

extension State {
    var barDrag: BarDrag? { if case .bar(let drag)? = grip { drag } else { nil } }

    var boardDrag: BoardDrag? { if case .card(let drag)? = grip { drag } else { nil } }

    /// The rows that the board shows: as they would be, while a card is held over another column.
    var boardList: ListState { boardDrag?.preview ?? list }

    /// A card as the board shows it.
    func boardCard(_ id: Identifier) -> Action? {
        guard var action = laboratory.actions[id] else { return nil }
        if let drag = boardDrag, let target = drag.target, held(drag).contains(id) { action.status = target }
        return action
    }

    /// The actions that move with the card: all that are marked, when it is one of them.
    func held(_ drag: BoardDrag) -> [Identifier] { marked.contains(drag.action) ? subjects : [drag.action] }
}
