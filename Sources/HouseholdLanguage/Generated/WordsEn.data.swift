// Made by scripts/embed-data from Data/words/en.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let wordsEn = #"""
# Words of a line in English, for quick add ("2 l milk"). To add a language, copy this file to
# <code>.txt, translate, run `make data`, add a table of lines to the tests; Docs/EnglishS.md helps.
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
level: heaped, heaping, level, rounded, generous, scant, good, thick, thin, plump, packed, lightly packed, firmly packed, loosely packed, tightly packed, well-packed, whole, unpeeled, fat, good-sized, thumb-sized, medium-thick, bite-size, bun-size, separate, full, lightly heaped, few

decimal: point
group: comma
number 1: a, an, one
number 2: two, a couple, couple
number 3: three
number 4: four
number 5: five
number 6: six, half a dozen, half dozen, a half dozen
number 7: seven
number 8: eight
number 9: nine
number 10: ten
number 11: eleven
number 12: twelve
number 15: fifteen
number 18: eighteen
number 20: twenty
number 24: twenty-four
number 1/2: half, half a, half an, a half, one half, one-half
number 1/3: a third, one third, one-third, third of a
number 2/3: two thirds, two-thirds
number 1/4: quarter, a quarter, quarter of a, one quarter, a quarter of a, one-quarter
number 3/4: three quarters, three-quarters, three quarters of a
number 3/2: one and a half
number 5/2: two and a half
multiple 12: dozen, dozens

unit mg: mg, milligram, milligrams
unit g: g, gram, grams, gr, gramme, grammes, gm, gms
unit kg: kg, kilo, kilos, kilogram, kilograms, kgs
unit ml: ml, millilitre, millilitres, milliliter, milliliters, mls
unit cl: cl, centilitre, centilitres, centiliter, centiliters
unit dl: dl, decilitre, decilitres, deciliter, deciliters
unit l: l, litre, litres, liter, liters, ltr
unit tsp: tsp, teaspoon, teaspoons, tsps, teasp
unit tbsp: tbsp, tablespoon, tablespoons, tbsps, tb, tbs, tblsp, tbl, tsbp
unit floz: fl oz, floz, fluid ounce, fluid ounces, fl ounce, fl ounces
unit cup: cup, cups, c
unit oz: oz, ounce, ounces, ozs
unit lb: lb, lbs, pound, pounds
unit pint: pint, pints, pt, pts
unit quart: quart, quarts, qt, qts
unit gallon: gallon, gallons, gal
unit dessertspoon: dessertspoon, dessertspoons, dsp
unit cm: cm, centimetre, centimetres, centimeter, centimeters
unit mm: mm, millimetre, millimetres
unit in: inch, inches
tight in: in, ins, "
unit pack: pack, packs
unit packet: packet, packets, pkt, pkts
unit package: package, packages, pkg, pkgs
unit bottle: bottle, bottles, btl
unit can: can, cans
unit tin: tin, tins
unit jar: jar, jars
unit bunch: bunch, bunches
unit bag: bag, bags
unit box: box, boxes
unit carton: carton, cartons
unit container: container, containers
unit clove: clove, cloves
unit crate: crate, crates
unit head: head, heads
unit loaf: loaf, loaves
unit piece: piece, pieces, pc, pcs
unit roll: roll, rolls
unit slice: slice, slices
unit tray: tray, trays
unit tube: tube, tubes
unit tub: tub, tubs
unit pot: pot, pots
unit punnet: punnet, punnets
unit sachet: sachet, sachets
unit envelope: envelope, envelopes
unit handful: handful, handfuls
unit pinch: pinch, pinches
unit dash: dash, dashes
unit splash: splash, splashes
unit drop: drop, drops
unit drizzle: drizzle
unit glug: glug, glugs
unit knob: knob, knobs
unit shake: shake, shakes
unit sprig: sprig, sprigs
unit stalk: stalk, stalks
unit stick: stick, sticks
unit stem: stem, stems
unit branch: branch, branches
unit rib: rib, ribs
unit ear: ear, ears
unit bulb: bulb, bulbs
unit ball: ball, balls
unit bar: bar, bars
unit block: block, blocks
unit sheet: sheet, sheets
unit strip: strip, strips
unit rasher: rasher, rashers
unit rack: rack, racks
unit log: log, logs
unit chunk: chunk, chunks
unit scoop: scoop, scoops
unit glass: glass, glasses
unit mug: mug, mugs
unit recipe: recipe, recipes
unit batch: batch, batches
unit link: link, links
unit case: case, cases
unit spear: spear, spears
unit pod: pod, pods
unit leaf: leaf, leaves
unit wineglass: wine glass, wine glasses

