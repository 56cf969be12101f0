/// What stands where our writer puts something plainer.
extension XMLDraft {
    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let type =
        "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
    private static let root = "<plist version=\"1.0\">\n"

    /// Before the root's value; the first is ours.
    static let prologs = [
        declaration + type + root, root, "<plist>", type + root, declaration + root, declaration + type + type + root,
        "\u{FEFF}" + declaration + root, "\u{FEFF}\u{FEFF}" + root, "\n" + declaration + type + root, "a" + root, "",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + root, "<?xml version=\"1.1\" encoding=\"UTF-16\"?>" + root,
        declaration + "<!-- é -->\n" + type + "<!-- -->" + root, declaration + "<!-- " + root, "<?xml" + root,
        declaration + "<!DOCTYPE plist [<!ENTITY a \"b\">]>" + root, declaration + "<!DOCTYPE plist []>\n" + root,
        declaration + "<!DOCTYPE plist SYSTEM \"file:///etc/passwd\">" + root, declaration + "<!DOCTYPE" + root,
        declaration + "<!DOCTYPE plist [<!ENTITY a SYSTEM \"/etc/passwd\"><!ENTITY b \"&a;&a;\">]>" + root,
        "<!DOCTYPE html>\n" + root, declaration + "<plist version=\"1.0\" xmlns=\"a>b\" >", root + root,
        "<plist/>" + root,
        "<PLIST>", "<plist version=1.0>", "<dict><plist>", "<array>" + root, "<p:plist>", "</plist>" + root,
    ]

    /// Behind the root's value; the first is ours.
    static let epilogs = [
        "</plist>\n", "</plist>", "</plist >\n<!-- -->\n", "</plist>\n<?a?>", "", "</plist", "</plist>\n</plist>\n",
        "<dict/></plist>", "</plist><plist><dict/></plist>", "</plist>é", "<!-- </plist>", "</dict></plist>",
        "</PLIST>",
        "<?a </plist>", "</plist>\n\u{0}", "]]></plist>", "</plist version=\"1.0\">",
    ]

    /// Where a value or a key could stand.
    static let strays = [
        "<!-- a -->", "<!-- <dict> -->", "<!---->", "<!--->", "<!-- -- -->", "<!--", "<?a b?>", "<?", "<![CDATA[]]>",
        "<![CDATA[a]]>", "a", "&amp;", "&#32;", " \r\n\t", "\u{A0}", "<key>a</key>", "<string/>", "<dict/>", "</dict>",
        "</array>", "<", ">", "<!ENTITY a \"b\">", "<!DOCTYPE plist>", "<true/>", "<key/><key/>",
        String(repeating: "<array>", count: 3000), String(repeating: "<dict><key>a</key>", count: 1000),
        String(repeating: "<!-- -->", count: 1000), String(repeating: "<array/>", count: 300),
    ]

    /// Tags that open an element.
    static func openings(_ name: String) -> [String] {
        [
            "<\(name) >", "<\(name)\n>", "<\(name) a=\"b\">", "<\(name) a='>'>", "< \(name)>", "<\(name)", "<\(name)/>",
            "<\(name.uppercased())>", "<\(name)><\(name)>", "<x:\(name)>", "<\(name)/ >", "<\(name) / >", "<\(name)é>",
            "",
        ]
    }

    /// Tags that close one.
    static func closings(_ name: String) -> [String] {
        [
            "</\(name) >", "</\(name)\n>", "</ \(name)>", "< /\(name)>", "</\(name)", "</\(name)/>", "</>", "</dict>",
            "</array>", "</\(name)></\(name)>", "</\(name) a=\"b\">", "<\(name)>", "</\(name.dropLast())>", "",
        ]
    }
}
