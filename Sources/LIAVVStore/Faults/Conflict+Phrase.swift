import LIAVVModel

extension Conflict {
    /// One sentence for where nobody can be asked: what stands in the way, and that nothing was overwritten.
    public var phrase: Phrase {
        let record = change.records.first?.description ?? ""
        let what = clashes.first?.isGone == true
        return what
            ? Phrase(
                "\(record)\u{A0}: quelqu’un d’autre l’a retiré entre-temps\u{A0}; rien n’a été écrasé\u{A0}: relisez, puis recommencez.",
                "\(record): someone else has removed it in the meantime; nothing was overwritten: read it again, then retry."
            )
            : Phrase(
                "\(record)\u{A0}: quelqu’un d’autre vient d’y changer la même chose\u{A0}; rien n’a été écrasé\u{A0}: relisez, puis recommencez.",
                "\(record): someone else has just changed the same thing there; nothing was overwritten: read it again, then retry."
            )
    }
}
