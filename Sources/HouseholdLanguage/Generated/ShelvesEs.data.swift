// Made by scripts/embed-data from Data/shelves/es.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let shelvesEs = #"""
# Spanish: which shelf of a shop a word leads to.
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

@head: first
@skip: el, la, los, las, un, una, de, del, al, y, e, o, a, en, con, sin, para, por, bio, ecológico
@skip: ecológica, eco, mini, extra, fresco, fresca, frescos, frescas, x, g, gr, kg, ml, cl, pack
@skip: bolsa, paquete, bote, botella
@endings: ces>z, es>, s>, e>

produce: acelga, acelgas, aguacate, ajo, ajos, albahaca, albaricoque, alcachofa, alcachofas, apio
produce: apionabo, arándano, arándanos, banana, batata, bayas, bayas de goji, berenjena, berros
produce: boniato, brotes, brotes de soja, brotes tiernos, brócoli, calabacín, calabaza, canónigos
produce: caqui, cardo, castaña, castañas, cebolla, cebolla morada, cebollas, cebolleta, cebolletas
produce: cebollino, cereza, chalota, champiñones, champiñón, chile fresco, chirimoya, chirivía
produce: cilantro, ciruela, clementina, coco, cogollos, col, col china, col lombarda
produce: coles de bruselas, coliflor, cítricos, endivia, endivias, eneldo, ensalada verde, escarola
produce: espinaca, espinacas, espárrago, espárragos, espárragos trigueros, estragón, frambuesa
produce: fresa, fresón, fruta, frutas, goji, granada, grosella, guindilla, guisante, guisantes
produce: haba, habas, hierbabuena, hierbas, higo, higos, hinojo, hortalizas, iceberg, jengibre
produce: judía verde, judías verdes, kale, kiwi, lechuga, lichi, lima, limón, lombarda, macedonia
produce: mandarina, mango, manzana, maracuyá, mazorca, maíz dulce mazorca, melocotón, melón
produce: membrillo fruta, menestra, menta, mora, moras, nabo, naranja, nectarina, níscalos, níspero
produce: papaya, paraguaya, parrillada de verduras, patata, patatas, pepino, pera, perejil
produce: pimiento, pimiento rojo, pimiento verde, pimientos, pimientos de padrón, piña, plátano
produce: plátano macho, pomelo, puerro, puerros, remolacha, repollo, romanesco, romero, ruibarbo
produce: rábano, rábanos, rúcula, salvia, sandía, setas, shiitake, tirabeques, tomate
produce: tomate cherry, tomate pera, tomate rama, tomates, tomates cherry, tomillo, trufa, uva
produce: uvas, verdura, verduras, yuca, zanahoria

bakery: bagel, baguette, barra, barra de pan, bases de bizcocho, berlina, biscotes, bizcocho
bakery: bizcochos, bolillo, bolillos, bollería, bollo, bollos, brazo de gitano, brioche, brownie
bakery: buñuelos, caracola, chapata, churro, churros, coca, colines, crepe, crepes, croissant
bakery: cruasanes, cruasán, cupcake, donut, donuts, empanadilla dulce, ensaimada, ensaimadas
bakery: focaccia, gofre, gofres, hogaza, hogazas, hojaldre relleno, madalena, madalenas, magdalena
bakery: magdalenas, mantecadas, medias noches, milhojas, muffin, muffins, naan, napolitana
bakery: napolitanas, palmera, palmeras, pan, pan blanco, pan brioche, pan de ajo, pan de centeno
bakery: pan de espelta, pan de hamburguesa, pan de leche, pan de masa madre, pan de maíz
bakery: pan de molde, pan de perrito, pan de pita, pan dulce, pan integral, pan rallado integral
bakery: pan tostado, panecillos, panes, panetone, panettone, pastel, pastelería, pasteles, picos
bakery: pita, planchas de bizcocho, plum cake, porras, profiteroles, regañás, repostería, rosco
bakery: roscón, roscón de reyes, rosquilla, rosquillas, rosquilletas, sobao, sobaos, tarta
bakery: tarta de manzana, tarta de queso, tartas, torta, tortas, tortillas de maíz
bakery: tortillas de trigo, tortillas mexicanas, tortita, tortitas, tostadas, wraps, éclair
bakery?: masa madre

