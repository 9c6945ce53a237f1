// Made by scripts/embed-data from Data/shelves/en.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let shelvesEn = #"""
# English: which shelf of a shop a word leads to.
#
# shelf: word, a phrase, …   The codes of the shelves are in Shelves/Shelf.swift; a word stands once.
# shelf?: …     decides only if nothing else in the name does: a brand, a flavour
# shelf!: …     decides wherever it stands; !! decides even over those: "dog" over "frozen"
# -end, begin-  the end or the beginning of a compound, with the hyphen
# @head         the noun that decides; @tails: compounds end in words of so many letters; @breaks:
#               words that end the part with the head; @skip: words that say nothing; @endings: of plurals
#
# To contribute: add a word to its shelf, in the order of `LC_ALL=C sort`, run `make data` and the tests.
# Case, accents and the plurals of @endings don't count. A phrase wins over its words.

@head: last
@tails: 5
@breaks: with, in, for, from, on, without, by, of, no, free
@skip: the, a, an, and, or, some, my, our, organic, bio, fresh, large, small, medium, big, mini
@skip: extra, free range, x, g, kg, ml, cl, l, oz, lb, pack, pieces
@endings: oes>o, ies>y, ches>ch, shes>sh, sses>ss, xes>x, ss>ss, us>us, s>
@skip: crunchy, sliced, diced, raw, light

produce: alfalfa, apple, apples, apricot, artichoke, arugula, asparagus, aubergine, avocado
produce: baby carrots, baby spinach, bagged salad, baking potatoes, banana, basil, bay
produce: bean sprouts, beansprouts, beet, beetroot, bell pepper, berries, berry, blackberry
produce: blackcurrant, blueberry, bok choy, broad beans, broccoli, broccolini, brussels sprouts
produce: butter lettuce, butternut, butternut squash, button mushrooms, cabbage, cantaloupe
produce: capsicum, carrot, cassava, cauliflower, celeriac, celery, chard, cherry, cherry tomatoes
produce: chestnut, chestnut mushrooms, chicory, chile pepper, chili, chilies, chilli, chillies
produce: chinese cabbage, chives, cilantro, citrus, citrus fruit, clementine, coconut, coleslaw mix
produce: collard greens, coriander, corn, corn cob, corn on the cob, cos lettuce, courgette
produce: cranberry, cress, crudites, cucumber, dill, dragon fruit, edamame, eggplant, endive
produce: fennel, fig, figs, french beans, fresh dates, fruit, fruit salad, fruits, gala apples
produce: garlic, garlic bulb, ginger, gooseberry, gourd, grape, grapefruit, grapes, green beans
produce: green pepper, greens, habanero, herb, herbs, hominy, honey melon, honeydew
produce: horseradish root, iceberg, jalapeno, jersey royals, jerusalem artichoke, kale, kiwi
produce: kiwifruit, kohlrabi, kumquat, leek, lemon, lemongrass, lettuce, lime, little gem, lychee
produce: mandarin, mange tout, mangetout, mango, marjoram, marrow, medjool dates, melon, mint
produce: mixed leaves, mixed salad, mushroom, napa cabbage, nectarine, new potatoes, nopales
produce: nuts prunes, okra, onion, orange, other vegetables, oyster mushrooms, packaged fruit
produce: packaged vegetables, pak choi, papaya, parsley, parsnip, passion fruit, peach, pear, peas
produce: pepper red, peppers, persimmon, pimentos, pineapple, pink lady, pip fruit, plantain, plum
produce: plum tomatoes, pointed peppers, pomegranate, pomelo, portobello, potato, pumpkin, quince
produce: radicchio, radish, raspberry, red cabbage, red onion, red pepper, redcurrant, rhubarb
produce: rocket, romaine, romanesco, root ginger, root vegetables, rosemary, runner beans, rutabaga
produce: sage, salad, salad bag, salad leaves, salad tomatoes, samphire, satsuma, savoy cabbage
produce: scallion, seaweed salad, shallot, shiitake, spinach, spring greens, spring onion, sprouts
produce: squash, star fruit, stir fry vegetables, stone fruit, strawberry, sugar snap peas
produce: sugar snaps, swede, sweet pepper, sweet potato, sweetcorn, swiss chard, tangerine
produce: tarragon, tenderstem, thyme, tomatillos, tomato, tropical fruit, turmeric root, turnip
produce: veg, vegetable, vegetables, veggies, vine tomatoes, water melon, watercress, watermelon
produce: white cabbage, yam, yellow pepper, zucchini

