extension Item {
    /// The letter by which a list, a drawing and an export call the item at that place of its layout: `A` to `Z`, `a` to
    /// `z`, then numbers.
    public static func letter(_ place: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
        return letters.indices.contains(place) ? String(letters[place]) : String(place + 1)
    }
}
