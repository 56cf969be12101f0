/// Finds a sentence that was written down in a passage that may have been corrected since.
struct SentenceMatch {
    private let requests: [Request]
    private let everything: [Request]

    /// Among those requests of a text.
    init(_ requests: [Request], in text: String) {
        self.requests = requests
        everything = Request.all(in: text, all: true)
    }

    /// The place of the request that those words are; nil: they are another sentence of the text, or none.
    func place(of sentence: String) -> Int? {
        guard let place = Self.place(of: sentence, among: everything) else { return nil }
        return requests.firstIndex { $0.key == everything[place].key }
    }

    /// The place of the request that a verdict is on: by its name, else by its words.
    func place(of verdict: Verdict) -> Int? {
        requests.firstIndex { $0.id == verdict.id } ?? place(of: verdict.sentence)
    }

    /// The same sentence, else the one that is most like it, by six of ten groups of letters at least.
    static func place(of sentence: String, among all: [Request]) -> Int? {
        let key = Sentence(sentence).key
        if let exact = all.firstIndex(where: { $0.key == key }) { return exact }
        let wanted = Likeness(sentence)
        let scores = all.indices.map { ($0, wanted.score(Likeness(all[$0].sentence), atLeast: 0.6)) }
        return scores.filter { $0.1 >= 0.6 }.max { $0.1 < $1.1 }?.0
    }
}
