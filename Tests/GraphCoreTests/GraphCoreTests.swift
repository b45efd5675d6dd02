import Testing
@testable import GraphCore
