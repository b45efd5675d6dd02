// The whole library as one import: `import Latticework`.
@_exported import AllianceNetwork
@_exported import Codings
@_exported import Diagrams
@_exported import GraphCore
@_exported import Interchange
@_exported import Measures
@_exported import Reports
@_exported import Scenarios
@_exported import TreatyText
