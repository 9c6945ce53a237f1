// Made by scripts/embed-data from Data/words/packages.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let wordsPackages = #"""
# Words of the sizes that are printed on packages, for `PackSize`: one file for all languages,
# because a package is sold in many. The kinds of lines are told in en.txt; only units and
# `times` are used here. Mass and volume only: pieces are no size.
decimal: point
group: point, comma, apostrophe, space
unit mg: mg, milligram, milligrams
unit g: g, gr, grs, gm, gms, gram, grams, gramm, gramme, grammes, grammi, grammo, gramo, gramos, grama, gramas, gramy, gramów, ge, г, гр, грамм, 克, جرام
unit kg: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramm, kilogramme, kilogrammes, kilogramos, chilo, кг, 公斤, 千克
unit ml: ml, mls, mle, cc, cm3, cm 3, millilitre, millilitres, milliliter, milliliters, mililitros, мл, 毫升
unit cl: cl, cle, centilitre, centilitres, centiliter, centiliters, centilitros
unit dl: dl, decilitre, decilitres, deciliter, deciliters
unit l: l, lt, ltr, ltrs, litre, litres, liter, liters, litro, litros, litri, litr, litry, л, литр, 升
unit oz: oz, ounce, ounces
unit lb: lb, lbs, pound, pounds
unit floz: fl oz, floz, fluid ounce, fluid ounces
times: x, ×, *, х
# Signs that say nothing about a size: the estimated sign, about.
about: e, ca, circa, approx, env, environ, net, netto, poids net
"""#
}
