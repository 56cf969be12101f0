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

    /// The same sentence, else the one that shares most of its words, at least three of five.
    static func place(of sentence: String, among all: [Request]) -> Int? {
        let key = Sentence(sentence).key
        if let exact = all.firstIndex(where: { $0.key == key }) { return exact }
        let wanted = Set(sentence.foldedWords)
        let shares = all.indices.map { place in (place, share(wanted, Set(all[place].sentence.foldedWords))) }
        return shares.filter { $0.1 >= 0.6 }.max { $0.1 < $1.1 }?.0
    }

    /// Dice, « Measures of the amount of ecologic association between species » (1945).
    private static func share(_ a: Set<String>, _ b: Set<String>) -> Double {
        let total = a.count + b.count
        return total == 0 ? 0 : Double(2 * a.intersection(b).count) / Double(total)
    }
}
