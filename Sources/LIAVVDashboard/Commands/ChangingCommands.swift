extension CommandName {
    /// Whether all that it leads to is changing records: it is of no use where nothing can be changed.
    var changesRecords: Bool { Self.changing.contains(self) }

    private static let changing: Set<CommandName> = [
        .assign, .unassign, .remove, .accept, .decline, .takeBackAnswer, .undo, .redo, .toggleDone, .nextStatus,
        .previousStatus, .duplicate, .edit, .change, .new, .move, .moveEvent, .split, .offerOneself, .balance, .lead,
        .queue, .takeUp, .addItem, .rotate, .rotateFinely, .duplicateItems, .newLayout, .block, .waive, .editText,
    ]
}
