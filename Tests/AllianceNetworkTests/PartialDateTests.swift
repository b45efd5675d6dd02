import Testing
@testable import AllianceNetwork