bakery: apple pie, apple turnover, bagel, baguette, baked goods, banana bread, birthday cake, bread
bakery: bread kvass, bread rolls, breadsticks, brioche, brown bread, brownie, bun, buns
bakery: burger buns, cake, cakes, carrot cake, chapati, cheesecake, chocolate cake
bakery: christmas pudding, ciabatta, cinnamon buns, cinnamon roll, coffee cake, coffeecake
bakery: cornbread, crepe, crepes, crispbread, croissant, crouton, croutons, crumpet, crumpets
bakery: cupcake, danish, danish pastry, donut, doughnut, eclair, english muffins, flatbread
bakery: focaccia, french stick, fritters, fruit loaf, fruit pie, fruitcake, garlic bread
bakery: gingerbread, grissini, hamburger buns, hot cross buns, hot dog buns, hot dog rolls
bakery: jam tarts, king cake, lavash, loaf, loaves, madeira cake, madeleine, malt loaf, melba toast
bakery: mince pies, muffin, naan, naan bread, pain au chocolat, pancake, pancakes, panettone
bakery: pannetone, paratha, pastries, pastry, petticoat tails, pie, pies, pita, pitta, pitta bread
bakery: pound cake, pretzel bread, profiteroles, roll, roll products, rolls, roti, rusk bread, rye
bakery: rye bread, scone, semi finished bread, soda bread, sourdough, sponge cake, stollen, strudel
bakery: swiss roll, tart, tartlet, tarts, tea cakes, teacake, toast, toast bread, toaster pastries
bakery: tortilla, tortillas, turnover, waffles belgian, white bread, whole wheat bread, wholemeal
bakery: wholemeal bread, wrap, wraps, yule log, zwieback

dairy-eggs: almond milk, ayran, butter, butter milk, butter spread, buttermilk, chocolate milk
dairy-eggs: chocolate mousse, chocolate pudding, clotted cream, coconut milk drink, coconut yogurt
dairy-eggs: coffee cream, coffee creamer, condensed milk, cooking cream, cream, creamer
dairy-eggs: creme brulee, creme caramel, creme fraiche, curd, custard, custard pot, dairy
dairy-eggs: dairy produce, dairy spread, dessert, desserts, domestic eggs, double cream
dairy-eggs: drinkable yogurt, drinking yogurt, egg, egg whites, eggs, evaporated milk
dairy-eggs: fat free milk, flavoured milk, fromage frais, frozen yogurt drink, fruit yogurt
dairy-eggs: full fat milk, ghee, goat milk, goats milk, greek yogurt, half and half, hazelnut milk
dairy-eggs: heavy cream, instant pudding ready, jelly pot, kefir, kvarg, lactose free milk, lassi
dairy-eggs: long life milk, margarine, milk, milk shake, milkshake, mousse, natural yogurt
dairy-eggs: oat cream, oat drink, oat milk, panna cotta, plant milk, pudding pot, quail eggs, quark
dairy-eggs: rice drink, rice milk, rice pudding, salted butter, semi skimmed milk, single cream
dairy-eggs: skim milk, skimmed milk, skyr, sour cream, soured cream, soy milk, soy yogurt
dairy-eggs: soya drink, soya milk, spread low fat, spreadable butter, squirty cream, tiramisu
dairy-eggs: trifle, uht milk, unsalted butter, vegan butter, whipped cream, whipping cream
dairy-eggs: whole milk, yofu, yoghurt, yoghurt drink, yogurt, yogurt drink
dairy-eggs?: beverages

cheese: aged swiss, american cheese, babybel, blue cheese, brie, buffalo mozzarella, burrata
cheese: camembert, cheddar, cheese, cheese curds, cheese slices, cheese spread, cheese sticks
cheese: cheese triangles, cheeseboard, cheestrings, colby, comte, cottage cheese, cream cheese
cheese: curd cheese, danish blue, edam, emmental, feta, fondue, goat cheese, goats cheese
cheese: gorgonzola, gouda, grana padano, grated cheese, gruyere, halloumi, hard cheese, jarlsberg
cheese: manchego, mascarpone, mature cheddar, monterey jack, mozzarella, paneer, parmesan
cheese: parmigiano, parmigiano reggiano, pecorino, pepper jack, processed cheese, provolone
cheese: raclette, reblochon, red leicester, ricotta, roquefort, shredded cheese, soft cheese
cheese: specialty cheese, spread cheese, stilton, string cheese, swiss cheese, taleggio
cheese: vegan cheese, wensleydale

