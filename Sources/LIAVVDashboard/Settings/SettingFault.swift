import LIAVVModel
import TerminalCanvas

/// Why something that stands in the settings, or is to stand there, is not used.
public enum SettingFault: Error, Hashable, Sendable {
    /// No true or false.
    case notAFlag
    /// None of the values that there are.
    case notAChoice(String, of: [String])
    /// No text, or one that is too long.
    case notAText
    /// No dictionary.
    case notADictionary
    /// No list of texts.
    case notAList
    /// Nothing has that name.
    case unknownCommand(String)
    /// No key is called so.
    case unknownKey(String)
    /// The key means the same everywhere, and no command can have it.
    case fixedKey(String)
    /// No meaning has that name.
    case unknownStyle(String)
    /// The word is neither a colour nor an attribute.
    case unknownLook(String)
    /// There is no such setting.
    case unknownSetting(String)

    /// One sentence, without the name of the setting.
    public var phrase: Phrase {
        switch self {
        case .notAFlag: Phrase("c’est vrai ou faux, rien d’autre", "it is true or false, nothing else")
        case .notAChoice(let text, let choices):
            Phrase(
                "«\u{A0}\(text)\u{A0}» n’est pas une valeur possible\u{A0}; choix\u{A0}: \(choices.joined(separator: ", "))",
                "“\(text)” is not possible; choices: \(choices.joined(separator: ", "))")
        case .notAText:
            Phrase(
                "c’est un texte d’une ligne, de 1000 caractères au plus",
                "it is one line of text, 1000 characters at most")
        case .notADictionary: Phrase("c’est un dictionnaire", "it is a dictionary")
        case .notAList: Phrase("c’est une liste de noms de touches", "it is a list of names of keys")
        case .unknownCommand(let name):
            Phrase("aucune commande ne s’appelle «\u{A0}\(name)\u{A0}»", "no command is called “\(name)”")
        case .unknownKey(let name):
            Phrase("aucune touche ne s’appelle «\u{A0}\(name)\u{A0}»", "no key is called “\(name)”")
        case .fixedKey(let name):
            Phrase(
                "«\u{A0}\(name)\u{A0}» veut dire la même chose partout et ne se donne pas",
                "“\(name)” means the same everywhere and cannot be given")
        case .unknownStyle(let name):
            Phrase(
                "rien ne s’appelle «\u{A0}\(name)\u{A0}»\u{A0}; choix\u{A0}: \(Self.styles)",
                "nothing is called “\(name)”; choices: \(Self.styles)")
        case .unknownLook(let word):
            Phrase(
                "«\u{A0}\(word)\u{A0}» n’est ni une couleur ni bold, dim, underline, reverse",
                "“\(word)” is neither a colour nor bold, dim, underline, reverse")
        case .unknownSetting(let key):
            Phrase("aucun réglage ne s’appelle «\u{A0}\(key)\u{A0}»", "no setting is called “\(key)”")
        }
    }

    private static var styles: String { Style.Role.allCases.map(\.name).joined(separator: ", ") }
}

/// A setting that is not used, and why.
public struct SettingProblem: Hashable, Sendable {
    /// Where it stands: `theme`, `keys.assign`.
    public let path: String
    /// Why it is not used.
    public let fault: SettingFault

    /// `Réglage « theme » : … ; il reste comme à l’origine.`
    public var phrase: Phrase {
        Phrase("Réglage «\u{A0}\(path)\u{A0}»\u{A0}: ", "Setting “\(path)”: ") + fault.phrase
            + Phrase("\u{A0}; il vaut comme à l’origine.", "; the usual value holds.")
    }
}
