import Testing
@testable import LatticeworkCLI