dairy-eggs: actimel, arroz con leche, batido, batido de chocolate, batidos, bebida de almendras
dairy-eggs: bebida de arroz, bebida de avena, bebida de soja, bebida láctea, bebida vegetal
dairy-eggs: café con leche frío, clara de huevo, claras de huevo, crema agria, crema catalana
dairy-eggs: crema de leche, cuajada, dulce de leche postre, flan, flanes, gelatina postre, huevo
dairy-eggs: huevos, huevos camperos, huevos de codorniz, iogurt, kéfir, leche, leche condensada
dairy-eggs: leche de almendras, leche de avena, leche de cabra, leche de soja, leche desnatada
dairy-eggs: leche entera, leche evaporada, leche fermentada, leche semidesnatada, leche sin lactosa
dairy-eggs: lácteos, mantequilla, margarina, mousse, mousse de chocolate, nata, nata agria
dairy-eggs: nata montada, nata para cocinar, nata para montar, natillas, panna cotta, petit suisse
dairy-eggs: postre, postre lácteo, postres, queso fresco batido, requesón lácteo, skyr, tiramisú
dairy-eggs: yogur, yogur de soja, yogur griego, yogur líquido, yogur natural, yogures, yogurt

cheese: brie, burrata, cabrales, camembert, cheddar, cottage, edam, emmental, feta, fondue
cheese: gorgonzola, gouda, grana padano, gruyère, halloumi, havarti, idiazábal, lonchas de queso
cheese: mahón, manchego, mascarpone, mozarella, mozzarella, parmesano, parmigiano, pecorino
cheese: provolone, quesito, quesitos, queso, queso azul, queso crema, queso curado, queso de cabra
cheese: queso de oveja, queso de untar, queso en lonchas, queso fresco de burgos, queso manchego
cheese: queso rallado, queso semicurado, queso tierno, quesos, requesón, ricotta, roquefort
cheese: rulo de cabra, tetilla

meat: albóndiga, albóndigas, alitas, alitas de pollo, aves, bacon, beicon, bistec, brochetas, buey
meat: burger meat, butifarra, cabeza de jabalí, carne, carne de kebab, carne de vacuno
meat: carne picada, carnes, carpaccio, cecina, cerdo, chistorra, chorizo, chorizos, chuleta
meat: chuletas, chuletas de cerdo, chuletas de cordero, chuletón, ciervo, cinta de lomo, codillo
meat: codorniz, conejo, contramuslos, cordero, cordon bleu, costilla, costillas, embutido
meat: embutidos, entrecot, escalope, estofado carne, fiambre, fiambre de pavo, fiambres, filete
meat: filete de ternera, filetes, filetes de pollo, filetes de pollo empanado, filetes de ternera
meat: foie, foie gras, fuet, hamburguesa, hamburguesas, hamburguesas de ternera, hígado, jabalí
meat: jamón, jamón cocido, jamón ibérico, jamón serrano, jamón york, kebab, lacón, lomo
meat: lomo de cerdo, lomo embuchado, lomo ibérico, longaniza, morcilla, mortadela, muslos de pollo
meat: nuggets, nuggets de pollo, paleta, paletilla, panceta, pato, paté, patés, pavo, pechuga
meat: pechuga de pavo, pechuga de pollo, pechugas de pollo, pierna de cordero, pincho
meat: pinchos morunos, pluma ibérica, pollo, pollo empanado, pollo entero, presa ibérica, rabo
meat: ragout, riñones, salami, salchicha, salchichas, salchichas frankfurt, salchichón, san jacobo
meat: secreto ibérico, sobrasada, solomillo, taquitos de jamón, ternera, tocino, vacuno
meat: virutas de jamón

fish: ahumados, almejas frescas, arenque, bacalao, bogavante, boquerones, boquerón, calamar
fish: calamares, camarones, cangrejo, carabineros, caviar, chipirones, cigalas, dorada, emperador
fish: filetes de merluza, filetes de pescado, fletán, gallo, gamba, gambas, gulas, huevas, langosta
fish: langostino, langostinos, lenguado, lomo de atún, lomos de salmón, lubina, marisco, mariscos
fish: mejillón, merluza, ostras, palitos de cangrejo, panga, paté de atún, paté de salmón, pescado
fish: pescados, pez espada, pota, pulpo, rape, rodaballo, salmón, salmón ahumado, sepia, surimi
fish: sushi, tilapia, trucha, vieiras, zamburiñas