meat: bacon, bangers, becon, beef, beef burgers, beef jerky, beef mince, beefburger, biltong, bison
meat: black pudding, bologna, bones, bratwurst, bresaola, brisket, burger, burgers, canadian bacon
meat: carpaccio, chicken, chicken breast, chicken breasts, chicken legs, chicken liver
meat: chicken mince, chicken nuggets, chicken thighs, chicken wings, chipolatas, chorizo, chuck
meat: cold cuts, cooked ham, corned beef, deli meat, drumsticks, duck, duck breast, elk
meat: fillet of beef, fillet steak, foie gras, frankfurter, frankfurters, game, gammon, goose
meat: ground beef, ground meat, gyros, haggis, ham, hamburger, hamburger meat, hamburgers, hot dog
meat: hot dog sausages, hot dogs, jerky, kebab, kebab meat, kidney, kidneys, lamb, lamb chops
meat: lardons, leg of lamb, liver, liver loaf, liver sausage, liverwurst, luncheon meat, meat
meat: meat spread, meat spreads, meatball, meatballs, mince, minced beef, minced meat, mortadella
meat: mutton, mutton chops, offal, oxtail, pancetta, parma ham, pastrami, pate, patty, pepperoni
meat: pork, pork belly, pork chops, pork loin, pork rind roast, pork shoulder, poultry, prosciutto
meat: pulled pork, quail, rabbit, ribeye, ribs, rillettes, roast beef, roasting joint, rump steak
meat: salami, salt beef, sausage, sausages, schnitzel, serrano ham, sirloin, skewers, soup bones
meat: spam, spare ribs, steak, steak tartare, stewing beef, stewing steak, streaky bacon, terrine
meat: tripe, turkey, turkey breast, turkey mince, turkey slices, veal, venison, white pudding
meat: whole chicken, wiener

fish: calamari, carp, catfish, caviar, clam, cod, crab, crab sticks, crabmeat, crayfish, eel, fish
fish: fish fillet, fish fillets, fish pie mix, fish roe, haddock, hake, halibut, herring
fish: king prawns, kipper, lobster, lumpfish, mackerel, monkfish, mussel, octopus, oyster, oysters
fish: pangasius, perch, pike, plaice, pollock, prawn, prawns, roe, salmon, salmon fillet, scallop
fish: scallops, sea bass, sea bream, seabass, seafood, seafood mix, shellfish, shrimp, shrimps
fish: smoked fish, smoked mackerel, smoked salmon, sole, sprats, squid, surimi, sushi, swordfish
fish: tilapia, trout, tuna steak, tuna steaks, white fish, whitebait

ready-meals: antipasti, baba ganoush, bean curd, bites chicken, bruschetta, bubble and squeak
ready-meals: burrito, butter chicken, caesar salad, calzone, casserole, chana masala, channa masala
ready-meals: chicken curry, chicken kiev, chicken pie, chicken salad, chili con carne
ready-meals: chili with beans, chilled pizza, coleslaw, cordon bleu, cornish pasty, cottage pie
ready-meals: curry, deli, dip, dips, dumplings, egg rolls, egg salad, enchiladas, fajitas, falafel
ready-meals: finished products, fish pie, fried rice, gratin, greek salad, guacamole, gyoza
ready-meals: houmous, hummus, kiev, kievs, korma, lasagna, lasagne, mac and cheese
ready-meals: macaroni and cheese, maki, meal deal, meat alternative, meat salad, meat substitute
ready-meals: meatless, microwave meal, moussaka, nachos meal, nigiri, noodles ready, olives deli
ready-meals: onion bhaji, paella, pasta salad, pasty, pizza, pizza snacks, poke bowl, pork pie
ready-meals: pot pie, pot pies, potato gratin, potato salad, pulled jackfruit, quiche, quorn
ready-meals: ravioli meal, ready made meal, ready meal, ready meals, risotto, rosti, salmon salad
ready-meals: samosa, sandwich, sandwiches, sausage roll, sausage rolls, scotch egg, scotch eggs
ready-meals: seitan, shepherds pie, smoked tofu, soya mince, spring roll, spring rolls, steak pie
ready-meals: steamed rice pouch, stew, stir fry, stuffed peppers, tapas, taramasalata, tempeh
ready-meals: tidbits, tikka masala, tofu, tuna salad, tzatziki, vegan burger, vegan mince
ready-meals: vegan sausages, vegetarian burger, veggie burger, veggie burgers, veggie sausages

frozen: bag of ice, breaded fish, choc ices, croquettes, fish cakes, fish fingers, fish sticks
frozen: fishcakes, french fries, fries, frozen berries, frozen chicken, frozen chips
frozen: frozen dessert, frozen fish, frozen fruit, frozen fruits, frozen meal, frozen meals
frozen: frozen peas, frozen pizza, frozen potato products, frozen vegetables, frozen yogurt, gelato
frozen: hash browns, ice, ice cream, ice cream bars, ice cream cones, ice cream sandwich
frozen: ice cream tub, ice cubes, ice lollies, ice lolly, ice pops, icecream, lollies ice, magnum
frozen: mochi ice cream, oven chips, popsicle, popsicles, potato waffles, potato wedges, scampi
frozen: sorbet, tater tots, wedges
frozen!: deep frozen, frozen

