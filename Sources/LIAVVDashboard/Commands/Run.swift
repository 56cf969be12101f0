import LIAVVModel
import TerminalCanvas

extension State {
    /// Runs a command, or says why it cannot be.
    mutating func run(_ name: CommandName) -> [Effect] {
        if let reason = CommandTable.row(name)?.disabled(self) {
            message = Message(reason, .warning)
            return []
        }
        switch name {
        case .assign: return startAssigning()
        case .unassign: return startUnassigning()
        case .review:
            guard isPreview else { return [.readReview] }
            startReview([])
        case .lead: return startLeading()
        case .offerOneself: return offerOneself()
        case .accept: return answer(.accepted)
        case .decline: startDeclining()
        case .takeBackAnswer: return answer(.proposed)
        case .remove:
            if removesItems { return removeChosen() }
            startRemoving()
        case .toggleDone: return toggleDone()
        case .nextStatus: return moveStatus(by: 1)
        case .previousStatus: return moveStatus(by: -1)
        case .duplicate: return duplicate()
        case .history: return [.readHistory(of: selection?.record)]
        case .bin: return [.readBin]
        case .undo: return undo()
        case .redo: return redo()
        case .quit: return quit()
        case .freeMouse: return freeMouse()
        case .copyReference: return copyReference()
        case .copyTable: return copyTable()
        case .dumpScreen: return dumpScreen()
        case .takeUp, .rota, .addItem, .rotate, .rotateFinely, .duplicateItems, .markItem, .unmarkItems, .tidy,
            .newLayout,
            .nextFinding, .previousFinding, .block, .waive, .rules, .crowd, .layer, .closer, .farther, .wholeRoom,
            .panLeft,
            .panRight,
            .panUp, .panDown:
            return runOnLayout(name)
        case .jump, .nextLandmark, .previousLandmark, .quoteSource, .pinMinutes, .pinnedUp, .pinnedDown, .foldMeeting,
            .openOrigin, .followUp, .addPassage, .earlierMeetings, .laterMeetings:
            runOnMinutes(name)
        case .open:
            if !isInDetail, case .exercise? = list.current { return run(.exercise) }
            if !isInDetail, case .more(let more)? = list.current { return open(more) }
            if !isInDetail, isOnPart { return run(.edit) }
            openSelection()
        case .editText: return startEditing()
        case .find: return startFinding(inMinutes: false)
        case .findInMinutes: return startFinding(inMinutes: true)
        case .new: overlays.append(.quickEntry(QuickEntryCard(self)))
        default: move(name)
        }
        return []
    }

    /// Commands that only change what is looked at.
    private mutating func move(_ name: CommandName) {
        switch name {
        case .enterDetail: enterDetail()
        case .leaveDetail:
            rememberPlace()
            isInDetail = false
            refreshDetail()
        case .back: goBack()
        case .search: overlays.append(.search(Field(), former: queries[pane]))
        case .clearSearch: search("")
        case .nextHit: walkHits(by: 1)
        case .previousHit: walkHits(by: -1)
        case .forgetHits: forgetHits()
        case .palette: startPalette()
        case .scenario: nextScenario()
        case .nextPane: show(pane.next(by: 1))
        case .previousPane: show(pane.next(by: -1))
        case .pane1, .pane2, .pane3, .pane4, .pane5:
            if let pane = Pane.allCases.first(where: { "pane\($0.digit)" == name.rawValue }) { show(pane) }
        case .turnView: turnPane()
        case .zoomIn: zoom(by: -1)
        case .zoomOut: zoom(by: 1)
        case .earlier: scrollCalendar(by: -1)
        case .later: scrollCalendar(by: 1)
        case .fold: isByMember ? foldMember() : fold()
        case .edit: startForm()
        case .queue: startQueue()
        case .balance: startBalancing()
        case .markPiece: markPiece()
        case .unmarkPieces: markedPieces = []
        case .move: startMoving()
        case .moveEvent: startMovingEvent()
        case .planning: overlays.append(.planning(PlanCard(self)))
        case .change: startChanging()
        case .arrange: startArranging()
        case .mark: mark()
        case .unmark: marked = []
        case .exercise: toggleExercise()
        case .identify: overlays.append(.members(MemberPicker(self, purpose: .identify)))
        case .commands: overlays.append(.commands(CommandMenu(self)))
        case .proposals: startDeciding()
        case .propose: startProposing()
        case .progress: overlays.append(.progress(ProgressCard(self)))
        case .split: startSplitting()
        case .compareScenarios: overlays.append(.comparison(ScenarioComparison(self)))
        case .meeting: startMeeting()
        case .settings: overlays.append(.settings(SettingsCard()))
        case .beside: turnBeside()
        case .swapPanes: swapPanes()
        case .present: togglePresenting()
        case .filter: startFiltering()
        case .clearFilter: clearFilter()
        default: break
        }
    }

    private mutating func turnPane() {
        switch pane {
        case .assignments: turnAssignments()
        case .layout: turnPlanView()
        case .minutes: turnMinutes()
        default: turnView()
        }
    }

    private mutating func quit() -> [Effect] {
        rememberPlace()
        guard history.unsaved > 0 else { return [.quit] }
        overlays.append(.confirmQuit)
        return []
    }

    private mutating func openSelection() {
        if isOnMinutes, !isInDetail { return openMinutesRow() }
        if !isInDetail, case .group(let group)? = list.current { return setFolded(false, group) }
        if !isInDetail, case .person(let group)? = list.current, group.isFolded { return setFolded(false, group) }
        if isInDetail {
            guard let link = detail.currentLink else { return message = Message(Words.noLinkHere) }
            open(link)
        } else if case .conflict(let id)? = list.current, let conflict = conflicts.first(where: { $0.change.id == id })
        {
            overlays.append(.conflict(ConflictCard(conflict)))
        } else if case .finding(let layout, let key)? = list.current, pane == .home {
            open(Target(record: RecordReference(kind: .layout, id: layout)))
            show(finding: key, of: layout)
        } else if case .proposals? = list.current {
            startDeciding()
        } else if let target = list.current?.target(in: self) {
            if pane == .home { open(target) } else { enterDetail() }
        }
    }

    private mutating func enterDetail() {
        if case .group(let group)? = list.current { return setFolded(false, group) }
        if case .person(let group)? = list.current, group.isFolded { return setFolded(false, group) }
        if isOnMinutes { return enterText() }
        isInDetail = !detail.lines.isEmpty
        refreshDetail()
    }

    private mutating func nextScenario() {
        let all = laboratory.scenarios.filter { $0.state != .archived }.map(\.id)
        let place = scenario.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        scenario = place < all.count ? all[place] : nil
        replan()
        refresh()
        let title = scenario.flatMap { laboratory.scenarios[$0]?.title }
        message = Message(
            title.map { Phrase("Tronc commun et «\u{A0}\($0)\u{A0}»", "Trunk and “\($0)”") } ?? Words.allScenarios)
    }

    private mutating func freeMouse() -> [Effect] {
        mouseIsFree.toggle()
        message = Message(
            mouseIsFree
                ? Phrase(
                    "La souris sélectionne du texte\u{A0}; m la reprend.", "The mouse selects text; m takes it back.")
                : Phrase("La souris agit de nouveau ici.", "The mouse acts here again."))
        return [.captureMouse(!mouseIsFree)]
    }
}
