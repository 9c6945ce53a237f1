// Made by scripts/embed-data from Data/words/nl.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let wordsNl = #"""
# Words of a line in Dutch, for quick add ("2 l milk"). To add a language, copy this file to
# <code>.txt, translate, run `make data`, add a table of lines to the tests; Docs/DutchS.md helps.
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
group: point, space
number 1: een, één, 'n
number 2: twee, een paar
number 3: drie
number 4: vier
number 5: vijf
number 6: zes, half dozijn, een half dozijn
number 7: zeven
number 8: acht
number 9: negen
number 10: tien
number 11: elf
number 12: twaalf
number 20: twintig
number 1/2: half, halve, een half, een halve
number 1/4: kwart, een kwart
number 3/4: driekwart
number 3/2: anderhalf, anderhalve
number 5/2: tweeënhalf, tweeënhalve
multiple 12: dozijn

unit mg: mg, milligram
unit g: g, gr, gram
unit g 500: pond
unit g 100: ons
unit kg: kg, kilo, kilogram
unit ml: ml, milliliter
unit cl: cl, centiliter
unit dl: dl, deciliter
unit l: l, liter, ltr
unit tsp: tl, theelepel, theelepels, theelepeltje
unit tbsp: el, eetlepel, eetlepels
unit cup: kop, koppen, kopje, kopjes
unit cm: cm, centimeter
unit pack: pak, pakken, pakje, pakjes, verpakking
unit packet: zakje, zakjes
unit bottle: fles, flessen, flesje, flesjes
unit can: blik, blikken, blikje, blikjes
unit jar: pot, potten, potje, potjes
unit bunch: bos, bossen, bosje, bosjes
unit bag: zak, zakken, net, netten
unit box: doos, dozen, doosje, doosjes
unit clove: teen, tenen, teentje, teentjes
unit crate: krat, kratten
unit head: krop, kroppen
unit loaf: heel brood, hele broden
unit piece: stuk, stuks, stukken, st
unit roll: rol, rollen
unit slice: plak, plakken, plakje, plakjes, snee, sneetje, sneetjes
unit tray: bak, bakken, bakje, bakjes, schaal
unit tube: tube, tubes
unit tub: kuipje, kuipjes, beker, bekers
unit handful: handvol, handje
unit pinch: snuf, snufje, snufjes
unit dash: scheut, scheutje
unit sprig: takje, takjes
unit stalk: stengel, stengels
unit bar: reep, repen
unit glass: glas, glazen

about: ca, circa, ongeveer, zo'n
range: tot, of, à
plus: plus, en
of: van
times: x, ×, *, keer, maal
each: per stuk, elk, in totaal
bare: snuf, snufje, handvol, handje, scheut, scheutje, bos, bosje, pak, blik, blikje, fles, pot
after: teen
size: groot, grote, klein, kleine, middelgroot, middelgrote
level: afgestreken, volle, flinke, royale, ruime
name: geraspte kaas, gehakte tomaten
keep: een beetje, 7 up, 3-in-1, zeven granen, 2 in 1
how: fijn, grof, vers, zeer, dun
done: gehakt, gehakte, gesneden, geraspt, geraspte, gesnipperd, gesnipperde, geschild, geschilde, geperst, geperste, gesmolten, gekookt, gekookte, uitgelekt, fijngehakt, fijngesneden
like: vers, verse, gedroogd, gedroogde, rijp, rijpe, rood, rode, wit, witte
note: voor, naar smaak, optioneel, op kamertemperatuur, bijvoorbeeld
piece: sap, rasp, schil
either: of, en
"""#
}
