import LIAVVModel

/// Stands in for the dashboard's event loop until it is there.
func openDashboard(_ session: Session) throws -> Int32 {
    throw Failure(Phrase("Le tableau de bord n’est pas encore là.", "The dashboard is not there yet."))
}

/// Stands in for the drawing of one frame until it is there.
func frame(of session: Session, pane: PaneName, size: FrameSize, keys: String) throws -> String {
    throw Failure(Phrase("Le tableau de bord n’est pas encore là.", "The dashboard is not there yet."))
}
