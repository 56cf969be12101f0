/// The wordings by which sentences say that something is to be done. To add one: a row.
enum CueTable {
    /// All of them.
    static let all: [Cue] = french + spoken + english

    /// What French minutes say of what is needed, due or left.
    private static let french: [Cue] = [
        Cue("il faut|faudra|faudrait VERB", .need, .clear),
        Cue("il faut|faudra|faudrait que|qu … puisse|puissent|puissions VERB", .need, .likely),
        Cue("il faut|faudra|faudrait que|qu", .need, .likely, .after("")),
        Cue("il faut|faudra|faudrait", .need, .likely, .after("Prévoir")),
        Cue("il convient|conviendra|conviendrait de|d VERB", .need, .clear),
        Cue("necessaire|indispensable|imperatif|urgent|obligatoire de|d VERB", .need, .clear),
        Cue("important|essentiel|primordial|souhaitable|prudent|preferable de|d VERB", .need, .likely),
        Cue(
            "sera|seront|serait|seraient necessaire|necessaires|indispensable|indispensables", .need, .likely, .sentence
        ),
        Cue("y a|aura|aurait lieu de|d VERB", .need, .clear),
        Cue("s agira|agirait de|d VERB", .need, .likely),
        Cue("avons|aurons|aura|ai besoin de|d VERB", .need, .likely),
        Cue("avons|aurons|aura|ai besoin de|d|du|des", .need, .likely, .after("Prévoir")),
        Cue("il manque|manquera", .need, .possible, .after("Prévoir")),
        Cue("reste|restent|restera|resteront|resterait a VERB", .left, .clear, .object),
        Cue("reste|restent|restera plus qu a VERB", .left, .clear, isFirm: true),
        Cue("est|sont|sera|seront|serait|seraient a ASK", .left, .clear, .object),
        Cue("est|sont|sera|seront|serait|seraient a VERB", .left, .likely, .object),
        Cue("a ASK", .left, .clear, .object, at: .opening),
        Cue("a VERB", .left, .likely, .object, at: .opening),
        Cue("a ASK", .left, .likely, .object),
        Cue("devra|devront etre DONE", .duty, .clear, .passive),
        Cue("doit|doivent etre DONE", .duty, .likely, .passive),
        Cue("devrait|devraient etre DONE", .duty, .possible, .passive),
        Cue("devra|devront|devrons|devrez|devrai VERB", .duty, .clear),
        Cue("devra|devront etre|avoir", .duty, .likely, .sentence),
        Cue("doit|doivent|devons|devez|dois VERB", .duty, .likely),
        Cue("devrait|devraient|devrions|devriez VERB", .duty, .possible),
        Cue("appartient|appartiendra|revient|reviendra|incombe a|au|aux … de|d VERB", .duty, .clear),
        Cue("charge a … de|d VERB", .duty, .clear),
        Cue("ASK", .start, .clear, at: .opening),
        Cue("VERB", .start, .possible, at: .opening),
        Cue("merci|priere de|d VERB", .wish, .clear),
        Cue("veuillez|voulez VERB", .wish, .clear),
        Cue("pas oublier de|d VERB", .reminder, .clear, isFirm: true),
        Cue("pas oublier", .reminder, .clear, .after("Ne pas oublier"), isFirm: true),
        Cue("sans oublier de|d VERB", .reminder, .likely),
        Cue("pense|penser|pensez|songer a|aux|au ASK", .reminder, .clear),
        Cue("d ici \(soon)", .deadline, .likely, .sentence),
        Cue("au plus tard", .deadline, .likely, .sentence),
    ]

    private static let soon =
        "le|la|l|fin|mi|un|une|deux|trois|quatre|huit|quinze|demain|lundi|mardi|mercredi|jeudi|vendredi"
        + "|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"

    /// What someone takes on, plans, asks for or puts forward.
    private static let spoken: [Cue] = [
        Cue("se|me|nous charge|chargera|chargent|chargeront|chargerai|chargerons de|d VERB", .taken, .clear),
        Cue("se|me|nous charge|chargera|chargent|chargeront|chargerai|chargerons", .taken, .clear, .after("S’occuper")),
        Cue("s|m|nous occupe|occupera|occupent|occuperont|occuperai|occuperons de|d VERB", .taken, .clear),
        Cue("s|m|nous occupe|occupera|occupent|occuperont|occuperai|occuperons", .taken, .clear, .after("S’occuper")),
        Cue("prend|prendra|prennent|prendront|prendrai en charge", .taken, .clear, .after("Prendre en charge")),
        Cue("prendra|prendront|prendrai|prendrons contact|rendez|attache", .taken, .clear, .from("Prendre")),
        Cue("est|sont|sera|seront|suis charge|chargee|charges|chargees de|d VERB", .taken, .clear),
        Cue("s|m en charge|chargera|occupe|occupera|occuperai|chargerai", .taken, .likely, .sentence),
        Cue("propose|proposent de se charger|s occuper de|d VERB", .taken, .likely),
        Cue("va|vont|allons|vais ASK", .plan, .likely),
        Cue("WILL", .plan, .likely, .future),
        Cue("propose|proposent|proposons|suggere|suggerent|suggerons|recommande|preconise de|d VERB", .idea, .likely),
        Cue("propose|suggere que", .idea, .possible, .after("")),
        Cue("idee|proposition|suggestion de|d VERB", .idea, .likely),
        Cue("pourquoi ne pas VERB", .idea, .possible, isFirm: true),
        Cue(
            "serait|seraient bien|bon|utile|judicieux|interessant|opportun|pertinent|profitable de|d VERB", .idea,
            .likely),
        Cue("serait de|d VERB", .idea, .possible),
        Cue("pourrait|pourraient|pourrions|pourriez VERB", .possibility, .possible),
        Cue("possibilite de|d VERB", .possibility, .possible),
        Cue(
            "souhaite|souhaitent|souhaitons|souhaiterait|voudrait|voudraient|aimerait|aimerions VERB", .wish, .possible),
        Cue("demande|demandent a … de|d VERB", .wish, .likely),
        Cue("demande|demandent de|d VERB", .wish, .likely),
        Cue("est|sont invite|invitee|invites|invitees|prie|priee|pries|priees a|de|d VERB", .wish, .clear),
    ]

    /// English minutes; what follows is a verb, whatever its form.
    private static let english: [Cue] = [
        Cue("need|needs to", .need, .clear, .after("")),
        Cue("must|shall", .duty, .clear, .after("")),
        Cue("has|have to", .duty, .likely, .after("")),
        Cue("should", .duty, .likely, .after("")),
        Cue("are|is|remains|remain to be", .left, .clear, .sentence),
        Cue("let s", .plan, .clear, .after("")),
        Cue("please", .wish, .clear, .after("")),
        Cue("remember to", .reminder, .clear, .after(""), isFirm: true),
        Cue("forget to", .reminder, .clear, .after(""), isFirm: true),
        Cue("will contact|book|check|prepare|ask|invite|send|write|call|order|organise|organize|print", .plan, .likely),
        Cue(
            "contact|book|check|prepare|ask|invite|send|write|call|order|organise|organize|print the|a|an|with|to|for",
            .start, .clear, .cue, at: .opening),
        Cue("could|might", .possibility, .possible, .after("")),
    ]
}
