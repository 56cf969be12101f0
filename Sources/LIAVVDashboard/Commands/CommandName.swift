/// The name of every command, for dispatch, documents and tests.
public enum CommandName: String, CaseIterable, Sendable, Hashable {
    case open, enterDetail, leaveDetail, back
    case assign, unassign, remove, accept, decline, takeBackAnswer, undo, redo, history, bin
    case search, clearSearch, scenario
    case find, findInMinutes, nextHit, previousHit, forgetHits, palette
    case nextPane, previousPane
    case pane1, pane2, pane3, pane4, pane5
    case settings, copyReference, copyTable, dumpScreen, present, beside, swapPanes
    case identify, commands, freeMouse, quit
    case turnView, zoomIn, zoomOut, earlier, later, fold
    case mark, unmark, toggleDone, nextStatus, previousStatus, duplicate, edit, change, arrange
    case proposals, propose, compareScenarios, progress
    case new
    case move, moveEvent, planning
    case split
    case filter, clearFilter
    case queue, offerOneself, markPiece, unmarkPieces
    case balance, review, lead
    case takeUp, rota, addItem, rotate, rotateFinely, duplicateItems, markItem, unmarkItems, tidy, newLayout
    case nextFinding, previousFinding, block, waive, rules, crowd
    case jump, nextLandmark, previousLandmark, quoteSource, pinMinutes, pinnedUp, pinnedDown, foldMeeting, openOrigin
    case exercise
    case meeting, editText
    case followUp, addPassage, earlierMeetings, laterMeetings
    case layer, closer, farther, wholeRoom, panLeft, panRight, panUp, panDown
}
