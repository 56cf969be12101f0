/// The languages that the interface speaks.
public enum Language: String, Sendable, CaseIterable {
    case french = "fr"
    case english = "en"
}

/// One thing to say, in every language: leaving one out does not compile.
public struct Phrase: Hashable, Sendable {
    /// In French.
    public let fr: String
    /// In English.
    public let en: String

    /// The same thing said twice.
    public init(_ fr: String, _ en: String) {
        self.fr = fr
        self.en = en
    }

    /// A name, a number, a title: the same in every language.
    public init(verbatim text: String) { self.init(text, text) }

    /// The words in the language asked for.
    public func callAsFunction(_ language: Language) -> String {
        switch language {
        case .french: fr
        case .english: en
        }
    }

    /// The two phrases one after the other.
    public static func + (a: Phrase, b: Phrase) -> Phrase { Phrase(a.fr + b.fr, a.en + b.en) }
}
