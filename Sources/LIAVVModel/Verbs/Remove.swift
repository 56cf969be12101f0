extension Laboratory {
    /// Temporary.
    public func removing(_ target: Target, stamp: Stamp) throws(Refusal) -> Change {
        throw .unknownReference(target.name)
    }
}
