import LIAVVModel
import LayoutAnalysis

extension AskCard {
    /// What is understood of what was typed so far, to be seen before it is accepted; nil while there is nothing to say.
    var understood: Phrase? {
        let text = field.text.trimmed
        guard !text.isEmpty else { return nil }
        switch question {
        case .guests: return Int(text).map(Words.guestsAtOnce)
        case .staff: return TypedSlot(text).map { Phrase(verbatim: $0.name + ", ") + $0.span.phrase }
        case .array: return TypedArray(text).map(Words.array)
        case .rows: return TypedArray(text).map(Words.chairs)
        case .build(let piece): return understood(text, as: piece)
        case .rule(let name):
            guard LayoutRules(rawValue: name)?.rule.unit == .centimetres else { return nil }
            return FieldReader.length(text)?.understood
        case .moveDoor:
            if let place = FieldReader.spot(text) { return .place(place) }
            return FieldReader.length(text).map { Phrase.length($0.centimetres) }
        case .movePart: return FieldReader.offset(text).map { .way(dx: $0.x, dy: $0.y) }
        case .waive, .layoutTitle, .blockReason, .ruleOff: return nil
        }
    }

    private func understood(_ text: String, as piece: PlanPiece) -> Phrase? {
        guard let (places, words) = FieldReader.places(in: text) else { return nil }
        var parts = places.map { Phrase(verbatim: "(") + .place($0) + Phrase(verbatim: ")") }
        let measures = piece == .room && places.isEmpty ? words.suffix(1) : words.prefix(1)
        if piece != .wall, piece != .zone, let word = measures.first {
            if let size = FieldReader.size(word) {
                parts.append(size.understood)
            } else if let length = FieldReader.length(word) {
                parts.append(length.understood)
            }
        }
        guard let first = parts.first else { return nil }
        return parts.dropFirst().reduce(first) { $0 + Phrase(verbatim: " ") + $1 }
    }
}

extension Words {
    static func guestsAtOnce(_ count: Int) -> Phrase {
        .counted(count, Phrase("invité·e", "guest"), Phrase("invité·es", "guests"))
    }

    static func array(_ typed: TypedArray) -> Phrase {
        let counts =
            Phrase.counted(typed.first, Phrase("colonne", "column"), Phrase("colonnes", "columns"))
            + Phrase(verbatim: " × ") + .counted(typed.second, Phrase("rangée", "row"), Phrase("rangées", "rows"))
        return counts + Phrase(verbatim: ", ") + .length(typed.gap) + Phrase(" entre eux", " between them")
    }

    static func chairs(_ typed: TypedArray) -> Phrase {
        .counted(typed.first, Phrase("rangée", "row"), Phrase("rangées", "rows")) + Phrase(" de ", " of ")
            + .counted(typed.second, Phrase("chaise", "chair"), Phrase("chaises", "chairs"))
    }
}
