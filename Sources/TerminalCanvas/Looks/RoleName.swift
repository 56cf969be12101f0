extension Style.Role {
    /// The name that settings call it by: `muted`, `focusedBorder`.
    public var name: String { "\(self)" }

    /// The meaning of that name.
    public init?(name: String) {
        guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = role
    }
}
