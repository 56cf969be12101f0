import LIAVVModel

/// Gives the parts of a meeting identifiers that are the same whenever the same document is read.
struct BlockNames {
    private var used: [String: Int] = [:]

    /// A slug of the text and six digits of its digest: `question-quelle-place-1f09ac`; a repeated text is numbered.
    mutating func name(_ kind: String, _ text: String) -> Identifier {
        let slug = Identifier.slug(String(text.prefix(200)))
        let digest = SHA256.hex((kind + "\n" + text).utf8).prefix(6)
        let stem = (kind.isEmpty ? "" : kind + "-") + slug + "-" + digest
        let count = used[stem, default: 0] + 1
        used[stem] = count
        let name = count == 1 ? stem : stem + "-\(count)"
        return Identifier(name) ?? .none
    }
}
