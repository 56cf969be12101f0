import LIAVVModel

/// A long text that someone wants to edit at length: in their own editor, or in the one built in.
public struct TextRequest: Sendable, Equatable {
    /// What it is the text of, for the name of a file.
    public let title: String
    /// The text as it stands.
    public let text: String
    let place: Place

    /// Where it goes back to.
    enum Place: Sendable, Equatable {
        /// The field of that key, of the form under everything else.
        case form(key: String)
        /// A field of a thing.
        case thing(Target, key: String)
    }
}

extension State {
    /// The text of several lines that what is selected has: the words of a passage, else a description, else notes.
    var longText: (target: Target, key: String)? {
        guard let target = editablePassage ?? selection, let shape = laboratory.content(of: target)?.shape else {
            return nil
        }
        let isPassage = target.record.kind == .meeting && target.path.first == "body"
        let keys = isPassage ? ["text"] : ["description", "notes"]
        let key = keys.first { shape.field($0)?.kind == .prose }
        return key.map { (target, $0) }
    }

    /// Asks for an editor for it.
    func startEditing() -> [Effect] {
        guard let (target, key) = longText else { return [] }
        let text = laboratory.content(of: target)?.value.record?[key]?.text ?? ""
        return [
            .editText(TextRequest(title: laboratory.heading(of: target), text: text, place: .thing(target, key: key)))
        ]
    }

    /// Takes an edited text to where it belongs; one that cannot stand there is kept in the built-in editor.
    mutating func take(_ text: String, for request: TextRequest) -> [Effect] {
        switch request.place {
        case .form(let key):
            guard case .form(var form)? = overlays.popLast(),
                let place = form.editors.firstIndex(where: { $0.shape.key == key })
            else { return [] }
            form.editors[place].replace(with: text)
            overlays.append(.form(form))
            return []
        case .thing(let target, let key):
            guard text.trimmed != request.text.trimmed else {
                message = Message(Words.nothingChanged)
                return []
            }
            do throws(Refusal) {
                let reader = FieldReader(laboratory: laboratory, today: today)
                let change = try laboratory.setting(target, [(key: key, text: text)], reader: reader, stamp: stamp())
                return stayingInPlace { $0.make(change) }
            } catch {
                overlays.append(.prose(ProseCard(request, text: text)))
                return refuse(error)
            }
        }
    }

    /// The editor failed, or there is none.
    mutating func hear(noEditorFor request: TextRequest, because reason: Phrase?) -> [Effect] {
        if let reason {
            message = Message(reason, .bad)
        } else {
            overlays.append(.prose(ProseCard(request, text: request.text)))
        }
        return []
    }
}
