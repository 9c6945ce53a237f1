enum FrenchLines {
  static let rows = LineTable.rows(
    "fr",
    """
    une douzaine d'œufs => œufs | 12
    une demi-douzaine d’œufs => œufs | 6
    2 l de lait => lait | 2 l
    lait 2 l => lait | 2 l
    500 g de farine => farine | 500 g
    1 400 g de farine => farine | 1400 g
    6 x 33 cl de bière => bière | 1.98 l | 6 x 33 cl
    2 boîtes de thon => thon | 2 can
    une bouteille de vin => vin | 1 bottle
    un demi-kilo de carottes => carottes | 0.5 kg
    1,5 l d'eau => eau | 1.5 l
    3 c. à soupe d'huile => huile | 3 tbsp
    une livre de beurre => beurre | 500 g
    2 à 3 pommes => pommes | 3
    botte de radis => radis | 1 bunch
    quatre-quarts => quatre-quarts
    quatre tomates => tomates | 4
    pâtes 500g => pâtes | 500 g
    huile d'olive 1 l => huile d'olive | 1 l
    jus d'orange 100 % 1l => jus d'orange 100 % | 1 l
    trois quarts de litre de lait => lait | 0.75 l
    ½ baguette => baguette | 0.5
    un pain => pain | 1
    du pain => du pain
    7up => 7up
    2 gousses d'ail => ail | 2 clove
    1.500 kg de pommes => pommes | 1.5 kg
    environ 200 g de jambon => jambon | 200 g
    eau 6x1,5L => eau | 9 l | 6 x 1.5 l
    d'Aucy petits pois 400g => d'Aucy petits pois | 400 g
    un peu de sel => un peu de sel
    """)
}
