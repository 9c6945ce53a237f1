enum RecipeLines {
  static let rows =
    LineTable.rows(
      "en",
      """
      2 tbsp freshly grated cheese, to serve => cheese | 2 tbsp | freshly grated to serve
      100g/4oz butter, softened => butter | 100 g | softened
      3 garlic cloves, crushed => garlic | 3 clove | crushed
      pinch of salt => salt | 1 pinch
      2 large eggs, beaten => eggs | 2 | large beaten
      zest of 1 lemon => lemon | 1 | zest of
      1 (14-ounce) can diced tomatoes, drained => diced tomatoes | 1 can | 1 x 14 oz, drained
      4 boneless, skinless chicken thighs => boneless, skinless chicken thighs | 4
      1 cup (2 sticks) butter => butter | 1 cup
      2 tbsp olive oil or butter => olive oil or butter | 2 tbsp
      1 heaped tsp paprika => paprika | 1 tsp | heaped
      salt and freshly ground black pepper => salt and black pepper | - | freshly ground
      1 cup plus 2 tbsp flour => flour | 1.125 cup
      6 to 8 fresh basil leaves, torn => fresh basil leaves | 8 | torn
      2 carrots (about 200 g), finely chopped => carrots | 2 | finely chopped
      1 sprig thyme or ½ tsp dried thyme => thyme | 1 sprig | or ½ tsp dried thyme
      2 cups parsley, dill, or mint, chopped => parsley, dill, or mint | 2 cup | chopped
      """)
    + LineTable.rows(
      "de",
      """
      2 EL gehackte Petersilie => Petersilie | 2 tbsp | gehackte
      3 große Zwiebeln, fein gewürfelt => Zwiebeln | 3 | große fein gewürfelt
      Salz nach Geschmack => Salz | - | nach Geschmack
      """)
    + LineTable.rows(
      "fr",
      """
      2 c. à s. de persil haché => persil | 2 tbsp | haché
      100 g de beurre fondu => beurre | 100 g | fondu
      """)
}
