import LIAVVModel
import TerminalCanvas

extension State {
    /// Runs a command of the layouts.
    mutating func runOnLayout(_ name: CommandName) -> [Effect] {
        switch name {
        case .takeUp: takeUp()
        case .rota: startRota()
        case .addItem: overlays.append(.catalogue(CatalogueCard(language)))
        case .rotate: return turnChosen(by: 90)
        case .rotateFinely: return turnChosen(by: 15)
        case .duplicateItems: return duplicateChosen()
        case .markItem: markItem()
        case .unmarkItems: planView.marked = []
        case .nextFinding: walkFindings(by: 1)
        case .previousFinding: walkFindings(by: -1)
        case .layer: turnLayer()
        case .closer: zoomPlan(by: -1)
        case .farther: zoomPlan(by: 1)
        case .block: return toggleDoor()
        case .tidy: startTidying()
        case .waive: return startWaiving()
        case .crowd: startCrowd()
        case .rules: overlays.append(.rules(RulesCard()))
        case .newLayout: startLayout()
        case .wholeRoom: fitPlan()
        case .panLeft: pan(-1, 0)
        case .panRight: pan(1, 0)
        case .panUp: pan(0, -1)
        case .panDown: pan(0, 1)
        default: break
        }
        return []
    }

    private mutating func startLayout() {
        guard let room = shownRoom?.id ?? laboratory.rooms.first?.id else { return }
        overlays.append(.ask(AskCard(.layoutTitle(room), of: shownLayout?.id ?? .none)))
    }

    private mutating func turnChosen(by degrees: Int) -> [Effect] {
        guard let layout = shownLayout?.id else { return [] }
        do throws(Refusal) {
            return make(try laboratory.rotating(items: chosenItems, in: layout, by: degrees, stamp: stamp()))
        } catch {
            return refuse(error)
        }
    }

    /// Copies what is chosen and takes the copies up.
    private mutating func duplicateChosen() -> [Effect] {
        guard let layout = shownLayout else { return [] }
        do throws(Refusal) {
            let (change, ids) = try laboratory.duplicating(
                items: chosenItems, in: layout.id, stamp: stamp(), using: &random)
            var hand = laboratory
            do { try hand.apply(change) } catch { return refuse(.change(error)) }
            guard let arranged = hand.layouts[layout.id] else { return [] }
            overlays.append(.hold(HoldCard(ids, of: arranged, former: layout, room: shownRoom)))
            return []
        } catch {
            return refuse(error)
        }
    }

    /// Whether the command to remove means items of the layout.
    var removesItems: Bool { pane == .layout && !isInDetail && !chosenItems.isEmpty }

    mutating func removeChosen() -> [Effect] {
        guard let layout = shownLayout?.id else { return [] }
        do throws(Refusal) {
            let change = try laboratory.removing(items: chosenItems, in: layout, stamp: stamp())
            planView.marked = []
            return stayingInPlace { $0.make(change) }
        } catch {
            return refuse(error)
        }
    }

    /// The door that the next command is for.
    var chosenDoor: (layout: Identifier, door: Identifier)? {
        guard pane == .layout else { return nil }
        switch list.current {
        case .part(let layout, let part)? where part.sort == .door: return (layout, part.id)
        case .finding(let layout, _)?:
            let ids = Set((selectedFinding?.measured.subjects ?? []))
            return shownRoom?.doors.first { ids.contains($0.id.text) }.map { (layout, $0.id) }
        default: return nil
        }
    }

    var isChosenDoorBlocked: Bool {
        chosenDoor.map { laboratory.layouts[$0.layout]?.isBlocked($0.door) ?? false } ?? false
    }

    private mutating func toggleDoor() -> [Effect] {
        guard let (layout, door) = chosenDoor, let record = laboratory.layouts[layout] else { return [] }
        guard record.isBlocked(door) else {
            overlays.append(.ask(AskCard(.blockReason(door), of: layout)))
            return []
        }
        do throws(Refusal) {
            return make(try laboratory.unblocking(door: door, in: layout, stamp: stamp()))
        } catch {
            return refuse(error)
        }
    }

    private mutating func startWaiving() -> [Effect] {
        guard let finding = selectedFinding else { return [] }
        guard let waiver = finding.waiver else {
            overlays.append(.ask(AskCard(.waive(finding.key), of: finding.layout)))
            return []
        }
        do throws(Refusal) {
            return make(try laboratory.takingBack(waiver: waiver.id, in: finding.layout, stamp: stamp()))
        } catch {
            return refuse(error)
        }
    }
}
