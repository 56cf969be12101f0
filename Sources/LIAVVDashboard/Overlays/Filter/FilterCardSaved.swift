import LIAVVModel
import TerminalCanvas

/// Filters kept under names.
extension State {
    /// Puts a kept filter in force; false, with the reason, when it asks for what there is not here.
    mutating func take(_ name: String) -> Bool {
        do throws(Refusal) {
            setFilter(try ActionFilter(line: preferences.filters[name] ?? "", in: laboratory))
            if filter.traits.contains(.mine), viewer == nil { message = Message(Words.mineIsNobodys, .warning) }
            return true
        } catch {
            message = Message(error.phrase, .bad)
            return false
        }
    }

    mutating func startNaming(_ card: FilterCard) {
        var card = card
        if filter.isEmpty {
            message = Message(Words.nothingToKeep, .warning)
        } else {
            (card.part, card.before) = (.name(Field(card.line.name ?? "")), filter)
        }
        overlays.append(.filter(card))
    }

    mutating func pressName(_ key: Key, _ field: Field, _ card: FilterCard) {
        var (card, field) = (card, field)
        if key == .escape { return backToLines(card, with: filter) }
        if key == .enter {
            keep(under: field.text.trimmed, &card)
        } else {
            _ = field.press(key)
            card.part = .name(field)
        }
        overlays.append(.filter(card))
    }

    private mutating func keep(under name: String, _ card: inout FilterCard) {
        guard !name.isEmpty, name.count <= Preferences.longestName else {
            message = Message(Words.nameIsNeeded, .bad)
            return
        }
        unremembered = nil
        let former = preferences.filters.updateValue(filter.line, forKey: name)
        message = Message(
            Words.filterIsKept(name, again: former != nil) + (isPreview ? Words.notWritten : Phrase("", "")), .good)
        (card.part, card.line) = (.lines, .saved(name))
    }

    /// Removes the kept filter on which the cursor stands, the second time it is asked to.
    mutating func remove(in card: inout FilterCard, _ asked: String?) {
        guard let name = card.line.name else { return }
        guard asked == name else {
            card.removing = name
            message = Message(Words.removeFilter(name), .warning)
            return
        }
        let place = filterLines.firstIndex(of: card.line) ?? 0
        (preferences.filters[name], unremembered) = (nil, nil)
        message = Message(Words.filterIsRemoved(name))
        card.line = filterLines[min(place, filterLines.count - 1)]
    }
}
