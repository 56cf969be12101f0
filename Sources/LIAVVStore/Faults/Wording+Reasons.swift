import LIAVVModel

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
