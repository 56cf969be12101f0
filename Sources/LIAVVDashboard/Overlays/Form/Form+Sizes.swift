import LIAVVModel

extension Form {
    /// The same, a width typed as `3 x 2` being shared out between width and depth.
    var sharingOutSizes: Form {
        var form = self
        guard let width = editors.firstIndex(where: { $0.shape.key == "width" }),
            let depth = editors.firstIndex(where: { $0.shape.key == "depth" }),
            let size = FieldReader.size(editors[width].text)
        else { return self }
        form.editors[width].field = Field("\(size.width) cm")
        form.editors[depth].field = Field("\(size.depth) cm")
        return form
    }
}
