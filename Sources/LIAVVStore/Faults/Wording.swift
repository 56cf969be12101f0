import LIAVVModel

// Every sentence of this module stands here and in Wording+Reasons.swift: what is wrong, where, what to do.

extension StoreFault {
    /// One or two sentences: what is wrong, where, and what to do.
    public var phrase: Phrase {
        switch self {
        case .notThere(let path):
            .at(
                path, "ce dossier n’existe pas ; vérifiez le chemin, ou créez-le avec « liavv init ».",
                "there is no such folder; check the path, or make it with “liavv init”.")
        case .notAFolder(let path):
            .at(
                path, "c’est un fichier, pas un dossier ; donnez le dossier du laboratoire.",
                "this is a file, not a folder; give the laboratory’s folder.")
        case .notALaboratory(let path):
            .at(
                path, "pas de liavv.plist : ce n’est pas un laboratoire ; créez-en un avec « liavv init ».",
                "this folder is no laboratory (no liavv.plist); make one with “liavv init”.")
        case .notEmpty(let path):
            .at(
                path, "ce dossier n’est pas vide ; rien n’a été écrit : choisissez-en un autre.",
                "this folder is not empty; nothing was written: choose another.")
        case .alreadyALaboratory(let path):
            .at(
                path, "c’est déjà un laboratoire ; rien n’a été écrit : ouvrez-le avec --data.",
                "this is a laboratory already; nothing was written: open it with --data.")
        case .newerFormat(let path, let found, let readable):
            .at(
                path, "écrit par une version plus récente (format \(found) ; lu : \(readable)) ; mettez liavv à jour.",
                "written by a later version (format \(found), read here up to \(readable)); update liavv.")
        case .settings(let path, let problem):
            .at(path, "", "") + problem.phrase
        case .leavesFolder(let path):
            .at(
                path, "ce lien sort du dossier ; rien n’y a été écrit : remplacez-le par un vrai fichier.",
                "this link leads out of the laboratory’s folder; nothing was written: put a real file there.")
        case .unreadable(let problem): problem.phrase
        case .clash(let conflict): conflict.phrase
        case .busy(let holder): Self.busy(holder)
        case .replaced(let path):
            .at(
                path,
                "un autre dossier a pris cette place depuis l’ouverture\u{A0}; rien n’y a été écrit\u{A0}: quittez et rouvrez.",
                "another folder has taken this place since it was opened; nothing was written there: quit and reopen.")
        case .unfit(let record, let fault): Phrase("\(record)\u{A0}: ", "\(record): ") + fault.phrase
        case .unfitting(let record):
            .at(
                record.description, "ce changement se contredit\u{A0}; rien n’a été écrit.",
                "this change contradicts itself; nothing was written.")
        case .changeTooLarge(let bytes):
            Phrase(
                "Ce changement est trop gros (\(bytes.mebibytes) Mio)\u{A0}; rien n’a été écrit\u{A0}: faites-le en plusieurs fois.",
                "This change is too large (\(bytes.mebibytes) MiB); nothing was written: make it in several steps.")
        case .notEncodable(let record, let fault):
            .at(record.description, "cette fiche ne peut pas être enregistrée : ", "this record cannot be saved: ")
                + fault.phrase
        case .recordTooLarge(let record, let bytes):
            .at(
                record.description,
                "trop grosse (\(bytes.mebibytes) Mio, au plus \(Store.most)) ; rien n’a été écrit : coupez-la.",
                "too large (\(bytes.mebibytes) MiB, \(Store.most) at most); nothing was written: cut it in two.")
        case .disk(let reason, let path): .at(path, "", "") + reason.phrase
        }
    }
}

extension StoreFault {
    private static func busy(_ holder: String) -> Phrase {
        let name = holder.harmless
        guard !name.isEmpty else {
            return Phrase(
                "Quelqu’un d’autre est en train d’enregistrer\u{A0}; réessayez dans un instant.",
                "Someone else is saving; try again in a moment.")
        }
        return Phrase(
            "\(name) est en train d’enregistrer\u{A0}; réessayez dans un instant.",
            "\(name) is saving; try again in a moment.")
    }
}

extension FileProblem {
    /// One sentence: which file, what is wrong with it, and what to do.
    public var phrase: Phrase { .at(path, "", "") + reason.phrase }
}

extension FileProblem.Reason {
    /// What is wrong, without the file's name.
    public var phrase: Phrase {
        switch self {
        case .propertyList(let fault): fault.phrase
        case .field(let fault): fault.phrase
        case .badName:
            Phrase(
                "ce nom de fichier n’est pas un identifiant (a-z, 0-9, tirets) ; renommez le fichier.",
                "this file name is no identifier (a-z, 0-9, hyphens); rename the file.")
        case .leavesFolder:
            Phrase(
                "ce lien sort du dossier du laboratoire ; il n’est pas lu : mettez-y le fichier lui-même.",
                "this link leads out of the laboratory’s folder and is not read; put the file itself there.")
        case .notAFile:
            Phrase(
                "ce n’est pas un fichier ordinaire ; déplacez-le ailleurs.",
                "this is not an ordinary file; move it elsewhere.")
        case .notAFolder:
            Phrase(
                "un fichier occupe la place d’un dossier de fiches ; déplacez-le ailleurs.",
                "a file stands where a folder of records should; move it elsewhere.")
        case .tooLarge(let bytes):
            Phrase(
                "trop gros (\(bytes.mebibytes) Mio, au plus \(Store.most)) ; déplacez-le ailleurs.",
                "too large (\(bytes.mebibytes) MiB, \(Store.most) at most); move it elsewhere.")
        case .disk(let reason): reason.phrase
        }
    }
}

extension Int {
    /// That many bytes in mebibytes, rounded up: what is over a limit never looks as if it were not.
    fileprivate var mebibytes: Int { (self + (1 << 20) - 1) >> 20 }
}

extension Store {
    /// What one file may have, in mebibytes.
    fileprivate static let most = largestFile.mebibytes
}

extension Phrase {
    /// « path : what », with characters that a terminal would obey made harmless.
    fileprivate static func at(_ path: String, _ fr: String, _ en: String) -> Phrase {
        let safe = path.harmless
        return Phrase("\(safe) : \(fr)", "\(safe): \(en)")
    }
}

extension String {
    /// The text without what a terminal would obey.
    var harmless: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.isHarmless ? $0 : "\u{FFFD}" }))
    }
}

extension Unicode.Scalar.Properties {
    /// Neither a control character nor one that turns the direction of the text around.
    fileprivate var isHarmless: Bool {
        switch generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
