/// The program's version, which the changelog tells of.
let programVersion = "0.1.0"
