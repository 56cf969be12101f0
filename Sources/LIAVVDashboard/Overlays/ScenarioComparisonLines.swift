import LIAVVModel
import TerminalCanvas

/// The lines of the comparison: a heading and a cell a column, then the arguments below.
extension State {
    /// Where the lines of the comparison stand, without the frame.
    func place(of comparison: ScenarioComparison) -> Rect {
        let body = Arrangement(self).body
        let columns = min(body.columns, max(76, 30 + comparison.summaries(self).count * 34))
        return body.centered(Size(columns: columns, rows: body.rows)).inset(columns: 2, rows: 1)
    }

    /// The widths of the headings and of each column.
    func widths(of comparison: ScenarioComparison, columns: Int) -> (label: Int, cell: Int) {
        let count = max(1, comparison.summaries(self).count)
        let label = min(24, max(8, columns / (count + 1)))
        return (label, max(1, (columns - label) / count - 2))
    }

    func lines(of comparison: ScenarioComparison, columns: Int) -> [[Span]] {
        let (label, cell) = widths(of: comparison, columns: columns)
        let summaries = comparison.summaries(self)
        var lines: [[Span]] = []
        for row in Self.comparisonRows {
            let texts = summaries.map { row.text($0, self) }
            guard texts.contains(where: { !$0.isEmpty }) else { continue }
            var spans = [Span(say(row.label).padded(to: label), .muted)]
            for (place, text) in texts.enumerated() {
                let differs = place > 0 && row.marks && text != texts[0]
                let said = differs ? "≠ " + text : text
                spans.append(
                    Span(
                        "  " + said.padded(to: cell, alignment: row.isNumber ? .right : .left),
                        differs ? .strong : .plain))
            }
            lines.append(spans)
        }
        return lines + argumentLines(summaries, columns: columns, selected: comparison.column)
    }

    /// What speaks for and against each scenario: that under the cursor first, as room may end.
    private func argumentLines(_ summaries: [ScenarioSummary], columns: Int, selected: Int) -> [[Span]] {
        let scenarios = summaries.enumerated().filter { $0.element.scenario != nil }
        let order = scenarios.filter { $0.offset == selected } + scenarios.filter { $0.offset != selected }
        return order.flatMap { _, summary -> [[Span]] in
            let reason = summary.scenario.flatMap { laboratory.scenarios[$0]?.reason } ?? ""
            var lines: [[Span]] = [[], [Span(summary.title, .title)]]
            if !reason.isEmpty, let state = summary.state {
                lines += wrapped("· ", say(state.label).capitalizedFirst + " — " + reason, .info, columns)
            }
            for argument in summary.argumentsFor { lines += wrapped("+ ", argument, .good, columns) }
            for argument in summary.argumentsAgainst { lines += wrapped("− ", argument, .bad, columns) }
            let critical = summary.planning?.critical.compactMap { laboratory.actions[$0]?.title } ?? []
            if !critical.isEmpty { lines += wrapped("→ ", critical.joined(separator: " → "), .plain, columns) }
            return lines
        }
    }

    private func wrapped(_ sign: String, _ text: String, _ style: Style, _ columns: Int) -> [[Span]] {
        text.wrapped(to: max(4, columns - 3)).enumerated().map { place, line in
            [Span(place == 0 ? " " + sign : "   ", style), Span(line)]
        }
    }

    /// One line of the comparison.
    private struct ComparisonRow: Sendable {
        let label: Phrase
        var isNumber = true
        /// Whether a difference from the trunk is marked.
        var marks = true
        let text: @Sendable (ScenarioSummary, State) -> String
    }

    private static let comparisonRows: [ComparisonRow] = [
        ComparisonRow(label: Phrase("État", "State"), isNumber: false, marks: false) { summary, state in
            summary.state.map { state.say($0.label) } ?? state.say(Words.shared)
        },
        ComparisonRow(label: Phrase("Actions", "Actions")) { summary, _ in String(summary.actions) },
        ComparisonRow(label: Phrase("  ajoutées", "  added"), marks: false) { summary, _ in
            signed("+", summary.added, summary)
        },
        ComparisonRow(label: Phrase("  retirées", "  taken"), marks: false) { summary, _ in
            signed("−", summary.taken, summary)
        },
        ComparisonRow(label: Phrase("  changées", "  changed"), marks: false) { summary, _ in
            signed("~", summary.changed, summary)
        },
        ComparisonRow(label: Phrase("  faites / à faire", "  done / to do")) { summary, _ in
            "\(summary.done) / \(summary.open)"
        },
        ComparisonRow(label: Phrase("Effort connu", "Known effort")) { summary, state in
            summary.hours.hours(in: state.language)
        },
        ComparisonRow(label: Phrase("  à estimer", "  to estimate")) { summary, _ in String(summary.unknown) },
        ComparisonRow(label: Phrase("Personnes", "People")) { summary, _ in String(summary.people) },
        ComparisonRow(label: Phrase("  sans personne", "  nobody yet")) { summary, _ in String(summary.unassigned) },
        ComparisonRow(label: Phrase("Du", "From")) { summary, state in state.brief(summary.first) },
        ComparisonRow(label: Phrase("Au", "To")) { summary, state in state.brief(summary.last) },
        ComparisonRow(label: Phrase("Prochain jalon", "Next milestone")) { summary, state in
            state.brief(summary.milestoneDay)
        },
        ComparisonRow(label: Phrase("", ""), marks: false) { summary, state in
            summary.milestone.flatMap { state.laboratory.actions[$0]?.title } ?? ""
        },
        ComparisonRow(label: Phrase("Chemin critique", "Critical path")) { summary, _ in
            summary.planning.map { String($0.critical.count) } ?? ""
        },
        ComparisonRow(label: Phrase("  problèmes", "  problems")) { summary, _ in
            summary.planning.map { String($0.problems) } ?? ""
        },
        ComparisonRow(label: Phrase("Plans", "Layouts")) { summary, _ in String(summary.layouts) },
        ComparisonRow(label: Phrase("  stands et mobilier", "  stands, furniture")) { summary, _ in
            String(summary.items)
        },
        ComparisonRow(label: Phrase("Pour / contre", "For / against"), marks: false) { summary, _ in
            summary.scenario == nil ? "" : "+\(summary.argumentsFor.count) / −\(summary.argumentsAgainst.count)"
        },
    ]

    /// What a scenario does to the trunk, with a sign; the trunk does nothing to itself.
    private static func signed(_ sign: String, _ count: Int, _ summary: ScenarioSummary) -> String {
        summary.scenario == nil ? "" : count == 0 ? "0" : sign + String(count)
    }

    fileprivate func brief(_ day: Day?) -> String { day?.brief(in: language, today: today) ?? "" }
}
