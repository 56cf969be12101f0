import LIAVVModel
import LIAVVStore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension SystemFault {
    /// Why the system refused, in a few words that fit into a sentence; its own words know no French.
    var phrase: Phrase {
        switch code {
        case ENOTDIR: Phrase("un nom de ce chemin est celui d’un fichier", "a name in this path is that of a file")
        case ENOENT: Phrase("il n’existe pas", "there is none")
        case EACCES, EPERM: Phrase("accès refusé", "permission denied")
        case EISDIR: Phrase("c’est un dossier", "it is a folder")
        case EINVAL: Phrase("ce n’est pas un fichier ordinaire", "it is no ordinary file")
        case ENOSPC, EDQUOT: Phrase("le disque est plein", "the disk is full")
        case EROFS: Phrase("le disque est en lecture seule", "the disk is read-only")
        case EIO: Phrase("le disque ou le réseau a échoué", "the disk or the network failed")
        default: Phrase("erreur \(code) du système", "system error \(code)")
        }
    }
}
