import LIAVVLayout
import LIAVVModel
import LayoutAnalysis
import TerminalCanvas

/// Every figure that layouts are held to: value, article, source, confidence, whether it is on.
public struct RulesCard: Sendable {
    var selected = 0
    static let figures = LayoutRules.allCases
    var current: LayoutRules { Self.figures[min(max(selected, 0), Self.figures.count - 1)] }
}

extension State {
    mutating func press(_ key: Key, in card: RulesCard) -> [Effect] {
        var card = card
        var effects: [Effect] = []
        if key == .home || key == .end {
            card.selected = key == .home ? 0 : RulesCard.figures.count - 1
        } else if let step = Self.step(key) {
            card.selected = min(max(card.selected + step, 0), RulesCard.figures.count - 1)
        } else if key == .enter {
            overlays.append(.rules(card))
            overlays.append(.ask(AskCard(.rule(card.current.rawValue), of: shownLayout?.id ?? .none)))
            return []
        } else if key == .character(" ") {
            guard !LayoutRuleTable(laboratory.settings).isOn(card.current) else {
                overlays.append(.rules(card))
                overlays.append(.ask(AskCard(.ruleOff(card.current.rawValue), of: shownLayout?.id ?? .none)))
                return []
            }
            effects = switchOn(card.current)
        } else if key == .character("v") {
            effects = check(card.current)
        }
        overlays.append(.rules(card))
        return effects
    }

    private mutating func switchOn(_ figure: LayoutRules) -> [Effect] {
        do throws(Refusal) {
            return make(
                try laboratory.adapting(
                    rule: figure.rawValue, name: figure.name, Phrase("activée", "switched on"), reason: "",
                    stamp: stamp()
                ) { $0.isOff = false })
        } catch {
            return refuse(error)
        }
    }

    /// Notes that somebody read the article today, or takes that back.
    private mutating func check(_ figure: LayoutRules) -> [Effect] {
        let today = today
        let isToday = laboratory.settings.layoutRules.first { $0.rule == figure.rawValue }?.verifiedOn == today
        let label =
            isToday ? Phrase("à revérifier", "to be checked again") : Phrase("vérifiée ce jour", "checked today")
        do throws(Refusal) {
            return make(
                try laboratory.adapting(rule: figure.rawValue, name: figure.name, label, reason: "", stamp: stamp()) {
                    $0.verifiedOn = isToday ? nil : today
                })
        } catch {
            return refuse(error)
        }
    }

    mutating func switchingOff(rule name: String, because reason: String) throws(Refusal) -> Change {
        guard let figure = LayoutRules(rawValue: name) else { throw .unknownReference(name) }
        let label = Phrase("désactivée", "switched off")
        return try laboratory.adapting(rule: name, name: figure.name, label, reason: reason, stamp: stamp()) {
            $0.isOff = true
        }
    }

    /// `1,40 deux fauteuils se croisent`: the figure, then why; nothing: as the article has it.
    mutating func adaptingRule(_ name: String, to text: String) throws(Refusal) -> Change {
        guard let figure = LayoutRules(rawValue: name) else { throw .unknownReference(name) }
        let (value, reason) = Self.figure(text, figure.rule.unit)
        guard text.isEmpty || value.map({ $0 > 0 }) ?? false else { throw .layout(.notALength(text)) }
        let label =
            value.map { figure.rule.unit.phrase(Double($0)) } ?? Phrase("comme l’article", "as the article has it")
        return try laboratory.adapting(rule: name, name: figure.name, label, reason: reason, stamp: stamp()) {
            $0.value = value
        }
    }

    /// The longest beginning that is a figure, and the words after it.
    private static func figure(_ text: String, _ unit: LayoutRule.Unit) -> (Int?, String) {
        let words = text.split(separator: " ")
        for count in [2, 1] where words.count >= count {
            let start = words.prefix(count).joined(separator: " ")
            let value = unit == .centimetres ? FieldReader.length(start)?.centimetres : Int(start)
            if let value { return (value, words.dropFirst(count).joined(separator: " ")) }
        }
        return (nil, "")
    }