about: about, approx, approximately, around, roughly, circa, ca, nearly, at least, up to, scant
range: to, or, up to
plus: plus, and
of: of the, of a, of
times: x, ×, *
each: each, in total, total, in all
bare: pinch, handful, splash, dash, knob, drizzle, sprig, glug, bunch, drop, slice, stick, cup
after: clove, sprig, stalk, bulb, slice, spear, sachet
size: large, small, medium, big, extra large, extra-large, medium-sized, medium-size, large-sized, small-sized, medium-large, very large, very small, small to medium, medium to large, lg, md, sm, med, extra lg
level: heaped, heaping, level, rounded, generous, scant, good, thick, thin, plump, packed, lightly packed, firmly packed, loosely packed, tightly packed, well-packed, whole, unpeeled, fat, good-sized, thumb-sized, medium-thick, bite-size, bun-size, separate, full, lightly heaped, few
name: half and half, half-and-half, half & half, toasted sesame oil, toasted sesame seed oil, dark toasted sesame oil, crushed tomatoes, crushed red pepper, crushed red pepper flakes, crushed chilli flakes, crushed pineapple, diced tomatoes, shredded coconut, cooked beetroot, minced beef, peeled tomatoes, sliced bread, chopped tomatoes, cracked wheat, split peas, beaten rice, boiled sweets, mixed spice, evaporated milk, crushed ice, dried crushed chilli
keep: quarter pounder, quarter pounders, a few, a little, a bit, a lot, 7 up, seven up, half and half, half-and-half, half & half, 5 spice, five spice, five-spice, five-a-day, 3 in 1, 2 in 1, three musketeers, one-pot, 00 flour, a1 sauce, 4 seasons, four seasons, 1000 island, thousand island
how: very, finely, roughly, coarsely, thinly, thickly, lightly, freshly, well, fresh, newly, gently, firmly, loosely, tightly, diagonally, fully, hard, soft
done: chopped, grated, minced, sliced, cooked, shredded, diced, toasted, peeled, squeezed, crumbled, crushed, shelled, chilled, cracked, seeded, deseeded, de-seeded, melted, sifted, slivered, steamed, drained, leveled, levelled, boiled, cubed, uncooked, julienned, shaved, trimmed, milled, mashed, softened, cored, snipped, packed, poached, stemmed, thawed, deveined, scooped, spooned, torn, boned, cleaned, shucked, beaten, strained, hard-boiled, hard-cooked, soft-boiled, rinsed, halved, quartered, washed, skinned, flaked, zested, juiced, lukewarm, topped, tailed, topped and tailed, picked, freshly ground, coarsely ground, finely ground, freshly cracked, freshly grated, freshly milled, rough-chopped, fresh-squeezed, well-stirred, well-shaken, separated, scrubbed, destemmed, split, bruised, pounded, warmed, bashed, chiffonade
like: fresh, dried, dry, ripe, hot, warm, cold, boneless, skinless, skin-on, bone-in, large, raw, unpeeled, free-range, organic, firm, soft, young, tender, good, quality, good-quality, best-quality, best, frozen, thick, thin, long, lean, very, unsalted, unsweetened, low-sodium, plain, baby, mild, smoked, mixed, crisp, tart, sweet, unbleached, extra, virgin, extra-virgin, live, whole, meaty, fine, coarse, medium, white, red, green, yellow, black, brown, dark, light, homemade, store-bought, flat, full-fat, high-fat, low-fat
note: for, to serve, to taste, to garnish, to finish, to decorate, to dust, to coat, to glaze, to cover, to make, to baste, to fry, to drizzle, to sprinkle, plus, such as, as needed, as required, at room temperature, room temperature, preferably, optional, ideally, if, about, cut into, cut in, cut, dissolved, mixed with, soaked, sliced into, made, stirred together, beaten, available, see, like, or more, or to taste, or so, left, patted, per, in their, from about, from the, including, ripped, broken into, according to, well beaten, stones removed, well
piece: zest, juice, rind, peel, grated zest, grated rind
either: or, and, and/or, &
"""#
}
