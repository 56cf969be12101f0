/// What things are called where their name does not fit.
enum PlanLetters {
    /// `A` to `Z`, `a` to `z`, then numbers; the same as on the screen.
    static func letter(_ place: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
        return place < letters.count ? String(letters[place]) : String(place + 1)
    }
}
