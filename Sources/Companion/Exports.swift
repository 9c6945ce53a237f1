// An app writes one import: what companions show and take are values of the model, what is understood of
// people's words, and files that come and go.
@_exported public import HouseholdLanguage
@_exported public import HouseholdModel
@_exported public import Interchange
