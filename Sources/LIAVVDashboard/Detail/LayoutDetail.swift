import LIAVVLayout
import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

extension DetailWriter {
    /// What is in the hand, else the finding, the door, the item or the layout that is selected.
    mutating func writeOnLayout(_ target: Target) {
        if let card = state.held { return write(card) }
        switch state.list.current {
        case .finding?: if let finding = state.selectedFinding { write(finding) }
        case .part(let layout, let part)?: write(part, in: layout)
        case .room(_, let room)?: if let room = laboratory.rooms[room] { write(room) }
        default: write(about: target)
        }
    }

    mutating func write(_ target: Target, of layout: Layout) {
        if target.path.count == 2, let item = layout.items.first(where: { $0.id.text == target.path[1] }) {
            write(item, of: layout)
        } else {
            write(layout)
        }
    }

    private mutating func write(_ layout: Layout) {
        title(layout.title)
        if let room = layout.room.flatMap({ laboratory.rooms[$0] }) {
            field(Phrase("Salle", "Room"), room.title)
            writeSize(room)
        }
        if let study = state.studies[layout.id] { write(study) }
        field(label("notes", of: Layout.self), layout.notes)
    }

    private mutating func write(_ study: LayoutStudy) {
        writeNarrowest(of: study)
        let open = study.findings.filter { $0.waiver == nil }
        section(Phrase("À vérifier", "To be checked"), count: open.count)
        for finding in study.findings { line(of: finding) }
        for rule in laboratory.adaptedRules { text(say(rule) + say(Words.rulesAreThere), style: .warning) }
        if study.isRoomReadable {
            writePeople(study)
            writeWays(study.report)
        }
        text(
            say(
                Phrase(
                    "Aide à la conception\u{A0}: la commission décide.", "An aid for planning: the commission decides.")
            ),
            style: .muted)
    }

    private mutating func line(of finding: Finding) {
        text(finding.sign + " " + say(finding.phrase), style: finding.style)
    }

    /// Who counts, and how that was worked out, in the open.
    private mutating func writePeople(_ study: LayoutStudy) {
        let report = study.report
        section(Phrase("Effectif", "Headcount"))
        for term in report.headcount.terms {
            text((term.counts ? "+ " : "· ") + say(study.phrase(of: term)), style: term.counts ? .plain : .muted)
        }
        if report.headcount.terms.contains(where: { !$0.counts }) { text(say(Words.largestCounts), style: .muted) }
        text(say(Phrase("= \(report.headcount.total) personnes", "= \(report.headcount.total) people")), style: .strong)
        let floor = report.floor
        guard floor.total > 0 else { return }
        let share = "\(Int(floor.percentFree.rounded(.down)))\u{A0}%"
        field(
            Phrase("Sol libre", "Free floor"), share + " · " + say(LayoutRule.Unit.squareCentimetres.phrase(floor.free))
        )
    }

    mutating func writeWays(_ report: LayoutReport) {
        section(Phrase("Sortir", "Ways out"))
        field(
            Phrase("Sorties", "Exits"),
            "\(report.exits.ways.count), " + say(LayoutRule.Unit.unitsOfPassage.phrase(Double(report.exits.units))))
        if let loss = report.exitLoss {
            field(Phrase("Sans la meilleure", "Without the best"), say(loss.phrase))
        }
        if let far = report.escape?.farthest {
            field(
                Phrase("Le plus loin", "Farthest"),
                say(.length(far.straightened, .up)) + say(Phrase(", par l’axe ", ", along the axis "))
                    + say(.length(far.alongAxis, .up)))
        }
        if let time = report.evacuation {
            field(
                Phrase("Sortie de tous", "Everybody out"),
                say(Phrase(verbatim: "≈ ") + .duration(time.total))
                    + say(
                        Phrase(
                            " (calcul hydraulique, sans le temps de réaction)",
                            " (hydraulic model, without the time to react)")))
        }
    }

    private mutating func write(_ item: Item, of layout: Layout) {
        title(item.title.isEmpty ? say(item.kind.label) : item.title)
        field(label("kind", of: Item.self), say(item.kind.label))
        field(Phrase("Dimensions", "Size"), "\(metres(item.width)) × \(metres(item.depth))")
        field(Phrase("Milieu", "Middle"), say(.place(item.centre)))
        writeWays(of: item, layout)
        fields(
            of: item,
            except: ["id", "title", "kind", "x", "y", "width", "depth", "front", "action", "notes", "original", "rota"])
        writeRota(of: item, layout)
        let linked = actions(backlinks.preparing[item.id])
        if !linked.isEmpty || item.kind == .stand {
            section(Phrase("Préparation", "Preparation"))
            let readiness = laboratory.readiness(of: item.id)
            text(say(readiness.phrase), style: readiness.isReady ? .good : .muted)
        }
        for action in linked {
            link(action)
        }
        field(label("notes", of: Item.self), item.notes)
    }

