/// A part of a shop, under which a list groups its lines.
///
/// The raw value is the code that is synced as a product's category: a code never changes its meaning,
/// and `allCases` is the order of a common shop, fresh goods first.
public enum Shelf: String, Hashable, Sendable, CaseIterable {
  /// Fruit, vegetables, herbs, salads.
  case produce
  /// Bread, rolls, cakes.
  case bakery
  /// Milk and what stands beside it: yoghurt, butter, eggs, plant drinks.
  case dairyEggs = "dairy-eggs"
  /// Cheese.
  case cheese
  /// Meat, poultry, sausages, cold cuts.
  case meat
  /// Fish and seafood.
  case fish
  /// Ready meals, salads from the counter, tofu and what replaces meat.
  case readyMeals = "ready-meals"
  /// Whatever is sold frozen.
  case frozen
  /// Pasta, rice, grains, dried pulses.
  case pastaRiceGrains = "pasta-rice-grains"
  /// Tins, jars, pickles, soups.
  case canned
  /// Sauces, spices, oils, stock.
  case saucesSpicesOils = "sauces-spices-oils"
  /// Flour, sugar, dough, what one bakes with.
  case baking
  /// Cereals, jam, honey, sweet spreads.
  case breakfast
  /// Biscuits, chocolate, sweets, crisps, nuts.
  case snacksSweets = "snacks-sweets"
  /// Coffee, tea, cocoa.
  case coffeeTea = "coffee-tea"
  /// Water, juice, soft drinks.
  case drinks = "water-soft-drinks"
  /// Beer, wine, spirits.
  case alcohol = "beer-wine-spirits"
  /// What babies eat and wear.
  case baby
  /// What pets eat and need.
  case pet
  /// Care of the body, medicine.
  case healthBeauty = "health-beauty"
  /// Cleaning, washing, paper.
  case cleaningHousehold = "cleaning-household"
  /// Kitchenware, plants, batteries, papers to read.
  case homeGarden = "home-garden"
  /// Anything else, and whatever nobody is sure of.
  case other
}