pasta-rice-grains: amaranth, arborio, barley, basmati, basmati rice, black eyed beans, brown rice
pasta-rice-grains: buckwheat, bulgur, bulgur wheat, cannelloni, capellini, couscous, cup noodles
pasta-rice-grains: ditalini, dried beans, dried chickpeas, dry beans, dumpling mix, egg noodles
pasta-rice-grains: farfalle, farro, fettuccine, freekeh, fusilli, glass noodles, gnocchi, grains
pasta-rice-grains: green lentils, instant mash, instant noodles, jasmine rice, kamut
pasta-rice-grains: lasagna sheets, lasagne sheets, legumes, lentil, lentils, lima beans, linguine
pasta-rice-grains: long grain rice, macaroni, mashed potato powder, microwave rice, millet
pasta-rice-grains: mung beans, noodle, noodles, orzo, pappardelle, pasta, pasta shells, pastina
pasta-rice-grains: pearl barley, pearled barley, penne, pilaf, polenta, pot noodle, potato products
pasta-rice-grains: pudding rice, pulses, quinoa, ramen, ravioli, red lentils, rice, rice blend
pasta-rice-grains: rice noodles, rice paper, rigatoni, risotto rice, rotini, sago, semolina, soba
pasta-rice-grains: spaghetti, spelt, split peas, sushi rice, taco shells, tagliatelle, tagliolini
pasta-rice-grains: tapioca, tortellini, udon, vermicelli, white rice, wholewheat pasta, wild rice
pasta-rice-grains: ziti

canned: anchovies, anchovy, apple puree, apple sauce, applesauce, artichoke hearts, baked beans
canned: bamboo shoots, bean, beans, black beans, black olives, borlotti beans, broth soup
canned: butter beans, canned fish, canned food, canned fruit, canned tomatoes, canned vegetables
canned: cannellini beans, caper, capers, chicken soup, chickpea, chickpeas, chopped tomatoes
canned: chub mackerel, coconut cream, coconut milk, cod liver, compote, cornichons
canned: crushed tomatoes, cup a soup, diced tomatoes, fruit cocktail, fruit compote, garbanzo beans
canned: gherkin, goulash, green olives, haricot beans, hearts of palm, herring fillets in sauce
canned: hot dogs jar, instant soup, jackfruit, jarred peppers, kalamata, kidney beans, kimchi
canned: mackerel in oil, mandarin segments, maraschino cherries, minestrone, mixed beans
canned: mushroom soup, noodle soup, olive, olives, packet soup, passata, peach slices
canned: peeled tomatoes, pickle, pickled beetroot, pickled carrots, pickled cucumbers
canned: pickled onions, pickled peppers, pickled vegetables, pickles, pie filling, pilchards
canned: pineapple chunks, pineapple rings, pinto beans, plum tomatoes tin, ramen soup, ravioli tin
canned: ready soups, refried beans, roasted peppers jar, sardine, sardines, sauerkraut
canned: sliced beets, soup, soups, specialty vegetables, strained tomatoes, sun dried tomatoes
canned: sundried tomatoes, tin of tomatoes, tinned sweetcorn, tinned tomatoes, tomato paste
canned: tomato puree, tomato soup, tuna, tuna chunks, tuna in oil, vegetable soup, water chestnuts
canned: white beans
canned!: canned, in a tin, in brine, in can, in syrup, tinned

