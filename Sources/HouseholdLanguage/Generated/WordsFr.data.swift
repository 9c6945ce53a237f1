// Made by scripts/embed-data from Data/words/fr.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let wordsFr = #"""
# Words of a line in French, for quick add ("2 l milk"). To add a language, copy this file to
# <code>.txt, translate, run `make data`, add a table of lines to the tests; Docs/FrenchS.md helps.
#
# A line is "kind: word, word". Words are compared without case; points of abbreviations don't
# count ("tbsp." is "tbsp"); several words may be one phrase ("fl oz"). Of words that fit, the
# longest phrase wins. Nothing may stand in two lines of one kind.
#
# decimal:  comma or point, which stands before tenths.
# group:    point, comma, space, apostrophe: what may stand before thousands.
# number N: words for the number N, such as 12 or 1/2; `multiple N` makes N times what is before.
# unit C:   words for the unit with code C, singular first. `unit C F` is F of that unit.
#           Codes that add up: mg g kg, ml cl dl l, tsp tbsp floz cup, oz lb. Any other is its own.
# tight C:  the same, but only right behind a digit ("2in", not "2 in 1").
# about:    says nothing before an amount.        range:  between the ends of a range.
# plus:     between amounts that are added.       of:     between amount and name.
# times:    between a count and a size.           each:   behind a size.
# bare:     units (singular) that may begin a line without a number.
# after:    units (singular) that may stand behind the name of an ingredient.
# size:     sizes, which go to the note.          level:  sizes of a unit only ("heaped tbsp").
# keep:     names that begin with a number.       name:   names that have words of other kinds.
# how:      words before those of `done`.         done:   what a cook does; goes to the note.
# like:     describes goods, stays in the name.   note:   the note begins here.
# piece:    parts of something ("zest of").       either: joins two names.

decimal: comma
group: space, point
number 1: un, une
number 2: deux
number 3: trois
number 4: quatre
number 5: cinq
number 6: six, une demi-douzaine, demi-douzaine, une demi douzaine
number 7: sept
number 8: huit
number 9: neuf
number 10: dix, une dizaine, dizaine
number 11: onze
number 12: douze
number 20: vingt
number 1/2: demi, demie, un demi, une demi, une demie, la moitié d'un, une moitié de
number 1/4: un quart, quart, un quart de
number 3/4: trois quarts, trois quarts de
multiple 12: douzaine, douzaines

unit mg: mg, milligramme, milligrammes
unit g: g, gr, gramme, grammes
unit g 500: livre, livres
unit kg: kg, kilo, kilos, kilogramme, kilogrammes
unit ml: ml, millilitre, millilitres
unit cl: cl, centilitre, centilitres
unit dl: dl, décilitre, décilitres
unit l: l, litre, litres
unit tsp: c à c, càc, cc, cuillère à café, cuillères à café, cuillerée à café, cuil à café, c à café, cuillère à thé
unit tbsp: c à s, càs, cs, cuillère à soupe, cuillères à soupe, cuillerée à soupe, cuil à soupe, c à soupe
unit cup: tasse, tasses
unit cm: cm, centimètre, centimètres
unit pack: paquet, paquets, pack, packs, lot, lots
unit packet: sachet, sachets
unit bottle: bouteille, bouteilles, btl
unit can: boîte, boîtes, boite, boites, canette, canettes, conserve, conserves
unit jar: bocal, bocaux
unit pot: pot, pots
unit bunch: botte, bottes, bouquet, bouquets
unit bag: sac, sacs, filet, filets
unit box: carton, cartons, caisse, caisses
unit carton: brique, briques
unit clove: gousse, gousses
unit crate: cagette, cagettes
unit head: tête, têtes
unit loaf: miche, miches
unit piece: pièce, pièces, morceau, morceaux
unit roll: rouleau, rouleaux
unit slice: tranche, tranches
unit tray: barquette, barquettes, plaquette, plaquettes, plateau, plateaux
unit tube: tube, tubes
unit tub: godet, godets
unit handful: poignée, poignées
unit pinch: pincée, pincées
unit dash: trait, filet d'huile
unit sprig: brin, brins, branche, branches
unit bar: tablette, tablettes
unit block: bloc, blocs
unit glass: verre, verres

about: environ, env, à peu près, autour de
range: à, ou
plus: plus, et
of: de, d', de la, de l', du, des
times: x, ×, *, fois
each: chacun, chacune, au total
bare: pincée, poignée
after: gousse
size: gros, grosse, grosses, grand, grande, grands, grandes, petit, petite, petits, petites, moyen, moyenne, moyens, moyennes
level: bonne, bon, rase, rases, bombée, bombées, belle, beau
name: crème de marrons, tomates concassées, fromage râpé, tomates pelées
keep: un peu, 7 up, deux-en-un, mille-feuille, quatre-quarts, quatre quarts, quatre épices, 4 épices, 3 en 1
how: finement, grossièrement, fraîchement, très, bien
done: haché, hachée, hachés, hachées, râpé, râpée, râpés, râpées, coupé, coupée, coupés, coupées, émincé, émincée, émincés, pelé, pelée, pelés, fondu, fondue, écrasé, écrasée, cuit, cuite, cuits, égoutté, égouttés
like: frais, fraîche, fraîches, sec, sèche, mûr, mûre, mûres, bio
note: pour, au goût, facultatif, à température ambiante, par exemple
piece: jus, zeste, zestes
either: ou, et
"""#
}
