internal import HouseholdLanguage

/// Where products of Open Food Facts belong by their category tags, which the name table never sees.
///
/// The tags of a product go from wide to narrow. The first rule that has one of them decides, so
/// narrow rules stand above wide ones. A product that one may rightly look for in two places (cakes
/// beside bread or beside biscuits) has two shelves, the likelier one first.
enum ProductTruth {
  /// The shelves where a product with these tags belongs, likeliest first; `nil` if no tag says.
  static func shelves(tags: [String]) -> [Shelf]? {
    let own = rules.first { $0.matches(tags) }?.shelves
    // A name seldom says that a product is frozen, or that it is in a tin.
    if tags.contains(where: { $0.hasPrefix("en:frozen") }), own?.first != .pet {
      return [.frozen] + (own ?? []).filter { $0 != .frozen }
    }
    if tags.contains(where: { $0.hasPrefix("en:canned") }), own?.first != .pet {
      return [.canned] + (own ?? []).filter { $0 != .canned }
    }
    return own
  }

  private struct Rule {
    var shelves: [Shelf]
    /// Tags without `en:` in front; other languages keep theirs.
    ///
    /// One that ends in `*` begins a tag.
    var tags: [String]

    init(_ shelves: Shelf..., tags: String) {
      self.shelves = shelves
      self.tags = tags.split(separator: " ").map { $0.contains(":") ? String($0) : "en:" + $0 }
    }

    func matches(_ given: [String]) -> Bool {
      tags.contains { tag in
        tag.hasSuffix("*")
          ? given.contains { $0.hasPrefix(tag.dropLast()) } : given.contains(tag)
      }
    }
  }

