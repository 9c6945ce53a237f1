// Made by scripts/embed-data from Data/words/pl.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let wordsPl = #"""
# Words of a line in Polish, for quick add ("2 l milk"). To add a language, copy this file to
# <code>.txt, translate, run `make data`, add a table of lines to the tests; Docs/PolishS.md helps.
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
number 1: jeden, jedna, jedno, jedną
number 2: dwa, dwie, dwóch, parę
number 3: trzy, trzech
number 4: cztery, czterech
number 5: pięć
number 6: sześć, pół tuzina
number 7: siedem
number 8: osiem
number 9: dziewięć
number 10: dziesięć
number 11: jedenaście
number 12: dwanaście
number 15: piętnaście
number 20: dwadzieścia
number 1/2: pół, połowa, połówka, połowę
number 1/4: ćwierć, ćwiartka
number 3/4: trzy czwarte
number 3/2: półtora, półtorej
number 5/2: dwa i pół
multiple 12: tuzin, tuziny, tuzinów

unit mg: mg, miligram, miligramy, miligramów
unit g: g, gr, gram, gramy, gramów
unit g 10: dag, deko, deka, dekagram, dekagramów, dkg
unit kg: kg, kilo, kilogram, kilogramy, kilogramów
unit ml: ml, mililitr, mililitry, mililitrów
unit cl: cl, centylitr, centylitrów
unit l: l, litr, litry, litrów, litra
unit tsp: łyżeczka, łyżeczki, łyżeczek, łyżeczkę, łyż
unit tbsp: łyżka, łyżki, łyżek, łyżkę
unit cup: filiżanka, filiżanki, filiżanek
unit glass: szklanka, szklanki, szklanek, szklankę, szkl
unit cm: cm, centymetr, centymetry, centymetrów
unit pack: paczka, paczki, paczek, paczkę, opakowanie, opakowania, opakowań, op, opak
unit packet: torebka, torebki, torebek, torebkę, saszetka, saszetki, saszetek
unit bottle: butelka, butelki, butelek, butelkę, but
unit can: puszka, puszki, puszek, puszkę
unit jar: słoik, słoiki, słoików
unit bunch: pęczek, pęczki, pęczków
unit bag: worek, worki, worków, siatka, siatki, siatek, siatkę
unit box: pudełko, pudełka, pudełek, karton, kartony, kartonów
unit clove: ząbek, ząbki, ząbków
unit crate: skrzynka, skrzynki, skrzynek, skrzynkę
unit head: główka, główki, główek, główkę
unit loaf: bochenek, bochenki, bochenków
unit piece: sztuka, sztuki, sztuk, szt, kawałek, kawałki, kawałków
unit roll: rolka, rolki, rolek, rolkę
unit slice: plaster, plastry, plastrów, plasterek, plasterki, plasterków, kromka, kromki, kromek
unit tray: tacka, tacki, tacek, tackę
unit tube: tubka, tubki, tubek, tubkę
unit tub: kubek, kubki, kubków
unit handful: garść, garście, garści
unit pinch: szczypta, szczypty, szczyptę
unit sprig: gałązka, gałązki, gałązek
unit bar: tabliczka, tabliczki, tabliczek, tabliczkę
unit block: kostka, kostki, kostek, kostkę

about: ok, około, mniej więcej
range: do, lub, albo
plus: plus, i
of: z
times: x, ×, *, razy
each: każdy, każda, po, łącznie
bare: szczypta, garść, pęczek, puszka, butelka, paczka, kostka
after: ząbek
size: duży, duża, duże, dużych, mały, mała, małe, małych, średni, średnia, średnie, średnich
level: czubata, czubate, płaska, płaskie, solidna, spora
name: tarta bułka, bułka tarta
keep: 7 up, 3 w 1, trzy w jednym
how: drobno, grubo, świeżo, bardzo, cienko
done: posiekany, posiekana, posiekane, posiekanej, starty, starta, starte, startego, pokrojony, pokrojona, pokrojone, obrany, obrana, obrane, roztopione, roztopiony, ugotowany, ugotowana, ugotowane, odsączony, odsączona
like: świeży, świeża, świeże, suszony, suszona, suszone, dojrzały, dojrzała, dojrzałe
note: do smaku, dla, na, opcjonalnie, w temperaturze pokojowej, na przykład
piece: sok, skórka
either: lub, i, albo
"""#
}
