internal import HouseholdLanguage

/// Where the 169 items of the Groceries data belong: by the data's own second level, and by hand
/// where that level holds goods of several shelves.
enum GroceriesTruth {
  /// The shelves of an item, likeliest first; `nil` for a level that is not known.
  static func shelves(name: String, level: String) -> [Shelf]? { byHand[name] ?? levels[level] }

  private static let levels: [String: [Shelf]] = [
    "sausage": [.meat], "poultry": [.meat], "pork": [.meat], "beef": [.meat], "fish": [.fish],
    "fruit": [.produce], "vegetables": [.produce], "packaged fruit/vegetables": [.produce],
    "dairy produce": [.dairyEggs], "shelf-stable dairy": [.dairyEggs], "cheese": [.cheese],
    "delicatessen": [.readyMeals], "frozen foods": [.frozen], "eggs": [.dairyEggs],
    "bread and backed goods": [.bakery], "vinegar/oils": [.saucesSpicesOils],
    "sweetener": [.baking], "condiments": [.saucesSpicesOils], "soups/sauces": [.saucesSpicesOils],
    "health food": [.breakfast], "bakery improver": [.baking], "pudding powder": [.baking],
    "canned fruit/vegetables": [.canned], "jam/sweet spreads": [.breakfast],
    "meat spreads": [.meat], "canned fish": [.canned], "pet food/care": [.pet],
    "baby food": [.baby], "coffee": [.coffeeTea], "tea/cocoa drinks": [.coffeeTea],
    "non-alc. drinks": [.drinks], "beer": [.alcohol], "hard drinks": [.alcohol],
    "wine": [.alcohol], "snacks": [.snacksSweets], "long-life bakery products": [.snacksSweets],
    "chewing gum": [.snacksSweets], "chocolate": [.snacksSweets], "candy": [.snacksSweets],
    "seasonal products": [.snacksSweets], "detergent/softener": [.cleaningHousehold],
    "cleaner": [.cleaningHousehold], "bathroom cleaner": [.cleaningHousehold],
    "hair care": [.healthBeauty], "dental care": [.healthBeauty], "cosmetics": [.healthBeauty],
    "soap": [.healthBeauty], "personal hygiene": [.healthBeauty], "perfumery": [.healthBeauty],
    "non-food kitchen": [.homeGarden], "non-food house keeping products": [.cleaningHousehold],
    "games/books/hobby": [.homeGarden], "garden": [.homeGarden], "bags": [.homeGarden],
  ]

  /// Items that their level would put beside strangers, and items that have two places.
  private static let byHand: [String: [Shelf]] = [
    "finished products": [.readyMeals],  // Sold with sausages there.
    "nuts/prunes": [.produce, .snacksSweets],
    "beverages": [.dairyEggs, .drinks],  // Milk drinks; nobody can tell it from the word.
    "mayonnaise": [.saucesSpicesOils],
    "salad dressing": [.saucesSpicesOils],
    "tidbits": [.readyMeals, .fish],  // GABELBISSEN: herring in jars.
    "zwieback": [.bakery, .snacksSweets],
    "potato products": [.pastaRiceGrains, .readyMeals],
    "flour": [.baking], "salt": [.saucesSpicesOils], "rice": [.pastaRiceGrains],
    "pasta": [.pastaRiceGrains],  // All four of the level "staple foods".
    "margarine": [.dairyEggs],
    "honey": [.breakfast],
    "soups": [.canned], "ready soups": [.canned],
    "organic products": [.breakfast, .other],  // REFORMPRODUKTE: whatever a health shop sells.
    "cooking chocolate": [.baking],
    "baby cosmetics": [.baby, .healthBeauty],
    "hygiene articles": [.healthBeauty, .cleaningHousehold],  // HYGIENEPAPIERE.
    "napkins": [.cleaningHousehold],
    "cling film/bags": [.cleaningHousehold, .homeGarden],
    "candles": [.homeGarden], "light bulbs": [.homeGarden],
  ]
}
