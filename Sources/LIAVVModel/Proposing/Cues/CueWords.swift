/// Words that change what a cue means, folded.
enum CueWords {
    /// Adverbs that may stand inside a cue.
    static let fillers = Set<WordCode>(
        words: """
            aussi egalement donc encore ensuite bien toujours quand meme neanmoins alors rapidement tres vite bientot plutot \
            surtout peut simplement tous toutes ensemble maintenant desormais prealablement enfin absolument vraiment \
            imperativement notamment sans doute probablement certainement cependant toutefois ainsi tout d abord \
            davantage eventuellement idealement par ailleurs au moins really also now then soon first
            """)
    /// Those that stand between a cue and its verb and belong to the verb.
    static let pronouns = Set<WordCode>(words: "se s le la l les lui leur y en nous vous me m")
    /// After which a cue says nothing.
    static let negations = Set<WordCode>(words: "pas plus jamais rien aucun aucune not never no have been")
    /// What nobody can provide.
    static let notThings = Set<WordCode>(
        words: "que qu croire bien dire il elle on je nous vous ca cela ce le lui y en")
    static let thats = Set<WordCode>(words: "que qu si combien comment pourquoi quel quelle")
    static let relatives = Set<WordCode>(words: "qui que qu ou lequel laquelle lesquels lesquelles dont which that")
    static let auxiliaries = Set<WordCode>(words: "a ont avait avaient avons ete avais ai")
    static let determiners = Set<WordCode>(words: "la une leur cette sa notre votre les des de d l ma ta ces ses")
    static let reflexives = Set<WordCode>(words: "s m t etait a ont")
    static let nots = Set<WordCode>(words: "ne n")
    static let ifs = Set<WordCode>(words: "si hypothese if unless")
    /// « s’il pleut »
    static let elidedIf = WordCode("s")
    static let they = Set<WordCode>(words: "il ils")
    static let risks = Set<WordCode>(words: "risque ecueil danger probleme inconvenient avantage crainte difficulte")
    static let connectors = Set<WordCode>(words: "et puis ensuite enfin aussi donc egalement mais ou abord alors")
    /// With which a sentence begins before it comes to what is to be done: « Pour les stands, solliciter… ».
    static let leads = Set<WordCode>(
        words: """
            pour afin d avant apres lors dans en concernant cote sur a au aux quant des suite ensuite enfin puis si comme \
            pendant durant avec du cette ce chez par depuis selon vu
            """)
    static let bareA = [Cue.Part.words([WordCode("a")]), .request]
    /// After which « à » only says to what end: « habile à », « sert à ».
    static let leadingToA = Set<WordCode>(
        words: """
            difficile difficiles facile faciles pret prets prete pretes apte aptes aide aides cherche vise tend commence \
            continue apprend sert consiste contribue arrive hesite tient engage capable legitime maniere facon nature \
            quant jusqu grace suite propre seul seule premier premiere premiers reussit parvient joue passe pas invite y \
            qu quoi rien plaisir temps
            """)
    /// What says that the thing is done.
    static let done: [WordCode: [[WordCode]]] = {
        let phrases = [
            "fait dans la foulee", "faite dans la foulee", "faits dans la foulee", "c est fait", "c est deja fait",
            "chose faite", "c est regle", "est deja fait", "est deja faite", "deja fait", "a deja ete", "ont deja ete",
            "is done", "already done", "has been done",
        ].map { $0.split(separator: " ").map { WordCode($0) } }
        return Dictionary(grouping: phrases) { $0[0] }
    }()
}