ready-meals: albóndigas en salsa, aperitivo preparado, arroz tres delicias, banderillas, bocadillo
ready-meals: burrito, burritos, callos, canelones, cocido, croquetas, croquetas de jamón
ready-meals: curry de pollo, empanada, empanadas, empanadilla, empanadillas, ensalada
ready-meals: ensalada césar, ensalada de col, ensalada de pasta, ensaladas, ensaladilla
ready-meals: ensaladilla rusa, espaguetis boloñesa, fabada, fajitas, falafel, fideuá, gazpacho
ready-meals: gratinado, guacamole, gyozas, hamburguesa vegana, hamburguesa vegetal
ready-meals: hamburguesas vegetales, heura, hummus, lasaña, lentejas estofadas, macarrones boloñesa
ready-meals: moussaka, nachos con queso, paella, pisto, pizza, pizza masa, pizzas, plato combinado
ready-meals: plato preparado, platos preparados, pollo al curry, pollo asado, puré de patatas
ready-meals: quiche, risotto, rollitos de primavera, salchichas veganas, salmorejo, seitan
ready-meals: soja texturizada, sushi bandeja, sándwich, tapas, tempeh, tofu, tortilla
ready-meals: tortilla de patatas, tortilla española, tzatziki, wok

frozen: bombón helado, conos de helado, cubitos de hielo, granizado, helado, helados, hielo
frozen: palitos de pescado, patatas fritas congeladas, patatas gajo, patatas prefritas, polo, polos
frozen: sandwich helado, sorbete, sorbetes, tarta helada, varitas de merluza, verdura congelada
frozen: yogur helado
frozen!: congelada, congeladas, congelado, congelados, ultracongelada, ultracongeladas
frozen!: ultracongelado, ultracongelados

pasta-rice-grains: alubias secas, amaranto, arroz, arroz basmati, arroz bomba, arroz integral
pasta-rice-grains: arroz jazmín, arroz largo, arroz redondo, arroz vaporizado, bulgur
pasta-rice-grains: canelones placas, cebada, couscous, cuscús, espagueti, espaguetis, espelta
pasta-rice-grains: espirales, estrellitas, fideo, fideos, fideos chinos, fideos de arroz, fusilli
pasta-rice-grains: garbanzos secos, gnocchi, hélices, judías pintas, lazos, legumbre, legumbres
pasta-rice-grains: lenteja, lentejas, láminas de lasaña, macarrones, macarrón, maravilla, mijo
pasta-rice-grains: noodles, pasta, pasta integral, penne, placas de lasaña, polenta
pasta-rice-grains: puré de patatas en copos, quinoa, quinua, ramen, ravioli, raviolis, spaghetti
pasta-rice-grains: sémola, tallarines, tallarín, tapioca, tortellini, trigo sarraceno, trigo tierno
pasta-rice-grains: yakisoba, ñoquis

canned: aceituna, aceitunas, aceitunas rellenas, alcachofas en conserva, alcaparras, altramuces
canned: alubia, alubias, alubias rojas, anchoa, anchoas, atún, atún al natural, atún claro
canned: atún en aceite, berberechos, bonito, bonito del norte, caballa, cebollitas
canned: champiñones laminados, chiles, chipotles, chucrut, cocido madrileño, compota
canned: compota de manzana, conservas, corazones de palmito, corned beef, crema de calabacín
canned: crema de calabaza, crema de champiñones, crema de verduras, cóctel de frutas, encurtido
canned: encurtidos, espárragos blancos, fabada asturiana, frijoles, garbanzo, garbanzos
canned: guisantes en conserva, judías blancas, judías rojas, lata, leche de coco, magro de cerdo
canned: maíz, maíz dulce, mejillones, mejillones en escabeche, melocotón en almíbar, melva, navajas
canned: palmitos, pepinillo, pepinillos, pimientos asados, pimientos del piquillo, piña en su jugo
canned: puré de manzana, puré de tomate, puré de verduras, sardina, sardinas, sardinillas
canned: setas en conserva, sopa, sopa de fideos, sopa de pollo, sopas, tomate entero pelado
canned: tomate natural, tomate pelado, tomate triturado conserva, tomates secos
canned!: al natural lata, en almíbar, en conserva, en escabeche, enlatado