sauces-spices-oils: aioli, allspice, annatto, apple chutney, apple cider vinegar, avocado oil
sauces-spices-oils: balsamic, balsamic vinegar, barbecue sauce, bay leaf, bay leaves, bbq sauce
sauces-spices-oils: bechamel, beef stock, black pepper, black peppercorns, blackening seasoning
sauces-spices-oils: bloody mary mix, bolognese sauce, bone broth, bouillon, bouillon cubes, broth
sauces-spices-oils: brown sauce, burger sauce, caesar dressing, canola oil, caraway, cardamom
sauces-spices-oils: cayenne, cayenne pepper, chicken broth, chicken stock, chili flakes
sauces-spices-oils: chili powder, chilli flakes, chilli powder, chilli sauce, chutney
sauces-spices-oils: cider vinegar, cinnamon, cinnamon sticks, clove, cloves, coconut oil
sauces-spices-oils: cooking oil, cooking sauce, cooking spray, coriander seeds, cranberry sauce
sauces-spices-oils: cumin, curry paste, curry powder, curry sauce, dijon mustard, dressing
sauces-spices-oils: dried basil, dried herbs, dried oregano, dried parsley, dried rosemary
sauces-spices-oils: dried thyme, dripping, extra virgin olive oil, fajita mix, fajita seasoning
sauces-spices-oils: fennel seeds, fish sauce, garam masala, garlic granules, garlic paste
sauces-spices-oils: garlic powder, ginger paste, gluten vital, gravy, gravy granules, gravy mix
sauces-spices-oils: ground coriander, ground cumin, ground ginger, groundnut oil, harissa
sauces-spices-oils: herbs de provence, himalayan salt, hoisin sauce, hollandaise, horseradish
sauces-spices-oils: hot sauce, instant food products, italian herbs, italian seasoning, ketchup
sauces-spices-oils: korma sauce, lard, lemon juice bottle, malt vinegar, marinade, mayo, mayonnaise
sauces-spices-oils: mint sauce, miso, miso paste, mixed herbs, mixed spice, msg, mustard
sauces-spices-oils: mustard seeds, nutmeg, oil, olive oil, onion powder, oregano, oyster sauce
sauces-spices-oils: paprika, pasta sauce, peanut oil, peanut sauce, pepper, peppercorns
sauces-spices-oils: peri peri sauce, pesto, ranch, ranch dressing, rapeseed oil, ras el hanout
sauces-spices-oils: red wine vinegar, relish, rice vinegar, rock salt, rub, saffron, salad cream
sauces-spices-oils: salad dressing, salsa, salt, satay sauce, sauce, sauces, sea salt, seasoning
sauces-spices-oils: seasoning mix, sesame oil, shortening, shoyu, smoked paprika, soy sauce
sauces-spices-oils: soya sauce, specialty fat, spice, spice mix, spices, sriracha, star anise
sauces-spices-oils: stir fry sauce, stock, stock cube, stock cubes, suet, sumac, sunflower oil
sauces-spices-oils: sweet chilli sauce, tabasco, table salt, table syrup, taco mix, taco sauce
sauces-spices-oils: taco seasoning, tahini, tamari, tapenade, tartar sauce, tartare sauce
sauces-spices-oils: teriyaki sauce, thousand island, tikka paste, tomato ketchup, tomato sauce
sauces-spices-oils: turmeric, vegetable broth, vegetable fat, vegetable oil, vegetable stock
sauces-spices-oils: vinaigrette, vinegar, walnut oil, wasabi, white pepper, white vinegar
sauces-spices-oils: wholegrain mustard, worcester sauce, worcestershire sauce, zaatar

baking: agar agar, all purpose flour, almond extract, almond flour, almond paste, arrowroot
baking: artif sweetener, baking chocolate, baking mix, baking powder, baking soda
baking: bicarbonate of soda, birthday candles, bread crumbs, bread flour, bread improver, bread mix
baking: breadcrumbs, brown sugar, brownie mix, cake decorations, cake mix, candied peel, cane sugar
baking: caster sugar, chocolate chips, cocoa powder, coconut flakes, coconut flour, cookie dough
baking: cooking chocolate, corn flour, corn starch, cornflour, cornstarch, cream of tartar
baking: custard powder, dark cooking chocolate, demerara, desiccated coconut, dessert topping
baking: dough, dried yeast, dry yeast, edible glitter, edible pen, egg replacer, erythritol
baking: filo pastry, flaked almonds, flour, fondant, food coloring, food colouring, frosting
baking: gelatin, gelatine, glace cherries, glaze, glucose syrup, golden syrup, granulated sugar
baking: ground almonds, icing, icing sugar, instant pudding, jelly cubes, marzipan, mixed peel
baking: molasses, muffin mix, muffin tin cases, muscovado, pancake mix, panko, pastry dough, pectin
baking: phyllo, pie crust, pie dough, pizza base, pizza crust, pizza dough, plain flour
baking: poppy seeds, potato starch, powdered sugar, preservation products, pudding mix
baking: pudding powder, puff pastry, raising agent, saccharin, self raising flour
baking: shortcrust pastry, sourdough starter, sprinkles, stevia, sugar, sugar cubes, sweetener
baking: treacle, vanilla essence, vanilla extract, vanilla pods, vanilla sugar, wheat bran
baking: wheat germ, wheat gluten, white sugar, wholemeal flour, xanthan gum, xylitol, yeast
baking?: vanilla

breakfast: acacia honey, agave, agave syrup, almond butter, apple butter, apricot jam
breakfast: biscuit spread, bran, bran flakes, breakfast, breakfast cereal, caramel spread
breakfast: cashew butter, cereal, cereal flakes, cereals, chestnut spread, chocolate cereal
breakfast: chocolate hazelnut spread, chocolate spread, cookie butter, corn flakes, cornflakes
breakfast: creamed honey, date syrup, dulce de leche, flakes, flax, fruit spread, granola, groats
breakfast: hazelnut butter, hazelnut spread, honey, honey spread, honeycomb, hot cereal, jam
breakfast: jelly jam, lemon curd, manuka honey, maple syrup, marmalade, marmite, marshmallow fluff
breakfast: muesli, nut butter, nut spread, oat, oat bran, oat flakes, oat groats, oatmeal, oats
breakfast: pancake and waffle syrup, pancake syrup, peanut butter, pollen, porridge, porridge oats
breakfast: preserves, puffed rice, raspberry jam, rice krispies, rolled oats, royal jelly
breakfast: shredded wheat, shreddies, speculoos spread, spread, strawberry jam, sweet spread
breakfast: sweet spreads, vegemite, weetabix, wheat berries, wheat biscuits
breakfast?: acacia

