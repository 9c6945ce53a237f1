// Made by scripts/embed-data from Data/words/es.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let wordsEs = #"""
# Words of a line in Spanish, for quick add ("2 l milk"). To add a language, copy this file to
# <code>.txt, translate, run `make data`, add a table of lines to the tests; Docs/SpanishS.md helps.
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
number 1: un, una, uno
number 2: dos, un par de, un par
number 3: tres
number 4: cuatro
number 5: cinco
number 6: seis, media docena, media docena de
number 7: siete
number 8: ocho
number 9: nueve
number 10: diez
number 11: once
number 12: doce
number 20: veinte
number 1/2: medio, media
number 1/4: cuarto de, un cuarto de, un cuarto, cuarto
number 3/4: tres cuartos de, tres cuartos
number 3/2: uno y medio, una y media
multiple 12: docena, docenas

unit mg: mg, miligramo, miligramos
unit g: g, gr, grs, gramo, gramos
unit kg: kg, kilo, kilos, kilogramo, kilogramos
unit ml: ml, mililitro, mililitros
unit cl: cl, centilitro, centilitros
unit dl: dl, decilitro, decilitros
unit l: l, litro, litros, lt
unit lb: lb, libra, libras
unit oz: oz, onza, onzas
unit tsp: cdta, cdtas, cucharadita, cucharaditas
unit tbsp: cda, cdas, cucharada, cucharadas
unit cup: taza, tazas
unit cm: cm, centímetro, centímetros
unit pack: paquete, paquetes, pack, packs
unit packet: sobre, sobres
unit bottle: botella, botellas
unit can: lata, latas
unit jar: tarro, tarros, frasco, frascos, bote, botes
unit bunch: manojo, manojos, ramo, ramos
unit bag: bolsa, bolsas, saco, sacos, malla, mallas
unit box: caja, cajas
unit carton: cartón, cartones, brik, briks, tetrabrik
unit clove: diente, dientes
unit head: cabeza, cabezas
unit loaf: hogaza, hogazas, barra de pan
unit piece: pieza, piezas, unidad, unidades, trozo, trozos, ud, uds
unit roll: rollo, rollos
unit slice: rebanada, rebanadas, loncha, lonchas, rodaja, rodajas
unit tray: bandeja, bandejas
unit tube: tubo, tubos
unit tub: tarrina, tarrinas
unit handful: puñado, puñados
unit pinch: pizca, pizcas
unit dash: chorrito, chorro
unit sprig: ramita, ramitas
unit bar: tableta, tabletas
unit glass: vaso, vasos

about: aprox, aproximadamente, unos, unas, alrededor de, como
range: a, o
plus: más, y
of: de, del, de la
times: x, ×, *, por
each: cada uno, cada una, en total
bare: pizca, puñado, manojo
after: diente
size: grande, grandes, pequeño, pequeña, pequeños, pequeñas, mediano, mediana, medianos, medianas
level: colmada, colmadas, rasa, rasas, buen, buena, generoso, generosa
name: tomate triturado, queso rallado, pan rallado
keep: un poco, 7 up, siete up, 3 en 1, 2 en 1, 5 jotas, cinco jotas
how: finamente, muy, recién, bien
done: picado, picada, picados, picadas, rallado, rallada, rallados, ralladas, cortado, cortada, cortados, pelado, pelada, pelados, peladas, triturado, triturada, fundido, fundida, cocido, cocida, cocidos, escurrido, escurrida
like: fresco, fresca, frescos, frescas, seco, seca, secos, maduro, madura, maduros
note: para, al gusto, opcional, a temperatura ambiente, por ejemplo
piece: zumo, jugo, ralladura, piel
either: o, y, e, u
"""#
}
