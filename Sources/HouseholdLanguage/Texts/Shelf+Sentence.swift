extension Shelf {
  /// What this part of a shop is called: the heading over its lines.
  public var sentence: Sentence { Sentence(textKey) }

  private var textKey: TextKey {
    switch self {
    case .produce: .shelfProduce
    case .bakery: .shelfBakery
    case .dairyEggs: .shelfDairyEggs
    case .cheese: .shelfCheese
    case .meat: .shelfMeat
    case .fish: .shelfFish
    case .readyMeals: .shelfReadyMeals
    case .frozen: .shelfFrozen
    case .pastaRiceGrains: .shelfPastaRiceGrains
    case .canned: .shelfCanned
    case .saucesSpicesOils: .shelfSaucesSpicesOils
    case .baking: .shelfBaking
    case .breakfast: .shelfBreakfast
    case .snacksSweets: .shelfSnacksSweets
    case .coffeeTea: .shelfCoffeeTea
    case .drinks: .shelfDrinks
    case .alcohol: .shelfAlcohol
    case .baby: .shelfBaby
    case .pet: .shelfPet
    case .healthBeauty: .shelfHealthBeauty
    case .cleaningHousehold: .shelfCleaningHousehold
    case .homeGarden: .shelfHomeGarden
    case .other: .shelfOther
    }
  }
}