  private static let rules = [
    Rule(
      .pet,
      tags: """
        open-pet-food-facts fr:open-pet-food-facts pet-food it:pet-food cat-food dog-food cat-biscuits \
        dry-pet-food wet-pet-food dog-treats rabbit-food rodent-food fish-food prescription-diet \
        large-breed-puppy-food 狗粮 猫粮 корм-* ru:корм-* complementary-feed-for-adult-cats \
        fr:nourriture-pour-animaux kitten-food
        """),
    Rule(.baby, tags: "baby-foods baby-milks baby-meals"),
    Rule(.healthBeauty, tags: "dietary-supplements fr:dentifrice open-beauty-facts"),
    Rule(.drinks, tags: "non-alcoholic-beers iced-teas"),
    Rule(.alcohol, tags: "alcoholic-beverages beers wines spirits"),
    Rule(
      .dairyEggs,
      tags: """
        plant-milks legume-milks soy-milks milk-substitute milk-substitutes \
        plant-based-milk-alternatives cereal-based-drinks coffee-milks chocolate-milks
        """),
    Rule(.coffeeTea, .drinks, tags: "coffee-drinks"),
    Rule(
      .coffeeTea,
      tags: """
        coffees teas tea-bags herbal-teas hot-beverages instant-coffees cocoa-and-chocolate-powders \
        coffee-capsules
        """),
    Rule(.snacksSweets, tags: "honey-candies candies fr:bonbons-sans-sucres"),
    Rule(.bakery, .snacksSweets, tags: "gingerbreads"),
    Rule(
      .breakfast,
      tags: "honeys royal-jelly pollens honey-based-preparations it:miele-* it:mile bee-products"),
    Rule(
      .baking,
      tags: "pizza-dough pie-dough puff-pastry-sheets shortcrust-pastry es:masa-quebrada"),
    Rule(.frozen, tags: "ice-cream* mochi-ice-cream plant-based-ice-creams"),
    Rule(.canned, tags: "soups dehydrated-soups vegetable-soups gherkins pickles olives"),
    Rule(.saucesSpicesOils, .canned, tags: "tomato-purees"),
    Rule(.saucesSpicesOils, tags: "broths bouillon-cubes dehydrated-broths"),
    Rule(.pastaRiceGrains, .readyMeals, tags: "stuffed-pastas noodles"),
    Rule(
      .readyMeals, .meat,
      tags: "cordons-bleus breaded-chicken meals-with-meat poultry-meals pork-meals beef-dishes"),
    Rule(
      .readyMeals,
      tags: """
        pizzas quiches lorraine-quiche prepared-salads sandwiches hummus meat-analogues \
        meat-alternatives vegetarian-patties tofu dips tapas pasta-dishes meals-with-fish \
        es:empanada-de-carne carrot-salads prepared-lasagne microwave-meals rostis
        """),
    Rule(.readyMeals, .meat, tags: "chicken-wings"),
    Rule(.produce, .saucesSpicesOils, tags: "aromatic-herbs herbs parsley garlic chives"),
    Rule(
      .saucesSpicesOils,
      tags: """
        sauces tomato-sauces fried-tomato-sauces ketchup pestos mayonnaises mustards condiments spices \
        salts vinegars olive-oils vegetable-oils salad-dressings aromatic-plants culinary-plants \
        salts pasta-sauces meal-sauces
        """),
    Rule(.dairyEggs, tags: "margarines butters dairy-spread liquid-margarines"),
    Rule(
      .breakfast,
      tags: """
        jams marmalades fruit-and-vegetable-preserves breakfast-cereals mueslis cereal-flakes \
        extruded-cereals rolled-oats nut-butters peanut-butters legume-butters oilseed-purees \
        hazelnut-spreads chocolate-spreads fr:pates-a-tartiner speculoos-spreads sweet-spreads \
        bread-coverings chocolate-sprinkles milk-jams brotaufstriche nougatcremes \
        de:nuss-nougat-creme pates-a-tartiner untables-dulces
        """),
    Rule(.canned, .breakfast, tags: "compotes apple-compotes"),
    Rule(.baking, .snacksSweets, tags: "almond-paste marzipan"),
    Rule(
      .baking,
      tags: """
        flours sugars food-colorings pastry-helpers fondants yeast sugar-substitutes sprinkles \
        cooking-helpers food-decorations vanilla fr:decorations artificial-sugar-substitutes
        """),
    Rule(.bakery, .snacksSweets, tags: "crispbreads rusks breadsticks"),
    Rule(.snacksSweets, .produce, tags: "nuts nuts-and-their-products peanuts dried-fruits dates"),
    Rule(.frozen, .fish, tags: "breaded-fish"),
    Rule(.canned, .saucesSpicesOils, tags: "dried-tomatoes"),
    Rule(
      .snacksSweets,
      tags: """
        biscuits shortbread-cookies wafers stuffed-wafers speculaas chocolate-candies chocolates bonbons \
        confectioneries bars crisps potato-crisps salty-snacks crackers popcorn puffed-cereal-cakes nougats corn-chips \
        nl:kruidnoten sponge-fingers-biscuit advent-calendars nutella-biscuits \
        confiseries snacks-sucres fr:friandise
        """),
    Rule(
      .bakery, .snacksSweets,
      tags: """
        cakes muffins madeleines doughnuts king-cakes panettone pastries pies sweet-pies \
        sweet-pastries-and-pies viennoiseries crepes-and-galettes biscuits-and-cakes yule-log \
        fr:tartes-au-riz fr:pastel-de-nata rum-baba
        """),
    Rule(
      .bakery,
      tags: "breads sliced-breads flatbreads buns brioches special-breads pan fr:boulange ar:خبز"),
    Rule(.cheese, tags: "cheeses cream-cheeses"),
    Rule(
      .dairyEggs,
      tags: """
        yogurts milks creams dairy-desserts desserts dairy-drinks fermented-milk-products dairies eggs \
        non-dairy-yogurts non-dairy-desserts tiramisu
        """),
    Rule(.fish, tags: "seafood fishes fishes-and-their-products salmons crustaceans"),
    Rule(
      .meat,
      tags: """
        meats meats-and-their-products prepared-meats hams sausages cured-sausages poultries chickens \
        pate pork beef terrines rillettes fr:charcuteries-diverses veal-meat meat-preparations
        """),
    Rule(
      .pastaRiceGrains,
      tags: "pastas dry-pastas rices cereal-grains pulses legume-seeds lentils couscous quinoa"),
    Rule(.readyMeals, tags: "meals pizzas-pies-and-quiches potato-preparations"),
    Rule(
      .produce,
      tags: """
        fresh-vegetables fresh-fruits fruits vegetables tomatoes leaf-vegetables prepared-vegetables \
        fruits-and-vegetables-based-foods vegetables-based-foods fruits-based-foods
        """),
    Rule(
      .drinks,
      tags: "waters juices-and-nectars fruit-juices sodas carbonated-drinks syrups beverages"),
    Rule(.breakfast, tags: "spreads breakfasts"),
    Rule(.snacksSweets, tags: "snacks sweet-snacks"),
  ]
}
