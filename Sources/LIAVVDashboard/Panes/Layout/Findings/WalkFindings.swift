import LIAVVLayout
import LIAVVModel

extension State {
    /// Goes to the next finding of the layout shown, on the list and on the drawing.
    mutating func walkFindings(by step: Int) {
        guard let study = shownStudy else { return message = Message(Words.measuring) }
        let keys = study.findings.map(\.key)
        guard !keys.isEmpty else { return message = Message(Words.nothingFound, .good) }
        var place = step > 0 ? 0 : keys.count - 1
        if case .finding(_, let key)? = list.current, let here = keys.firstIndex(of: key) {
            place = (here + step + keys.count) % keys.count
        }
        show(finding: keys[place], of: study.layout.id)
    }

    /// Shows a finding in its list, which comes up for it.
    mutating func show(finding key: String, of layout: Identifier) {
        if planView.form != .findings {
            planView.form = .findings
            refresh(.layout)
        }
        list.select { $0 == .finding(layout: layout, key: key) }
        list.reveal(visible: Arrangement(self).list.rows)
        refreshDetail()
        if let place = spotlight { bringIntoSight(place) }
        if let finding = shownStudy?.findings.first(where: { $0.key == key }) {
            let place = finding.measured.at == nil ? Phrase(" (sans lieu)", " (no place)") : Phrase(verbatim: "")
            message = Message(finding.phrase + place, finding.tone, sign: finding.sign)
        }
    }

    /// The finding that is selected.
    var selectedFinding: Finding? {
        guard pane == .layout, case .finding(_, let key)? = list.current else { return nil }
        return shownStudy?.findings.first { $0.key == key }
    }

    /// How many findings of the layout are not accepted: `2 !  1 ?  3 i`.
    func tally(of study: LayoutStudy) -> String {
        let open = study.findings.filter { $0.waiver == nil }
        let counts = ["!", "?", "i"].map { sign in (sign, open.count { $0.sign == sign }) }.filter { $0.1 > 0 }
        return counts.map { "\($0.0)\($0.1)" }.joined(separator: " ")
    }
}

extension Finding {
    var tone: Message.Tone { sign == "!" ? .bad : sign == "?" ? .warning : .info }
}

extension Words {
    static let layoutFindings = Phrase("À vérifier dans les plans", "To be checked in the layouts")
}
