import LIAVVModel

extension Store {
    /// Makes a change on the disk although someone did something else in the same place since; what they removed is put
    /// back for it. Called once its author has been told.
    public func insist(on change: Change) throws(StoreFault) -> Written {
        try locked { writing throws(StoreFault) in
            try writing.begin(change.date)
            return try writing.commit(change, insisting: true)
        }
    }
}