sauces-spices-oils: aceite, aceite de coco, aceite de girasol, aceite de oliva
sauces-spices-oils: aceite de oliva virgen extra, aceite de sésame, adobo, ajo en polvo, ajo molido
sauces-spices-oils: alioli, aliño, anís, anís estrellado, avecrem, azafrán, bechamel, caldo
sauces-spices-oils: caldo de carne, caldo de cocido, caldo de pescado, caldo de pollo
sauces-spices-oils: caldo de verduras, caldos, canela, canela en rama, cardamomo, cayena
sauces-spices-oils: cebolla crujiente, cebolla en polvo, cebolla frita, chimichurri, clavo, clavos
sauces-spices-oils: colorante alimentario, colorante paella, comino, cominos, condimento
sauces-spices-oils: condimentos, crema de vinagre, curry, cúrcuma, especia, especias, fumet
sauces-spices-oils: guindillas secas, hierbas provenzales, hojas de laurel, ketchup, laurel
sauces-spices-oils: limón exprimido, mahonesa, manteca, manteca de cerdo, marinada, mayonesa, miso
sauces-spices-oils: mojo, mojo picón, mostaza, nuez moscada, orégano, pasta de curry
sauces-spices-oils: pastillas de caldo, perejil seco, pesto, pimentón, pimentón dulce, pimienta
sauces-spices-oils: pimienta molida, pimienta negra, ras el hanout, romesco, sal, sal fina
sauces-spices-oils: sal gorda, sal marina, salsa, salsa barbacoa, salsa boloñesa, salsa brava
sauces-spices-oils: salsa carbonara, salsa césar, salsa de soja, salsa de tomate, salsa picante
sauces-spices-oils: salsa rosa, salsa tártara, salsa worcestershire, salsas, sazonador
sauces-spices-oils: sazonador fajitas, sofrito, tahini, tomate frito, tomate triturado, vinagre
sauces-spices-oils: vinagre de jerez, vinagre de manzana, vinagre de módena, vinagre de vino
sauces-spices-oils: vinagreta, wasabi, ñora

baking: agar agar, almendra laminada, almendra molida, almidón, aroma, aroma de vainilla, azúcar
baking: azúcar blanco, azúcar de caña, azúcar glas, azúcar moreno, azúcar vainillado, base de pizza
baking: base de tarta, bases de pizza, bicarbonato, cacao puro en polvo, caramelo líquido
baking: chocolate de cobertura, chocolate para fundir, chocolate postres, coco rallado, colorante
baking: colorantes, edulcorante, edulcorantes, eritritol, esencia de vainilla, estevia
baking: fideos de chocolate decoración, fondant, fruta escarchada, fécula, gelatina
baking: gelatina en polvo, gelatina neutra, harina, harina de almendra, harina de avena
baking: harina de garbanzo, harina de maíz, harina de trigo, harina integral, hojaldre, levadura
baking: levadura de panadería, levadura química, maicena, masa, masa brick, masa brisa
baking: masa de empanada, masa de hojaldre, masa de pizza, masa filo, masa quebrada, masas
baking: mazapán repostería, melaza, nata en polvo, obleas, obleas de empanadilla, pan rallado
baking: panela, panko, pasta brick, pasta quebrada, pepitas de chocolate, preparado para bizcocho
baking: preparado para flan, preparado para natillas, rebozador, sacarina, semillas de amapola
baking: sirope, sirope de caramelo, stevia, tartaleta, tartaletas, virutas de chocolate
baking?: vainilla

breakfast: arroz inflado, avena, cereal, cereales, cereales de chocolate, confitura, copos
breakfast: copos de avena, copos de maíz, corn flakes, crema de almendras, crema de anacardo
breakfast: crema de avellanas, crema de cacahuete, crema de cacao, crema de cacao y avellanas
breakfast: crema de chocolate, crema untable, desayuno, dulce de leche, dulce de membrillo, gachas
breakfast: granola, jalea, jalea real, mantequilla de cacahuete, membrillo, mermelada
breakfast: mermelada de albaricoque, mermelada de fresa, mermelada de melocotón, miel
breakfast: miel de azahar, miel de flores, miel de romero, miel milflores, muesli
breakfast: pasta de cacahuete, polen, salvado, salvado de avena, semillas de chía, semillas de lino
breakfast: sirope de agave, sirope de arce, tahín dulce
breakfast?: acacia, azahar, milflores