snacks-sweets: advent calendar, almond, almond meal, almonds, baklava, banana chips, bar, bars
snacks-sweets: biscuit, biscuits, bombay mix, brazil nuts, brittle, bubblegum, cake bar, candies
snacks-sweets: candy, candy cane, candy floss, caramel, caramels, cashew, cashew nuts, cashews
snacks-sweets: cereal bar, cereal bars, cheese crackers, cheese puffs, chewing gum, chia seeds
snacks-sweets: chips, choc chip, chocolate, chocolate bar, chocolate bars, chocolate chip cookies
snacks-sweets: chocolate covered, chocolate egg, chocolate eggs, chocolate marshmallow, chocolates
snacks-sweets: cookie, cookies, cookies and cream, corn cakes, corn chips, corn nuts, cough sweets
snacks-sweets: cracker, crackers, crisp, crisps, currants, dark chocolate, digestives, dinosaurs
snacks-sweets: doritos, dragees, dried apricots, dried cranberries, dried figs, dried fruit
snacks-sweets: dried mango, dried strawberries, easter egg, easter eggs, energy bar, fizzy sweets
snacks-sweets: flapjack, flax seeds, flaxseed, freeze dried fruit, fruit bar, fruit leather
snacks-sweets: fruit snacks, fudge, goji berries, granola bar, granola bars, granola bites, gum
snacks-sweets: gummi, gummi bears, gummies, gummy, gummy bears, gummy worms, halva, hazelnut
snacks-sweets: hazelnuts, ice cream wafers, jaffa cakes, jawbreaker, jelly babies, jelly beans
snacks-sweets: kit kat, kitkat, lady fingers, licorice, linseed, liquorice, lollipop
snacks-sweets: long life bakery product, macadamia, macarons, macaroon, marshmallow, marshmallows
snacks-sweets: meringue, meringues, milk chocolate, mints, mixed nuts, nachos, nougat, nut
snacks-sweets: nut snack, nuts, oreo, peanut, peanuts, pecan, pecans, pepitas, peppermint
snacks-sweets: peppermints, pine nuts, pistachio, popcorn, popping candy, pork scratchings
snacks-sweets: potato chips, potato crisps, pralines, prawn crackers, pretzel, pretzels
snacks-sweets: protein bar, protein bars, prune, prunes, puffs, pumpkin seeds, raisin, raisins
snacks-sweets: rice cakes, rice crackers, rice krispies treats, roasted almonds, salted peanuts
snacks-sweets: salty snack, seasonal products, seaweed snack, seed mix, seeds, sesame seeds
snacks-sweets: sherbet, shortbread, shortbread fingers, snack, snack bar, snack products, snacks
snacks-sweets: sour candy, sour worms, spearmint, specialty bar, specialty chocolate
snacks-sweets: sponge fingers, stroopwafel, sultanas, sunflower seeds, sweets, thins, toffee
snacks-sweets: tortilla chips, trail mix, truffles, turkish delight, turkish delights, twiglets
snacks-sweets: wafer, wafers, waffle, waffles, walnut, walnuts, wasabi peas, white chocolate
snacks-sweets?: strawberry flavour

coffee-tea: assam, black tea, camomile tea, cappuccino, chai, chamomile tea, chicory coffee, cocoa
coffee-tea: cocoa drinks, coffee, coffee beans, coffee capsules, coffee filters, coffee pods
coffee-tea: coffee substitute, darjeeling, decaf, decaf coffee, drinking chocolate, earl grey
coffee-tea: english breakfast tea, espresso, espresso beans, filter papers, fruit tea, green tea
coffee-tea: ground coffee, herbal tea, horlicks, hot chocolate, infusion, instant coffee, latte
coffee-tea: loose leaf tea, malt drink powder, matcha, mocha, nespresso capsules, ovaltine
coffee-tea: peppermint tea, rooibos, tea, tea bags, teabags, white tea