    /// The narrowest point on the way to an item, the way out of it, and the findings about it.
    private mutating func writeWays(of item: Item, _ layout: Layout) {
        guard let study = state.studies[layout.id] else { return text(say(Words.measuring), style: .muted) }
        if let neck = study.report.circulation?.neck(to: item.id.text) {
            let width =
                neck.width.isFinite
                ? say(.length(neck.width, .down)) : say(Phrase("rien ne gêne", "nothing in the way"))
            field(Words.fromTheEntrance, width)
        }
        if let way = study.wayOut(from: item.id) {
            field(
                Phrase("Sortie la plus proche", "Nearest exit"),
                say(.length(way.straightened, .up)) + say(Phrase(", par l’axe ", ", along the axis "))
                    + say(.length(way.alongAxis, .up)))
        }
        for finding in study.findings where finding.isAbout(item.id) { line(of: finding) }
    }

    private mutating func write(_ finding: Finding) {
        title(say(finding.phrase))
        field(Phrase("Gravité", "Severity"), say(finding.measured.severity.label), style: finding.style)
        field(Phrase("Règle", "Rule"), finding.rule.map(say) ?? "")
        if let rule = finding.measured.rule { field(Phrase("Source", "Source"), rule.source) }
        let place = finding.measured.at.map { Corner($0) }
        field(Phrase("Où", "Where"), say(place.map(Phrase.place) ?? Words.withoutPlace))
        field(Phrase("Remède", "Cure"), state.shownStudy?.cureOrNone(of: finding).map(say) ?? "")
        if let waiver = finding.waiver {
            let who = waiver.author.map { laboratory.members[$0]?.fullName ?? $0.text } ?? "?"
            let day = waiver.day.map { ", " + $0.short(in: state.language, today: state.today) } ?? ""
            field(Phrase("Accepté par", "Accepted by"), who + day)
            field(Phrase("Motif", "Reason"), waiver.reason)
        }
        if let then = finding.acceptedThen({ laboratory.members[$0]?.fullName ?? $0.text }) {
            text(say(then), style: .bad)
        }
        text(
            say(Phrase("À vérifier\u{A0}: la commission décide.", "To be checked: the commission decides.")),
            style: .muted)
    }

    /// What is in the hand: all that there would be to know if it were put down now.
    private mutating func write(_ card: HoldCard) {
        title(say(Words.inHand(card.items.count == 1 ? card.item?.name : nil, card.items.count)))
        guard let study = state.shownStudy else { return text(say(Words.measuring), style: .muted) }
        if card.items.count == 1, let item = card.item, let neck = study.report.circulation?.neck(to: item.id.text),
            neck.width.isFinite
        {
            field(Words.fromTheEntrance, say(Words.narrowest(neck.width)))
        }
        let ids = Set(card.items.map(\.text))
        let own = study.findings.filter { !ids.isDisjoint(with: $0.measured.subjects) }
        section(Phrase("À vérifier", "To be checked"), count: study.findings.count { $0.waiver == nil })
        for finding in own + study.findings.filter({ ids.isDisjoint(with: $0.measured.subjects) }) {
            line(of: finding)
            if let rule = finding.rule { text(say(rule), style: .muted, indent: 2) }
        }
    }

    func metres(_ centimetres: Int) -> String { say(.length(centimetres)) }
}

extension Finding {
    /// Whether it names that thing.
    func isAbout(_ id: Identifier) -> Bool {
        measured.subjects.contains(id.text) || measured.affected.contains(id.text)
    }
}

extension Words {
    static let withoutPlace = Phrase("sans lieu\u{A0}: toute la salle", "no place: the whole room")
    static let largestCounts = Phrase(
        "+ compté · écarté\u{A0}: de plusieurs façons de compter le public, la plus grande vaut.",
        "+ counted · set aside: of several ways to count the public, the largest holds.")
    static let rulesAreThere = Phrase(" [k]", " [k]")

    static func inHand(_ name: Phrase?, _ count: Int) -> Phrase {
        Phrase("En main\u{A0}: ", "In hand: ") + (name ?? Words.chosenItems(count))
    }

    static let fromTheEntrance = Phrase("Depuis l’entrée", "From the entrance")

    /// The width of the narrowest point on a way, never overstated.
    static func narrowest(_ width: Double) -> Phrase {
        .length(width, .down) + Phrase(" au plus étroit", " at the narrowest")
    }
}
