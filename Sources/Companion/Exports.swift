// An app writes one import: what companions show and take are values of the model.
@_exported public import HouseholdModel