water-soft-drinks: 7up, alcohol free beer, alcohol free wine, apple juice, beverage, beverages soft
water-soft-drinks: bitter lemon, blackcurrant squash, bottled water, carrot juice, cherry juice
water-soft-drinks: cherryade, club mate, coconut water, coke, coke zero, cola, cordial
water-soft-drinks: cranberry juice, cream soda, diet coke, dr pepper, drink, drinks
water-soft-drinks: elderflower cordial, energy drink, energy drinks, fanta, fizzy drinks
water-soft-drinks: flavoured water, fruit drink, fruit juice, fruit syrup, ginger ale, ginger beer
water-soft-drinks: grape juice, grapeade, grapefruit juice, ice tea, iced coffee, iced tea
water-soft-drinks: isotonic drink, juice, juices, kombucha, lemon juice, lemonade, lime juice
water-soft-drinks: malt drink, mate, mineral water, misc beverages, multivitamin juice, nectar
water-soft-drinks: non alcoholic beer, orange juice, orange squash, orangeade, pepsi
water-soft-drinks: pineapple juice, protein shake, red bull, root beer, seltzer, smoothie
water-soft-drinks: smoothies, soda, soda water, soft drink, soft drinks, sparkling water
water-soft-drinks: sports drink, sprite, squash drink, still water, syrup, tomato juice, tonic
water-soft-drinks: tonic water, vegetable juice, vitamin water, water, water bottles, water enhancer

beer-wine-spirits: absinthe, alcopop, ale, amber ale, aperol, baileys, beer, beers, blush wine
beer-wine-spirits: bordeaux, bottled beer, bourbon, brandy, cabernet, campari, canned beer, cava
beer-wine-spirits: champagne, chardonnay, chianti, cider, cocktail mix, cognac, craft beer, gin
beer-wine-spirits: gueuze, guinness, hard seltzer, ipa, jagermeister, kriek, lager, lambic
beer-wine-spirits: limoncello, liqueur, liquor, liquor appetizer, malbec, martini, merlot
beer-wine-spirits: mulled wine, pale ale, pale lager, pilsner, pinot grigio, pinot gris, pinot noir
beer-wine-spirits: port, port wine, porter, prosecco, red blush wine, red wine, riesling, rioja
beer-wine-spirits: rose wine, rum, sake, sauvignon blanc, schnapps, scotch, sherry, shiraz
beer-wine-spirits: sparkling wine, spirits, stout, tequila, vermouth, vodka, wheat beer, whiskey
beer-wine-spirits: whisky, white wine, wine

baby: baby bath, baby bottle, baby bottles, baby cereal, baby cosmetics, baby jars, baby lotion
baby: baby milk, baby oil, baby porridge, baby powder, baby rice, baby shampoo, baby snacks
baby: baby wipes, breast pads, diaper, diaper cream, diapers, dummy, follow on milk, formula
baby: formula milk, infant formula, nappies, nappy, nappy cream, nursing pads, pacifier, rusks
baby: swim nappies, teething rings, toddler milk, wipes baby
baby!: baby food, infant

pet: hay, litter
pet?: chunks in gravy, chunks in jelly, junior, senior
pet!: adult, cat milk, catfood, catnip, dental chews, dental snacks, dental stick, dental sticks
pet!: dogfood, gastrointestinal, grain free dog, gravy chunks, hairball, hypoallergenic pate
pet!: in jelly, kibble adult, kibbles, large breed, ocean fish, renal, satiety, sterilised
pet!: sterilized, terrier, training treats, treats for dogs, urinary, yorkshire terrier
pet!!: bird food, bird seed, birdseed, budgie food, canine, cat, cat food, cat litter, cat treats
pet!!: cats, chew sticks, dentastix, dog, dog biscuits, dog chews, dog food, dog poo bags
pet!!: dog treats, dogs, dry food, feline, fish food, flea treatment, guinea pig, hamster, kibble
pet!!: kitten, kitten food, kittens, kitty litter, pet, pet care, pet food, petfood, pets, poo bags
pet!!: puppies, puppy, puppy food, rabbit food, rawhide, rodent, wet food

health-beauty: after sun, aftershave, antihistamine, antiperspirant, aspirin, band aids, bandage
health-beauty: bar soap, bath salts, body butter, body lotion, body wash, bubble bath, chlorella
health-beauty: cleanser, collagen, comb, concealer, conditioner, condoms, contact lens solution
health-beauty: cosmetics, cotton buds, cotton pads, cotton wool, cough drops, cough lozenges
health-beauty: cough syrup, creatine, day cream, dental care, dental floss, denture tablets, deo
health-beauty: deodorant, diet shake, dry shampoo, ear plugs, electrolytes, essential oil
health-beauty: eye drops, eyeliner, face cream, face mask, face wash, face wipes
health-beauty: female sanitary products, first aid kit, fish oil capsules, floss, foundation
health-beauty: hair brush, hair care, hair colour, hair dye, hair gel, hair mousse
health-beauty: hair removal cream, hair spray, hair ties, hair wax, hairspray, hand cream
health-beauty: hand sanitiser, hand sanitizer, hand soap, hand wash, herbal capsules
health-beauty: hygiene articles, ibuprofen, incontinence pads, insect repellent, lavender oil
health-beauty: lip balm, lipstick, liquid soap, lozenges, lubricant, magnesium, make up
health-beauty: make up remover, makeup, makeup remover, male cosmetics, mascara, medicine
health-beauty: melatonin, menstrual cup, micellar water, milk thistle, moisturiser, moisturizer
health-beauty: mosquito spray, mouthwash, multivitamins, nail clippers, nail file, nail polish
health-beauty: nail polish remover, nail varnish, nappy rash cream, nasal spray, night cream
health-beauty: omega 3, pads, pain relief, painkillers, panty liners, paracetamol, perfume, plaster
health-beauty: plasters, probiotics, protein powder, q tips, razor, razor blades, razors
health-beauty: rubbing alcohol, sanitary pads, sanitary towels, shampoo, shaving cream
health-beauty: shaving foam, shaving gel, shower gel, skin care, soap, spirulina, sun cream
health-beauty: sun lotion, sunscreen, supplements, tampon, tampons, tanning lotion, teatox
health-beauty: thermometer, throat lozenges, tissues pocket, toothbrush, toothbrushes, toothpaste
health-beauty: tweezers, vitamin c, vitamin d, vitamins, wax strips, weight gainer, wet wipes
health-beauty: whey protein, zinc