    func draw(_ card: RulesCard, on canvas: inout Canvas, _ arrangement: Arrangement) {
        let title = say(Phrase("Règles du plan", "Layout rules"))
        let rect = panel(110, RulesCard.figures.count + 8, title, on: &canvas, arrangement)
        // In the smallest window the rows are worth more than their source.
        let (lines, foot) = rect.splitBottom(rect.rows > 7 ? 5 : 0)
        let table = LayoutRuleTable(laboratory.settings)
        let widths = columns(of: table)
        let first = max(0, min(card.selected - lines.rows / 2, RulesCard.figures.count - lines.rows))
        for (row, figure) in RulesCard.figures.dropFirst(first).prefix(lines.rows).enumerated() {
            let place = Rect(column: lines.column, row: lines.row + row, columns: lines.columns, rows: 1)
            canvas.write(line(figure, table, lines.columns, widths), at: place.origin, columns: place.columns)
            if first + row == card.selected {
                canvas.restyle(place, style: Style(.plain, isSelected: true))
                canvas.cursor = place.origin
            }
        }
        let right = Rect(column: rect.maxColumn + 1, row: lines.row, columns: 1, rows: lines.rows)
        canvas.scrollbar(in: right, offset: first, visible: lines.rows, total: RulesCard.figures.count)
        let rule = table[card.current]
        let own = laboratory.settings.layoutRules.first { $0.rule == card.current.rawValue }?.verifiedOn
        let checked = (own ?? rule.verifiedOn.flatMap { Day(iso: $0) })?.short(in: language, today: today)
        let source =
            say(rule.confidence.label) + " · " + say(rule.scope.label) + " · " + rule.source + " · "
            + (checked.map { say(Phrase("vérifiée le \($0)", "checked on \($0)")) }
                ?? say(Phrase("à revérifier sur Légifrance", "to be checked again on Légifrance")))
            + decision(on: card.current)
        canvas.write(lines: source.wrapped(to: rect.columns), in: foot.splitTop(1).1, style: .muted)
    }

    /// Who set the figure aside, when and why.
    private func decision(on figure: LayoutRules) -> String {
        guard let rule = laboratory.settings.layoutRules.first(where: { $0.rule == figure.rawValue && $0.isAdapted })
        else { return "" }
        var alone = laboratory
        alone.settings.layoutRules = [rule]
        return alone.adaptedRules.first.map { " · " + say($0) } ?? ""
    }

    /// As wide as the widest value and the widest article: what is left is for the names.
    private func columns(of table: LayoutRuleTable) -> (value: Int, article: Int) {
        let rules = RulesCard.figures.map { table[$0] }
        let values = rules.map { TextWidth.columns(of: say($0.unit.phrase($0.value))) }
        return (values.max() ?? 0, min(18, rules.map { TextWidth.columns(of: $0.article) }.max() ?? 0))
    }

    private func line(
        _ figure: LayoutRules, _ table: LayoutRuleTable, _ columns: Int, _ widths: (value: Int, article: Int)
    ) -> [Span] {
        let rule = table[figure]
        let isAdapted = rule.value != figure.rule.value
        let mark = rule.isOn ? (isAdapted ? "*" : " ") : "×"
        let article = rule.article.clipped(to: widths.article).padded(to: widths.article)
        let value = say(rule.unit.phrase(rule.value)).padded(to: widths.value, alignment: .right)
        let room = max(8, columns - widths.value - widths.article - 5)
        return [
            Span(mark + " ", isAdapted ? .accent : rule.isOn ? .plain : .bad),
            Span(say(figure.name).clipped(to: room).padded(to: room), rule.isOn ? .plain : .muted),
            Span(" " + value, .strong),
            Span("  " + article, .muted),
        ]
    }
}
