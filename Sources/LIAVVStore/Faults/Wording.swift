import LIAVVModel

// Every sentence of this module stands here: what is wrong, where, what to do.

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
        case .changedElsewhere(let record):
            .at(
                record.description,
                "quelqu’un d’autre vient d’y changer la même chose ; rien n’a été écrasé : rouvrez et refaites-le.",
                "someone else has just changed the same thing there; nothing was overwritten: reopen and do it again.")
        case .notEncodable(let record, let fault):
            .at(record.description, "cette fiche ne peut pas être enregistrée : ", "this record cannot be saved: ")
                + fault.phrase
        case .disk(let reason, let path): .at(path, "", "") + reason.phrase
        }
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
                "trop gros (\(bytes >> 20) Mio, au plus \(Store.largestFile >> 20)) ; déplacez-le ailleurs.",
                "too large (\(bytes >> 20) MiB, \(Store.largestFile >> 20) at most); move it elsewhere.")
        case .disk(let reason): reason.phrase
        }
    }
}

extension PropertyListFault {
    /// What is wrong, without the file's name.
    public var phrase: Phrase {
        switch self {
        case .empty: Self.restore("le fichier est vide", "the file is empty")
        case .notAPropertyList: Self.restore("ce n’est pas une liste de propriétés", "this is no property list")
        case .notUTF8: Self.restore("le texte n’est pas en UTF-8", "the text is not UTF-8")
        case .damaged:
            Self.restore("la liste de propriétés est coupée ou abîmée", "the property list is cut or damaged")
        case .tooDeep: Self.restore("trop de niveaux imbriqués", "too many levels inside each other")
        case .tooLarge: Self.restore("trop de valeurs", "too many values")
        case .integerTooLarge: Self.restore("un nombre entier est trop grand", "a whole number is too large")
        case .notAContainer: Self.restore("ce n’est pas une fiche", "this is no record")
        }
    }

    private static func restore(_ fr: String, _ en: String) -> Phrase {
        Phrase("\(fr) ; corrigez le fichier ou reprenez une copie.", "\(en); mend the file or take a copy of it.")
    }
}

extension DiskReason {
    /// What the system refused, without the path.
    public var phrase: Phrase {
        switch self {
        case .full:
            Phrase(
                "le disque est plein ; libérez de la place, puis recommencez.",
                "the disk is full; make room, then try again.")
        case .readOnly:
            Phrase(
                "le disque est en lecture seule ; demandez l’accès en écriture.",
                "the disk is read-only; ask to be able to write to it.")
        case .permission:
            Phrase(
                "accès refusé ; demandez les droits sur ce fichier et son dossier.",
                "permission denied; ask for the rights to this file and its folder.")
        case .inputOutput:
            Phrase(
                "le disque ou le réseau a échoué ; vérifiez la connexion, puis recommencez.",
                "the disk or the network failed; check the connection, then try again.")
        case .gone:
            Phrase(
                "il n’est plus là ; le dossier a peut-être été déplacé.",
                "it is no longer there; the folder may have been moved.")
        case .other(let code):
            Phrase(
                "le système a refusé (erreur \(code)) ; réessayez.", "the system refused (error \(code)); try again.")
        }
    }
}

extension Phrase {
    /// « path : what », with characters that a terminal would obey made harmless.
    fileprivate static func at(_ path: String, _ fr: String, _ en: String) -> Phrase {
        let scalars = path.unicodeScalars.map { $0.properties.isHarmless ? $0 : "\u{FFFD}" }
        let safe = String(String.UnicodeScalarView(scalars))
        return Phrase("\(safe) : \(fr)", "\(safe): \(en)")
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