cleaning-household: abrasive cleaner, air freshener, all purpose cleaner, aluminium foil
cleaning-household: aluminum foil, ant bait, baking paper, bathroom cleaner, bin bag, bin bags
cleaning-household: bin liners, bleach, broom, bucket, cleaner, cleaning cloth, cleaning spray
cleaning-household: cleaning wipes, cling film, cling wrap, clothes pegs, clothespins, cloths
cleaning-household: colour catcher, colour detergent, decalcifier, descaler, detergent, dish brush
cleaning-household: dish cleaner, dish soap, dishcloth, dishwasher salt, dishwasher tablets
cleaning-household: dishwasher tabs, dishwashing liquid, disinfectant, drain cleaner, duster
cleaning-household: dustpan, fabric conditioner, fabric softener, floor cleaner, fly paper, foil
cleaning-household: freezer bags, furniture polish, garbage bags, glass cleaner, greaseproof paper
cleaning-household: hoover bags, house keeping products, insect spray, kitchen cleaner
cleaning-household: kitchen paper, kitchen roll, kitchen towel, kitchen towels, laundry bag
cleaning-household: laundry detergent, laundry pods, limescale remover, loo roll, mop, moth balls
cleaning-household: mouse trap, napkin, napkins, oven cleaner, paper towel, paper towels
cleaning-household: parchment paper, plastic wrap, polish, rinse aid, rubber gloves, sandwich bags
cleaning-household: scourers, scrubbing brush, serviettes, shoe polish, soap pads, softener, sponge
cleaning-household: sponges, stain remover, starch spray, steel wool, tin foil, tissue, tissues
cleaning-household: toilet blocks, toilet cleaner, toilet paper, toilet roll, toilet rolls
cleaning-household: trash bags, vacuum bags, washing capsules, washing liquid, washing powder
cleaning-household: washing soda, washing up liquid, white vinegar cleaning, window cleaner
cleaning-household: zip lock bags

home-garden: bag, bags, balloons, batteries, battery, bead, bedding, birthday card, blanket
home-garden: board game, book, books, bottle opener, bouquet, briquettes, cables, can opener
home-garden: candle, candles, charcoal, charger, cigarette papers, cigarettes, compost
home-garden: compost soil, cookware, corkscrew, cup, cups, cutlery, dishes, doormat, envelopes
home-garden: extension lead, fertiliser, fertilizer, film, firelighters, flower, flower pots
home-garden: flower seeds, flower soil, flowers, fork, frying pan, garden hose, gift card
home-garden: gift wrap, glass, glasses, glue, greeting card, hanger, hangers, house plant
home-garden: kitchen utensil, knife, light bulb, light bulbs, light chain, lighter, lighters
home-garden: lottery ticket, lunch box, magazine, magazines, matches, mineral oil, mug, nails
home-garden: necklace, newspaper, newspapers, notebook, paint, pan, paper, paper cups, paper plates
home-garden: pen, pencils, pens, photo, pillow, plant food, plants, plate, plates, playing cards
home-garden: pot, pot plant, pot plants, pots, potting soil, printer ink, printer paper
home-garden: rolling papers, roses, saucepan, screwdriver, screws, sellotape, sewing kit
home-garden: shopping bag, shopping bags, skewers wooden, socks, sound storage medium, spoon
home-garden: stamps, stapler, sticky tape, straws, superglue, t shirt, tape, tea lights, tea towels
home-garden: tealights, thermos, thread, tights, tin opener, tobacco, toothpicks, tote bag, towel
home-garden: towels, toy, toy car, toys, tupperware, umbrella, underwear, usb cable, vase
home-garden: wrapping paper
"""#
}
