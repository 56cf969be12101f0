import Foundation
import Testing

/// Has Python's plistlib read every `.plist` below a folder.
func expectWitnessesAgree(onFolder folder: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let script = """
        import glob, plistlib, sys
        files = glob.glob(sys.argv[1] + '/**/*.plist', recursive=True)
        for file in files: plistlib.load(open(file, 'rb'))
        print(len(files) > 0)
        """
    #expect(try python(script, [folder]) == "True\n", sourceLocation: sourceLocation)
}
