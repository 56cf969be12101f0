import LIAVVModel

/// Files that are known by their first bytes and that are no text.
public enum ForeignFile: Hashable, Sendable, CaseIterable {
    case pdf
    case richText
    /// A container of files, as docx, odt and epub are.
    case archive
    /// Word and its like before 2007.
    case oldOffice

    /// What the file is; nil when its first bytes are none of these.
    public init?(_ bytes: some Collection<UInt8>) {
        guard let found = Self.allCases.first(where: { bytes.starts(with: $0.signature) }) else { return nil }
        self = found
    }

    private var signature: [UInt8] {
        switch self {
        case .pdf: Array("%PDF-".utf8)
        case .richText: Array("{\\rtf".utf8)
        case .archive: Array("PK\u{3}\u{4}".utf8)
        case .oldOffice: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        }
    }

    /// One sentence: what it is, and what to do.
    var phrase: Phrase {
        switch self {
        case .pdf:
            Phrase(
                "Le document est un PDF, dont le texte ne se reprend pas sûrement\u{A0}: importez le fichier (docx, odt) dont il vient.",
                "The document is a PDF, whose text cannot be taken reliably: import the file (docx, odt) it was made from."
            )
        case .richText:
            Phrase(
                "Le document est du RTF\u{A0}: donnez-lui un nom en .rtf, puis réimportez-le.",
                "The document is RTF: give it a name that ends in .rtf, then import it again.")
        case .archive:
            Phrase(
                "Le document est une archive (docx, odt ou zip)\u{A0}: donnez-lui le nom qui convient (.docx, .odt), puis réimportez-le.",
                "The document is an archive (docx, odt or zip): give it the right name (.docx, .odt), then import it again."
            )
        case .oldOffice:
            Phrase(
                "Le document est d’un Word d’avant 2007\u{A0}: enregistrez-le en .docx, puis réimportez-le.",
                "The document is from a Word before 2007: save it as .docx, then import it again.")
        }
    }
}