snacks-sweets: almendra, almendras, altramuz snack, anacardo, anacardos, aperitivo, aperitivos
snacks-sweets: arándanos secos, avellana, avellanas, barquillo, barquillos, barrita
snacks-sweets: barrita de proteínas, barrita energética, barritas, barritas de cereales, bombones
snacks-sweets: bombón, cacahuete, cacahuetes, calendario de adviento, caramelo, caramelos, chicle
snacks-sweets: chicles, chips, chocolate, chocolate blanco, chocolate con leche, chocolate negro
snacks-sweets: chocolates, chocolatina, chocolatinas, ciruelas pasas, cocktail frutos secos
snacks-sweets: conguitos, cookie, cookies, coquitos, cortezas, crackers, cóctel de frutos secos
snacks-sweets: dátil, dátiles, fruta deshidratada, frutos secos, galleta, galletas
snacks-sweets: galletas de avena, galletas de chocolate, galletas maría, galletas saladas
snacks-sweets: ganchitos, golosina, golosinas, gominolas, gusanitos, higos secos
snacks-sweets: huevo de chocolate, huevos de pascua, mantecados, mazapán, maíz tostado, merengue
snacks-sweets: nachos, nubes, nueces, nueces de macadamia, nueces pecanas, nuez, obleas rellenas
snacks-sweets: orejones, palomitas, pasas, patatas chips, patatas fritas, peladillas, pipas
snacks-sweets: pipas de calabaza, pipas de girasol, piruletas, pistacho, pistachos, piñones
snacks-sweets: plátano frito, polvorones, polvorón, pretzels, quicos, regaliz, semillas
snacks-sweets: semillas de sésamo, snack, snacks, tableta de chocolate, tortillas chips
snacks-sweets: tortitas de arroz, tortitas de maíz, trufas, turrones, turrón, uvas pasas, wafer

coffee-tea: achicoria, bolsitas de té, cacao, cacao en polvo, cacao soluble, café
coffee-tea: café descafeinado, café en grano, café instantáneo, café molido, café soluble, cafés
coffee-tea: cappuccino, capuchino, chocolate a la taza, chocolate en polvo, cola cao, cápsulas
coffee-tea: cápsulas de café, descafeinado, espresso, filtros de café, infusiones, infusión, malta
coffee-tea: manzanilla, matcha, poleo menta, rooibos, tila, té, té blanco, té negro, té rojo
coffee-tea: té verde, yerba mate

water-soft-drinks: agua, agua con gas, agua de coco, agua mineral, aguas, bebida, bebida energética
water-soft-drinks: bebida isotónica, bebidas, bitter, café frío, cerveza sin alcohol, cola, gaseosa
water-soft-drinks: ginger ale, granizado bebida, horchata, jarabe, jugo, jugos, kombucha, limonada
water-soft-drinks: mosto, naranjada, néctar, refresco, refrescos, sirope de granadina, smoothie
water-soft-drinks: soda, té frío, té helado, tónica, zumo, zumo de limón, zumo de manzana
water-soft-drinks: zumo de melocotón, zumo de naranja, zumo de piña, zumo de tomate, zumo de uva
water-soft-drinks: zumo multifrutas, zumos

beer-wine-spirits: aguardiente, albariño, anís licor, brandy, cava, cerveza, cerveza rubia
beer-wine-spirits: cerveza tostada, cervezas, champagne, champán, clara, coñac, ginebra, jerez
beer-wine-spirits: lambrusco, licor, licores, moscatel, oporto, orujo, pacharán, prosecco, ribera
beer-wine-spirits: ribera del duero, rioja, ron, rueda, sangría, sidra, tequila, tinto de verano
beer-wine-spirits: vermut, vermú, vino, vino blanco, vino rosado, vino tinto, vinos, vodka, whisky

baby: biberón, bolsita de fruta, cereales infantiles, chupete, colonia infantil, crema de pañal
baby: discos de lactancia, leche de continuación, leche de crecimiento, leche de inicio
baby: leche infantil, papilla, papillas, pañal, pañales, potito, potitos, tarrito, tarritos
baby: toallitas bebé
baby!: alimentos infantiles, bebé, bebés, infantil

