// Made by scripts/embed-data from Data/words/de.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let wordsDe = #"""
# Words of a line in German, for quick add ("2 l milk"). To add a language, copy this file to
# <code>.txt, translate, run `make data`, add a table of lines to the tests; Docs/GermanS.md helps.
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
group: point, space, apostrophe
number 1: ein, eine, einen, einem, einer, eins
number 2: zwei, zwo
number 3: drei
number 4: vier
number 5: fünf
number 6: sechs, ein halbes dutzend, halbes dutzend
number 7: sieben
number 8: acht
number 9: neun
number 10: zehn
number 11: elf
number 12: zwölf
number 20: zwanzig
number 1/2: halbe, halber, halbes, halben, ein halbes, ein halber, eine halbe, einen halben
number 1/4: viertel, ein viertel
number 3/4: dreiviertel, drei viertel
number 3/2: anderthalb, eineinhalb, einundeinhalb
number 5/2: zweieinhalb
multiple 12: dutzend

unit mg: mg, Milligramm
unit g: g, gr, Gramm
unit g 500: Pfund, Pfd
unit g 10: dag, deka, Dekagramm
unit kg: kg, Kilo, Kilogramm
unit ml: ml, Milliliter
unit cl: cl, Zentiliter
unit dl: dl, Deziliter
unit l: l, Liter, Ltr
unit tsp: TL, Teelöffel, Kaffeelöffel
unit tbsp: EL, Esslöffel
unit cup: Tasse, Tassen
unit cm: cm, Zentimeter
unit pack: Packung, Packungen, Pkg, Pck, Paket, Pakete, Pack
unit packet: Päckchen, Pckg, Tütchen
unit bottle: Flasche, Flaschen, Fl
unit can: Dose, Dosen, Büchse, Büchsen
unit jar: Glas, Gläser
unit bunch: Bund, Bünde, Büschel, Bd
unit bag: Beutel, Tüte, Tüten, Sack, Säcke, Netz, Netze
unit box: Schachtel, Schachteln, Karton, Kartons
unit carton: Tetrapak, Tetrapack
unit clove: Zehe, Zehen, Knoblauchzehe, Knoblauchzehen
unit crate: Kasten, Kästen, Kiste, Kisten, Steige, Steigen
unit head: Kopf, Köpfe
unit loaf: Laib, Laibe
unit piece: Stück, Stücke, Stk, St
unit roll: Rolle, Rollen
unit slice: Scheibe, Scheiben
unit tray: Schale, Schalen, Palette, Paletten
unit tube: Tube, Tuben
unit tub: Becher, Töpfchen
unit pot: Topf, Töpfe
unit handful: Handvoll, Hand voll
unit pinch: Prise, Prisen, Msp, Messerspitze
unit dash: Spritzer, Schuss
unit sprig: Zweig, Zweige
unit stalk: Stange, Stangen
unit bar: Tafel, Tafeln, Riegel
unit block: Block, Blöcke
unit cube: Würfel

about: ca, circa, etwa, ungefähr, rund, zirka
range: bis, oder
plus: plus, und
of: von
times: x, ×, *, mal
each: je, jeweils, à, insgesamt
bare: Prise, Handvoll, Bund, Packung, Päckchen, Flasche, Dose, Tafel, Kasten, Rolle
after: Zehe
size: groß, große, großer, großes, großen, klein, kleine, kleiner, kleines, kleinen, mittel, mittlere, mittlerer, mittleres, mittelgroß, mittelgroße
level: gehäuft, gehäufter, gehäufte, gestrichen, gestrichener, gestrichene, gut, guter, knapp, knappe
name: gehackte Tomaten, geriebener Käse, passierte Tomaten
keep: ein paar, ein bisschen, ein wenig, 7 up, 5-Minuten, 3-in-1, eine Welt
how: fein, grob, frisch, sehr, dünn, leicht
done: gehackt, gehackte, gehackter, gehacktes, gerieben, geriebene, geriebener, gewürfelt, gewürfelte, geschnitten, geschnittene, geschält, geschälte, gepresst, gepresste, zerdrückt, geschmolzen, geschmolzene, gekocht, gekochte, gekochter, abgetropft
like: frisch, frische, frischer, frisches, getrocknet, getrocknete, reif, reife, rot, rote, weiß, weiße
note: für, zum, nach Geschmack, nach Belieben, optional, evtl, zum Beispiel, z.B., zimmerwarm
piece: Saft, Schale, Abrieb, Zesten
either: oder, und
"""#
}
