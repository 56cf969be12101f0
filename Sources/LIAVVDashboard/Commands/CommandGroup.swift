import LIAVVModel

/// What commands have to do with each other: the order of the help.
enum CommandGroup: CaseIterable, Sendable {
    case place, data, moving, program

    init(_ name: CommandName) {
        switch name {
        case .undo, .redo, .history, .bin: self = .data
        case .back, .nextPane, .previousPane, .pane1, .pane2, .pane3, .pane4, .pane5, .search, .clearSearch, .find,
            .findInMinutes, .nextHit, .previousHit, .forgetHits, .palette:
            self = .moving
        case .identify, .commands, .freeMouse, .quit, .settings, .copyReference, .copyTable, .dumpScreen, .present,
            .beside,
            .swapPanes:
            self = .program
        default: self = .place
        }
    }

    /// What stands above them.
    var title: Phrase {
        switch self {
        case .place: Phrase("Ici", "Here")
        case .data: Phrase("Ce qui a été fait", "What was done")
        case .moving: Phrase("Aller et chercher", "Going and searching")
        case .program: Phrase("Le programme", "The program")
        }
    }
}
