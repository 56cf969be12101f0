import LIAVVModel
import TerminalCanvas

extension State {
    /// Gives a key to the overlay that was topmost; it is put back unless the key closes it.
    mutating func press(_ key: Key, in overlay: Overlay) -> [Effect] {
        if key == .function(1), overlay.hasHints {
            overlays += [overlay, .hints(HintsCard(overlay))]
            return []
        }
        if case .form(let form) = overlay { return press(key == .control("c") ? .escape : key, in: form) }
        if case .change(let card) = overlay, card.editor != nil { return press(key, in: card) }
        if case .split(let card) = overlay { return press(key == .control("c") ? .escape : key, in: card) }
        if case .settings(let card) = overlay, !card.isChoosing { return press(key, in: card) }
        if case .filter(let card) = overlay { return press(key == .control("c") ? .escape : key, in: card) }
        if case .meeting(let card) = overlay { return press(key == .control("c") ? .escape : key, in: card) }
        if case .session(let card) = overlay { return press(key == .control("c") ? .escape : key, in: card) }
        if case .prose(let card) = overlay { return press(key == .control("c") ? .escape : key, in: card) }
        if key == .escape || key == .control("c") {
            if case .search(_, let former) = overlay { search(former ?? "") }
            if case .proposals(let inbox) = overlay { stepBack(inbox) }
            if case .comparison(let comparison) = overlay { stepBack(comparison) }
            return []
        }
        switch overlay {
        case .members(let picker): return press(key, in: picker)
        case .commands(let menu): return press(key, in: menu)
        case .palette(let card): return press(key, in: card)
        case .find(let card): return press(key, in: card)
        case .search(let field, let former): return press(key, in: field, former)
        case .conflict(let card): return press(key, in: card)
        case .history(let history): return press(key, in: history)
        case .bin(let bin): return press(key, in: bin)
        case .confirmRemoval(let target): return press(key, confirming: target)
        case .confirmQuit:
            return key == .character("o") || key == .character("y") ? [.leave] : []
        case .proposals(let inbox): return press(key, in: inbox)
        case .comparison(let comparison): return press(key, in: comparison)
        case .progress(let card): return press(key, in: card)
        case .form(let form): return press(key, in: form)
        case .change(let card): return press(key, in: card)
        case .arrange(let card): return press(key, in: card)
        case .quickEntry(let card): return press(key, in: card)
        case .move(let card): return press(key, in: card)
        case .balance(let card): return press(key, in: card)
        case .review(let card): return press(key, in: card)
        case .decline(let card): return press(key, in: card)
        case .planning(let card): return press(key, in: card)
        case .split(let card): return press(key, in: card)
        case .confirmRemovals(let targets): return press(key, confirming: targets)
        case .hold(let card): return press(key, in: card)
        case .catalogue(let card): return press(key, in: card)
        case .tidy(let card): return press(key, in: card)
        case .ask(let card): return press(key, in: card)
        case .rota(let card): return press(key, in: card)
        case .rules(let card): return press(key, in: card)
        case .layouts(let card): return press(key, in: card)
        case .crowd(let card): return press(key, in: card)
        case .filter(let card): return press(key, in: card)
        case .meeting(let card): return press(key, in: card)
        case .session(let card): return press(key, in: card)
        case .prose(let card): return press(key, in: card)
        case .settings(let card): return press(key, in: card)
        case .jump(let card): return press(key, in: card)
        case .followUp(let card): return press(key, in: card)
        case .hints(let card): return press(key, in: card)
        case .addPassage(let card): return press(key, in: card)
        }
    }

    /// Gives pasted text to the field of the overlay.
    mutating func type(_ text: String, in overlay: Overlay) -> [Effect] {
        switch overlay {
        case .members(var picker):
            picker.field.insert(text)
            picker.narrow(self)
            overlays.append(.members(picker))
        case .commands(var menu):
            menu.field.insert(text)
            menu.narrow(self)
            overlays.append(.commands(menu))
        case .search(var field, let former):
            field.insert(text)
            search(field.text)
            overlays.append(.search(field, former: former))
        case .palette(let card): paste(text, in: card)
        case .find(let card): paste(text, in: card)
        case .proposals(let inbox): paste(text, in: inbox)
        case .comparison(let comparison): paste(text, in: comparison)
        case .form(let form): paste(text, in: form)
        case .change(let card): paste(text, in: card)
        case .quickEntry(var card):
            card.field.insert(text)
            card.readAgain()
            overlays.append(.quickEntry(card))
        case .decline(var card):
            card.field.insert(text)
            overlays.append(.decline(card))
        case .move(var card):
            card.field.insert(text)
            foresee(&card)
            overlays.append(.move(card))
        case .hold(var card):
            card.field.insert(text)
            overlays.append(.hold(card))
        case .catalogue(var card):
            card.field.insert(text)
            card.narrow(language)
            overlays.append(.catalogue(card))
        case .ask(var card):
            card.field.insert(text)
            overlays.append(.ask(card))
        case .jump(var card):
            card.field.insert(text)
            card.narrow()
            overlays.append(.jump(card))
        case .settings(var card):
            card.insert(text)
            overlays.append(.settings(card))
        case .followUp(let card): paste(text, in: card)
        case .addPassage(var card):
            card.field.insert(text)
            overlays.append(.addPassage(card))
        case .split(let card): paste(text, in: card)
        case .filter(let card): paste(text, in: card)
        case .meeting(let card): paste(text, in: card)
        case .session(let card): paste(text, in: card)
        case .prose(let card): paste(text, in: card)
        default: overlays.append(overlay)
        }
        return []
    }

    mutating func press(_ key: Key, in menu: CommandMenu) -> [Effect] {
        var menu = menu
        if key == .enter { return menu.current.map { run($0) } ?? [] }
        if let step = Self.step(key) {
            menu.move(by: step)
        } else if menu.field.press(key) {
            menu.narrow(self)
        }
        overlays.append(.commands(menu))
        return []
    }

    private mutating func press(_ key: Key, in field: Field, _ former: String?) -> [Effect] {
        var field = field
        if key == .enter { return [] }
        if moveInList(key) {
            overlays.append(.search(field, former: former))
            return []
        }
        if field.press(key) { search(field.text) }
        overlays.append(.search(field, former: former))
        return []
    }

    /// How far a key moves in a menu; nil when it does not.
    static func step(_ key: Key) -> Int? {
        switch key {
        case .up: -1
        case .down: 1
        case .pageUp: -8
        case .pageDown: 8
        default: nil
        }
    }
}