pet: comida húmeda, heno, hueso, pájaros
pet!: adulto, adultos, esterilizado, esterilizados
pet!!: alimento completo, alimento para peces, alpiste, antiparasitario, arena aglomerante
pet!!: arena gato, arena para gatos, bocaditos en gelatina, bolsas para excrementos, cachorro
pet!!: cachorros, canino, cobaya, comida para gatos, comida para perros, croquetas gato
pet!!: croquetas para perros, felino, gatito, gatitos, gato, gatos, hámster, latas gato, mascota
pet!!: mascotas, perro, perros, pienso, piensos, roedor, roedores, snack gato, snack perro
pet!!: stick dental

health-beauty: acondicionador, after sun, aftershave, agua micelar, agua oxigenada, alcohol 96
health-beauty: algodón, aspirina, bastoncillos, body milk, bálsamo labial, cacao labial
health-beauty: cepillo de dientes, cepillo de pelo, cera depilatoria, champú, champú seco, colonia
health-beauty: colutorio, colágeno, complemento alimenticio, compresas, crema corporal
health-beauty: crema de manos, crema facial, crema hidratante, crema solar, cuchillas
health-beauty: cápsulas omega 3, dentífrico, desmaquillante, desodorante, discos de algodón
health-beauty: enjuague bucal, esmalte, espuma de afeitar, espuma de baño, gel, gel de baño
health-beauty: gel de ducha, gel hidroalcohólico, gomina, hilo dental, ibuprofeno, jabón
health-beauty: jabón de manos, jabón líquido, jarabe para la tos, laca, lentillas líquido
health-beauty: limpiador facial, loción corporal, lubricante, magnesio, maquillaje, maquinilla
health-beauty: maquinillas, mascarilla, medicamentos, paracetamol, pasta de dientes
health-beauty: pastillas garganta, peine, perfume, pintalabios, preservativos, probióticos
health-beauty: protector solar, proteína en polvo, proteína whey, quitaesmalte, repelente
health-beauty: repelente de mosquitos, rímel, salvaslips, suavizante pelo, suplemento, suplementos
health-beauty: tampones, tapones oídos, termómetro, tinte, tiritas, toallitas desmaquillantes
health-beauty: toallitas íntimas, venda, vitamina c, vitaminas
health-beauty?: crema

cleaning-household: abrillantador, ambientador, amoniaco, antical, antipolillas, bayeta, bayetas
cleaning-household: betún, bolsas aspirador, bolsas de basura, bolsas de congelación, cubo
cleaning-household: cápsulas detergente, desatascador, desinfectante, detergente
cleaning-household: detergente en polvo, detergente líquido, escoba, esponja, esponjas, estropajo
cleaning-household: estropajos, film transparente, fregasuelos, fregona, gel wc, guantes de goma
cleaning-household: insecticida, lavavajillas, lejía, limpiacristales, limpiador, limpiador baño
cleaning-household: limpiador multiusos, limpiador wc, limpiahogar, mopa, papel de aluminio
cleaning-household: papel de cocina, papel de horno, papel film, papel higiénico, papel vegetal
cleaning-household: pastillas lavavajillas, pañuelos, pañuelos de papel, pinzas, pinzas de la ropa
cleaning-household: quitamanchas, ratonera, recogedor, rollo de cocina, rollos papel
cleaning-household: sal lavavajillas, servilletas, suavizante, toallitas, toallitas limpiadoras
cleaning-household: trapo, vinagre de limpieza

home-garden: abono, abrelatas, almohada, bolsa de la compra, bolsas, bolígrafo, bolígrafos
home-garden: bombilla, bombillas, calcetines, carbón, cargador, cartuchos de tinta, cazuela, celo
home-garden: cerillas, cigarrillos, cinta adhesiva, cuaderno, cubiertos, cuchara, cuchillo
home-garden: fertilizante, fiambrera, flores, folios, globos, juguete, juguetes, libro, libros
home-garden: lápices, maceta, mantel, mechero, medias, olla, pajitas, palillos, papel
home-garden: papel de fumar, papel de regalo, paraguas, pastillas de encendido, paño de cocina
home-garden: pegamento, perchas, periódico, pila, pilas, pintura, planta, plantas, plato llano
home-garden: platos, platos desechables, ramo, revista, revistas, rosas, sacacorchos, sartén
home-garden: sellos, semillas de flores, sobres, sustrato, sábana, tabaco, tarjeta de cumpleaños
home-garden: taza, tazas, tenedor, termo, tierra para plantas, toalla, toallas, tornillos, táper
home-garden: vaso, vasos, vela, velas
"""#
}
