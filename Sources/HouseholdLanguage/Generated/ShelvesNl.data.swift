// Made by scripts/embed-data from Data/shelves/nl.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let shelvesNl = #"""
# Dutch: which shelf of a shop a word leads to.
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
@tails: 4
@breaks: met, in, van, voor, uit, op, zonder, bij, aan, per, saus van, naar
@skip: de, het, een, en, of, bio, biologisch, biologische, verse, vers, klein, kleine, groot, grote
@skip: mini, extra, x, g, gr, kg, ml, cl, l, stuks, pak
@endings: tjes>, pjes>, jes>, tje>, je>, ens>, en>, s>, e>
@skip: gezouten, ongezouten, gebrand, gebrande, ongebrande, geroosterd, geroosterde, smaak, naturel
@skip: jumbo, ongezoet
@skip: zoet, zoete, zacht, zachte
@skip: intens, puur, origineel, stukjes

produce: aardappel, aardappelen, aardappels, aardbei, abrikoos, abrikozen, ananas, andijvie, appel
produce: appels, artisjok, asperge, asperges, aubergine, avocado, babyleaf, babyspinazie, banaan
produce: bananen, basilicum, bessen, bieslook, biet, bieten, bietjes, blauwe bes, blauwe bessen
produce: bleek selderij, bleekselderij, bloemkool, boerenkool, boontjes, bospeen, bosui
produce: bosvruchten, braam, bramen, broccoli, champignon, champignons, cherrytomaten, chilipeper
produce: chinese kool, citroen, citroengras, citrusfruit, clementine, courgette, cranberry, dille
produce: doperwten, doperwten wortelen, dragon, druif, druiven, erwten, erwtjes, flespompoen
produce: framboos, frambozen, fruit, fruithapjes, fruitmix, fruitsalade, galiameloen
produce: gehakte spinazie, gember, granaatappel, grapefruit, groente, groentemix, groenten
produce: handfruit, haricots verts, hutspot, hutspotgroente, ijsbergsla, italiaanse groente
produce: julienne, kaki, kastanjechampignons, kastanjes, kers, kersen, kikker erwten, kiwi
produce: knoflook, knolselderij, kokosnoot, komkommer, kool, koolraap, koolrabi, koriander
produce: krieltjes, krieltjesaardappel, kropsla, kruiden, kruisbessen, laos, lente-ui, limoen
produce: little gem, lychee, maiskolven, mandarijn, mango, maïs, maïskolf, melange, meloen, munt
produce: nectarine, oesterzwam, okra, paddenstoelen, paksoi, papaja, paprika, passievrucht
produce: pastinaak, peer, peper rood, peren, perzik, peterselie, peultjes, pompelmoes, pompoen
produce: postelein, prei, pruim, pruimen, puntpaprika, raap, rabarber, radicchio, radijs, radijsjes
produce: rauwkost, rode biet, rode kool, rode peper, rode ui, rode uien, roerbakgroente
produce: roerbakgroenten, roerbakmix, romanesco, romantomaten, romatomaten, rozemarijn, rucola
produce: saladegroenten, salie, savooiekool, schorseneren, selderij, shiitake, sinaasappel, sjalot
produce: sjalotten, sla, sla melange, slamix, snack komkommer, snijbiet, snijbonen, snoep tomaten
produce: snoepkomkommer, snoeppaprika, snoeptomaatjes, soepgroente, sperziebonen, spinazie
produce: spinazie a la creme, spitskool, spruiten, spruitjes, sugarsnaps, taugé, tijm, tomaat
produce: tomaatjes, tomaten, trostomaten, tuinbonen, tuinkers, ui, uien, veldsla, venkel, vijg
produce: vijgen, vruchten, waspeen, waterkers, watermeloen, winterpeen, witlof, witte kool
produce: wokgroente, wortel, wortels, worteltjes

bakery: afbakbroodjes, amandelbroodje, amandelkoek, amandelstaaf, appelflap, appelflappen
bakery: appelkoek, appeltaart, arretjescake, bagel, baguette, banketstaaf, beschuit
bakery: bladerdeeghapje, bollen, bolletje, bolletjes, boterhammen, boule, breadsticks, brioche
bakery: brood, broodje, broodjes, brownie, bruin, bruin brood, bruinbrood, bruine bollen, cake
bakery: cakejes, cakerol, casino, cheesecake, chocoladebroodje, ciabatta, crackers brood, croissant
bakery: croissantje, croissants, croutons, crêpes, cupcake, desembrood, donut, eclair, eierkoek
bakery: eierkoeken, flatbread, focaccia, gebak, gebakje, gevulde koek, gevulde koeken, grissini
bakery: half volkoren, half wit, hamburgerbroodjes, heel volkoren, hotdogbroodjes, kaasbroodje
bakery: kaiserbroodjes, kerststol, knoflookbrood, knäckebröd, koffiebroodje, kokosmakroon
bakery: krentenbol, krentenbollen, krentenbrood, kruidenboterstokbrood, kruidkoek, kwarktaart
bakery: matzes, meergranen, moorkop, muffin, naan, oliebollen, ontbijtkoek, panini, pannenkoek
bakery: pannenkoeken, peperkoek, petit pains, piadina, pistolet, pistolets, pita, pitabroodjes
bakery: plukbrood, poffertjes, roggebrood, roomboterkoek, roze koeken, rozijnenbollen
bakery: rozijnenbrood, saucijzenbroodje, slagroomsoes, slagroomtaart, soepstengels, soesjes
bakery: spekkoek, speltbol, speltbrood, stokbrood, stokbroodje, stol, stolletje, stolletjes
bakery: suikerbrood, suikerwafels, taart, tarwe bollen, tarwebrood, tijgerbrood, toast, toastjes
bakery: tompouce, tortilla, tulband, vikorn, vlaai, volkoren, volkoren bollen, volkoren brood
bakery: volkorenbrood, voltarwebrood, waldkorn, wit brood, witbrood, witte bollen, worstenbroodje
bakery: worstenbroodjes, worteltaart, wrap, wraps, zuurdesembrood

dairy-eggs: amandel drink, amandeldrink, amandelmelk, bak en braad, bakboter, bakken en braden
dairy-eggs: bavarois, biogarde, boerenyoghurt, boter, chocolademelk, chocolademousse, chocoladevla
dairy-eggs: chocomel, crème fraîche, dessert, drinkyoghurt, ei, eieren, gecondenseerde melk
dairy-eggs: gehakte eieren, geitenmelk, griekse yoghurt, griesmeelpudding, halfvolle melk
dairy-eggs: halfvolle yoghurt, halvarine, haver drink, haverdrink, havermelk, havermoutpap
dairy-eggs: hopjesvla, houdbare melk, karnemelk, kefir, koffiemelk, koffieroom, kokos drink
dairy-eggs: kokos melk drink, kokosdrink, kookroom, kruidenboter, kwark, kwarteleitjes
dairy-eggs: magere kwark, magere melk, magere yoghurt, margarine, melk, melkdrank, mousse
dairy-eggs: noten drink, panna cotta, pap, plantaardig soya, pudding, rijst drink, rijstdrink
dairy-eggs: rijstepap, roeryoghurt, room, room boter, roomboter, scharreleieren, skyr, slagroom
dairy-eggs: soja drink, soja yoghurt, sojadrink, sojamelk, soya, soya drink, spuitslagroom
dairy-eggs: tiramisu, toetje, toetjes, umer, vanille yoghurt, vanillevla, vla, vloeibare margarine
dairy-eggs: volle melk, volle yoghurt, vrije uitloop eieren, vruchtenyoghurt, yoghurt
dairy-eggs: yoghurt dessert, yoghurt drink, yoghurtdrink, yoghurth, zuivel, zuiveldrank, zure room

cheese: 48 plus, belegen kaas, blauwe kaas, blauwschimmelkaas, boerenkaas, brie, buffelmozzarella
cheese: burrata, camembert, cheddar, cottage cheese, edammer, emmentaler, extra belegen, feta
cheese: geitenkaas, geitenroomkaas, geraspte kaas, gorgonzola, gouda, goudse, grana padano, gruyère
cheese: halloumi, hüttenkäse, jong belegen, jong belegen kaas, jonge kaas, kaas, kaas plakken
cheese: kaas stukken, kaas tapas, kaasblokjes, kaasfondue, kaasplakken, kaasspread, komijnekaas
cheese: kruidenkaas, kruidenroomkaas, leerdammer, maasdammer, mascarpone, mozzarella, oud brokkel
cheese: oude kaas, parmezaan, parmezaanse kaas, parmigiano, pecorino, pizzakaas, plakken
cheese: plakken jong, plakken kaas, raclette, ricotta, rookkaas, roomkaas, roquefort, schapenkaas
cheese: smeerkaas, witte kaas

meat: achterham, bacon, balletjes, barbecueworst, bavette, beenham, berliner, biefstuk, blinde vink
meat: bloedworst, boterhamworst, braadworst, burger, burgers, carpaccio, cervelaat, chicken wings
meat: chickenwings, chorizo, cordon bleu, corned beef, droge worst, drumsticks, eend, eendenborst
meat: entrecote, filet americain, frankfurter, fricandeau, gans, gehakt, gehaktbal, gehaktballen
meat: gehaktballetjes, gourmet, gourmetschaal, gourmetschotel, grill worst, grillworst, gyros
meat: hachee vlees, half om half gehakt, ham, hamblokjes, hamburger, hamburgers, hamlap, hamreepjes
meat: hertenbiefstuk, hete kip, hotdog, hotdogs, kalfsvlees, kalkoen, kalkoenfilet, karbonade
meat: katenspek, kebab, kip, kip blokjes, kip reepjes, kip schnitzel, kipblokjes, kipcorn, kipdij
meat: kipfilet, kipgehakt, kipnuggets, kippenbout, kippendij, kippendijen, kippenlever
meat: kippenlevertjes, kippenpoten, kippenvlees, kippenvleugels, kipreepjes, kiprollade, kipsaté
meat: kipschnitsel, kipschnitzel, kipshaslick, klapstuk, knakworst, knakworsten, kogelbiefstuk
meat: konijn, kookworst, lam, lamskotelet, lamsvlees, lever, leverpastei, leverworst, merguez
meat: mortadella, nier, ontbijtspek, ossenhaas, ossenworst, palingworst, parmaham, paté, pepperoni
meat: procureur, rauwe ham, rib, rib-eye, riblappen, rollade, rookvlees, rookworst, rosbief
meat: runderburger, rundergehakt, rundergehakt mager, runderlap, runderlappen, runderrookvlees
meat: rundersaucijs, rundervink, rundvlees, salami, sateetjes, saté, saucijs, saucijzen, schnitzel
meat: schnitzels, schouderham, serranoham, shashlick, shaslick, shoarma, shoarmareepjes, slavink
meat: slavinken, smeerworst, snijworst, soepkip, spareribs, spek, spekjes, speklap, speklapjes
meat: speklappen, speklapreepjes, spies, spiesen, steak, stoofvlees, sukade, sukadelappen, tartaar
meat: tournedos, varkenshaas, varkenslap, varkensreepjes, varkensvlees, vinken, vlees, vleeswaren
meat: wild, worst

fish: calamares, coquilles, dorade, forel, gamba's, garnaal, garnalen, gerookte forel
fish: gerookte makreel, gerookte zalm, haring, heilbot, hollandse nieuwe, inktvis, kabeljauw
fish: kabeljauwfilet, kaviaar, kibbeling, koolvis, krab, kreeft, lekkerbek, makreel, mossel
fish: mosselen, oesters, paling, pangasius, poon, rivierkreeftjes, rolmops, scampi, schelvis, schol
fish: sint-jakobsschelpen, surimi, sushi, tilapia, tong, tonijnsteak, victoriabaars, vis, visfilet
fish: wijting, zalm, zalmfilet, zeebaars, zeeduivel, zeevruchten, zeewolf

ready-meals: aardappel partjes, aardappel schijfjes, aardappelgratin, aardappelpartjes
ready-meals: aardappelpuree, aardappelsalade, aardappelschijfjes, antipasti, bami, bami goreng
ready-meals: bapao, bladerdeeg hapjes, bladerdeeghapjes, boemboe maaltijd, bonenburger
ready-meals: borrelhapjes, burrito, coleslaw, curry maaltijd, dip, dips, eiersalade, falafel
ready-meals: farmersalade, filet gemak, gevulde pasta, gratin, groene salade, groente burger
ready-meals: groenteburger, groenteschijf, guacamole, houmous, hummus, huzarensalade, kaassoufflé
ready-meals: kant-en-klaar, kant-en-klaarmaaltijd, kapsalon, kip-kerriesalade, kipkerriesalade
ready-meals: kipschotel, kipstukjes vegetarisch, komkommersalade, koolsalade, lasagne, loempia
ready-meals: loempias, maaltijd, maaltijd salade, maaltijdpakket, maaltijdsalade, macaroni maaltijd
ready-meals: magnetronmaaltijd, nasi, nasi goreng, notenburger, omelet, ovenschotel, paella
ready-meals: pastamaaltijd, pastasalade, pasteibakjes, pizza, plantaardig, plantaardige schijf
ready-meals: quiche, risotto, roergebakken, rundvleessalade, rösti, salade, salades, sandwich
ready-meals: sandwichspread, saté maaltijd, seitan, selleriesalade, smeersel, stamppot, tahoe
ready-meals: tapas, tapenade, tempeh, tempé, tofu, tonijnsalade, tosti, tzatziki, vega, vegaburger
ready-meals: vegaburgers, vegan stukjes, vegetarisch gehakt, vegetarische balletjes
ready-meals: vegetarische burger, vegetarische kipstukjes, vegetarische schnitzel
ready-meals: vegetarische stukjes, vegetarische worst, veggie, veggie kipstukjes, verspakket
ready-meals: vleesvervanger, wokmaaltijd, zalmsalade

frozen: -ijs, -ijsjes, aardappel wedges, aardappelkroketjes, bamischijf, bitterballen, cornet
frozen: cornets, cornetto, diepvriesgroente, diepvriespizza, diepvriesspinazie, friet, frieten
frozen: frikandel, frikandellen, frites, frituursnacks, ijs, ijsblokjes, ijshoorntjes, ijsjes
frozen: ijsklontjes, ijstaart, kroket, kroketten, magnum, ovenfriet, ovenfrites, patat, roomijs
frozen: roomijsjes, schepijs, snacks frituur, sorbet, sorbetijs, vanille-ijs, vissticks, waterijs
frozen: waterijsjes
frozen!: bevroren, diepvries, diepvries-, ingevroren

pasta-rice-grains: aardappelpoeder, bami nestjes, basmati, basmatirijst, boekweit, bulgur
pasta-rice-grains: cannelloni, couscous, eiermie, farfalle, fusilli, gedroogde bonen, gierst
pasta-rice-grains: gnocchi, gort, granen, griesmeel, groene linzen, jasmijnrijst
pasta-rice-grains: kapucijners gedroogd, kroepoek ongebakken, lasagnebladen, linguine, linzen
pasta-rice-grains: macaroni, meergranenrijst, mie, mienestjes, mihoen, noedels, noodles
pasta-rice-grains: pandanrijst, parelgort, pasta, penne, peulvruchten, polenta, quinoa, ramen
pasta-rice-grains: ravioli, rijst, rijstnoedels, rijstvellen, risottorijst, rode linzen
pasta-rice-grains: snelkook rijst, snelkookrijst, spaghetti, spelt, spliterwten, sushirijst
pasta-rice-grains: taco schelpen, taco's, tacoschelpen, tagliatelle, tortellini, tortelloni, udon
pasta-rice-grains: vermicelli, volkoren pasta, witte rijst, zilvervliesrijst

canned: amsterdamse uien, ananasschijven, ansjovis, appelcompote, appelmoes, appeltjes pot
canned: artisjokharten, aspergesoep, atjar, atjar tampoer, augurk, augurken, bamboescheuten, blik
canned: bonen, bonensoep, bouillonsoep, bruine bonen, champignonsoep, compote, conserven
canned: courgettesoep, cup-a-soup, erwtensoep, fruitcocktail, gepelde tomaten, gezeefde tomaten
canned: groenteconserven, groentesoep, jackfruit, kappertjes, kapucijners, kerriesoep, kidney bonen
canned: kidneybonen, kikkererwten, kippensoep, kipragout, knakworst blik, kokos melk, kokosmelk
canned: kokosroom, linzensoep, maaltijdsoep, maiskorrels, mosterdsoep, olijf, olijven, paprikasoep
canned: passata, perziken op siroop, piccalilly, pompoensoep, rabarbercompote, ragout
canned: rode kool met appeltjes, sardientjes, sardines, smac, soep, soepballetjes, soepje
canned: tafelzuur, tomaten blokjes, tomaten puree, tomatenblokjes, tomatenpuree, tomatensoep
canned: tomatenstukjes, tonijn, tonijnstukken, uiensoep, witte bonen, witte bonen in tomatensaus
canned: worteltjes pot, zilveruitjes, zoetzuur, zongedroogde tomaten, zuurkool, zwarte bonen
canned!: in blik, in pot, op sap, op siroop

sauces-spices-oils: aioli, andalouse, anijs, appelazijn, arachideolie, azijn, balsamico
sauces-spices-oils: balsamicoazijn, barbecuesaus, boemboe, bolognesesaus, bouillon, bouillonblokjes
sauces-spices-oils: cayennepeper, champignonsaus, chili saus, chilisaus, chilivlokken, chutney
sauces-spices-oils: cocktailsaus, curry, curry saus, currypasta, currysaus, dressing, fajita mix
sauces-spices-oils: fix, fond, franse mosterdsaus, fritessaus, frituurvet, garam masala
sauces-spices-oils: gebakken uitjes, gehaktkruiden, gemberpoeder, groentebouillon, hollandaisesaus
sauces-spices-oils: italiaanse kruiden, jachtsaus, jus, jus poeder, kaas saus, kaassaus, kaneel
sauces-spices-oils: kaneelstokjes, kardemom, kerrie, kerriepoeder, ketchup, ketjap, ketjap manis
sauces-spices-oils: keukenzout, kipkruiden, kippenbouillon, knoflook saus, knoflookpoeder
sauces-spices-oils: knoflooksaus, kokosolie, komijn, kruidenmix, kruidenmix pasta, kruidenpakket
sauces-spices-oils: kruidenpasta, kruidnagel, kurkuma, laurier, laurierblad, marinade, mayonaise
sauces-spices-oils: mierikswortel, miso, mix voor, mosterd, natuurazijn, nootmuskaat, oestersaus
sauces-spices-oils: olie, olijfolie, oregano, paprikapoeder, pasta saus, pastasaus, peper
sauces-spices-oils: peperkorrels, pepersaus, pesto, pindasaus, raapzaadolie, ras el hanout
sauces-spices-oils: ravigotesaus, remoulade, roerbaksaus, roomsaus, runderbouillon, saffraan
sauces-spices-oils: saladedressing, salsa, salsa saus, sambal, samurai, saté saus, satésaus, saus
sauces-spices-oils: sauzen, sesamolie, slaolie, soja saus, sojasaus, spaghettimix, specerijen
sauces-spices-oils: speculaaskruiden, sriracha, ster anijs, steranijs, strooikruiden, tabasco
sauces-spices-oils: taco mix, tacokruiden, tahin, teriyakisaus, tomaten saus, tomatenketchup
sauces-spices-oils: tomatensaus, uienpoeder, vinaigrette, vissaus, vloeibaar frituurvet
sauces-spices-oils: whiskeysaus, wijnazijn, witte wijnazijn, wok saus, wokolie, woksaus
sauces-spices-oils: worcestersaus, worcestershiresaus, zee zout, zeezout, zonnebloemolie, zout
sauces-spices-oils: zwarte peper

baking: aardappelzetmeel, agar agar, amandelmeel, amandelschaafsel, amandelspijs, bakchocolade
baking: bakmeel, bakmix, bakpoeder, baksoda, basterdsuiker, beslag, bladerdeeg, bladerdeegplakjes
baking: bloem, boekweitmeel, broodmix, cacaopoeder, cakemix, chocoladedruppels, croissantdeeg
baking: custard, decoratie, deeg, droge gist, filodeeg, fondant, gelatine, geleisuiker
baking: gemalen amandelen, geraspte kokos, gist, glazuur, glucosestroop, hartige taartdeeg
baking: kandijsuiker, keukenstroop, kleurstof, koekmix, kokosrasp, kookchocolade, kristalsuiker
baking: kruimeldeeg, maanzaad, maizena, marsepein, meel, muffinmix, paneermeel, pannenkoekenmix
baking: pizzabodem, pizzabodems, pizzadeeg, poedersuiker, puddingpoeder, rietsuiker, schenkstroop
baking: slagroomversteviger, speltmeel, spijs, stevia, stroop, suiker, suikerklontjes, taartbodem
baking: taartdecoratie, tarwebloem, vanille-extract, vanillestokje, vanillesuiker, volkorenmeel
baking: zelfrijzend bakmeel, zemelen, zoetjes, zoetstof, zuiveringszout
baking?: vanille

breakfast: aardbeienjam, abrikozenjam, acaciahoning, agavesiroop, ahornsiroop, amandelpasta
breakfast: anijshagel, appelstroop, beleg, bloemenhoning, brinta, broodbeleg, cashewpasta, chiazaad
breakfast: choco, choco pasta, chocolade hagelslag, chocolade pasta, chocoladehagel, chocoladepasta
breakfast: chocoladepasta duo, chocoladevlokken, chocopasta, confiture, cornflakes, cruesli, crunch
breakfast: crunchy muesli, crème honing, dadelstroop, duo pasta, duopenotti, flakes, fruitspread
breakfast: gestampte muisjes, granola, hagelslag, haver, haver mout, havermout, havervlokken
breakfast: hazelnoot choco pasta, hazelnootpasta, honing, jam, kersenjam, kokosbrood
breakfast: krokante muesli, lijnzaad, marmelade, muesli, muisjes, notencrunch, notenpasta, ontbijt
breakfast: ontbijtgranen, ontbijtvlokken, pinda kaas, pindakaas, rijstkrokant, special flakes
breakfast: speculaaspasta, speculoos, vlokken, vruchtenhagel

snacks-sweets: amandel, amandelen, appelchips, bananenchips, bastogne, biscuit, biscuitjes
snacks-sweets: biscuits, bokkenpootjes, bonbon, bonbons, borrelmix, borrelnootjes, borrelnoten
snacks-sweets: boter sprits, boterkoek, bugles, cashew, cashewmix, cashewnoten, chipjes, chips
snacks-sweets: chocolaatjes, chocolade, chocolade melk hazelnoot, chocoladefiguren
snacks-sweets: chocoladekruidnoten, chocoladeletter, chocoladepinda's, chocoladereep
snacks-sweets: chocoladerozijnen, chocoladetablet, cookies, crackers, cranberries, dadels
snacks-sweets: doppinda's, drop, drop mix, dropjes, eierwafel, fruitreep, gedroogd fruit
snacks-sweets: gedroogde abrikozen, gedroogde pruimen, gedroogde vijgen, gemberkoek
snacks-sweets: gevulde speculaas, haverkoekjes, hazelnoot, hazelnoten, japanse mix, kaaskoekjes
snacks-sweets: kaasstengels, kaasvlinders, kano, karamel, katjang pedis, kauwgom, kauwgum
snacks-sweets: kerstkransjes, kindersurprise, kletskoppen, koek, koekje, koekjes, krakelingen
snacks-sweets: kroepoek, kruidnoten, lange vingers, lollies, lolly, macadamia, marshmallow
snacks-sweets: maïswafels, medjool dadels, melkchocolade, mergpijpjes, meringue, mixnoten
snacks-sweets: mueslireep, mueslirepen, nacho chips, nacho's, nootjes, noten, noten mix, notenbar
snacks-sweets: notenmix, notenreep, nougat, ontbijtreep, paaseieren, paaseitjes, paprika chips
snacks-sweets: para noten, paranoten, pecannoot, pecannoten, pepermunt, pepernoten, pijnboompitten
snacks-sweets: pinda, pistache, pistachenoten, pitten, pompoenpitten, popcorn, pralines, pretzels
snacks-sweets: proteïnereep, pure chocolade, reep, reepjes chocolade, repen, ribbelchips
snacks-sweets: rijstwafel, rijstwafels, rostirondjes, rozijnen, schuimkransjes, schuimpjes
snacks-sweets: sesamzaad, sinterklaas, snack, snacks, snoep, snoephartjes, snoepjes, snoepmix
snacks-sweets: speculaas, spekjes snoep, spritsen, spritsjes, stroopkoek, stroopkoeken, stroopwafel
snacks-sweets: stroopwafels, studentenhaver, suiker pinda's, suikerpinda's, sultana's, taaitaai
snacks-sweets: tablet, tarwewafels, toffees, tortillachips, trailmix, truffel, truffels, wafel
snacks-sweets: wafels, walnoot, walnoten, winegums, witte chocolade, zaden, zandkoekjes
snacks-sweets: zonnebloempitten, zoute drop, zoute sticks, zoutjes, zuurtjes

coffee-tea: aroma koffie, aroma rood, cacao, cafe creme, cappuccino, cappucino, chai
coffee-tea: chocoladepoeder, decafé, dessert koffie, earl grey, engelse melange, espresso
coffee-tea: filterkoffie, gemberthee, groene thee, ijs thee poeder, instant koffie, kamillethee
coffee-tea: koffie, koffie bonen, koffiebonen, koffiecapsules, koffiecups, koffiefilters
coffee-tea: koffiepads, kruidenthee, latte macchiato, losse thee, lungo, matcha, mokka, muntthee
coffee-tea: oploskoffie, rooibos, rooibosthee, snelfilter, sterrenmunt, thee, theezakjes
coffee-tea: vruchtenthee, warme chocolademelk, wiener melange, witte thee, zwarte thee

water-soft-drinks: alcoholvrij bier, ananassap, appel sap, appelbessensap, appelsap, bitter lemon
water-soft-drinks: bronwater, bruiswater, cassis, citroensap, cola, cranberry drank, diksap, drank
water-soft-drinks: dranken, drink, drinkpakjes, druivensap, dubbeldrank, dubbelfris, energiedrank
water-soft-drinks: energy drink, fris, frisdrank, gembershot, ginger ale, goentesap, groentesap
water-soft-drinks: ice tea, iced coffee, ijskoffie, ijsthee, jus d'orange, kokoswater, kombucha
water-soft-drinks: koolzuurhoudend water, lemon lime, limoensap, limonade, limonadesiroop
water-soft-drinks: malt bier, mineraalwater, multivitamine sap, nectar, perensap, ranja, rivella
water-soft-drinks: roosvicee, sap, shot, sinaasappel sap, sinaasappelsap, sinas, siroop, smoothie
water-soft-drinks: spa blauw, spa rood, sportdrank, tomaten sap, tomatensap, tonic, up lemon
water-soft-drinks: vitamine drank, vitaminewater, vruchtendrank, vruchtendrink, vruchtensap, water
water-soft-drinks: water met smaak

beer-wine-spirits: advocaat, aperitief, beerenburg, bessenjenever, bier, bokbier, brandewijn, cava
beer-wine-spirits: champagne, cider, cognac, droge witte wijn, dubbel, gin, glühwein, ipa, jenever
beer-wine-spirits: krat bier, likeur, mousserende wijn, pils, pilsener, port, prosecco, radler
beer-wine-spirits: rode wijn, rosé, rum, sherry, speciaalbier, tequila, tripel, vermout, whisky
beer-wine-spirits: wijn, witbier, witte wijn, wodka

baby: babybadje, babycrème, babydoekjes, babyhapje, babyolie, babypap, babypoeder, babyshampoo
baby: billencrème, billendoekjes, fles speen, flesvoeding, fopspeen, fruithapje, groentehapje
baby: knijpfruit, luier, luierbroekjes, luiers, opvolgmelk, peutermelk, speen, zoogcompressen
baby: zuigelingenmelk, zwemluiers
baby!: babyvoeding

pet: brokjes, brokken, hooi
pet!: adult, volwassen honden, volwassen katten
pet!!: cavia, dierenvoeding, diervoeding, droogvoer, hamster, hond, honden, honden-, hondenbrokken
pet!!: hondenkoekjes, hondensnack, hondenvoer, hondenworst, hondje, huisdier, kat, katten, katten-
pet!!: kattenbakvulling, kattenbrokken, kattengrind, kattensnack, kattensnoepjes, kattenvoer
pet!!: kauwbot, kauwstaaf, kitten, kitten-, kittens, knaagdier, konijnenvoer, natvoer, poepzakjes
pet!!: poes, puppy, puppy-, vetbollen, visvoer, vogelvoer, vogelzaad

health-beauty: aftershave, aftersun, aspirine, badschuim, badzout, bodylotion, conditioner
health-beauty: condooms, crèmespoeling, dagcrème, deo, deodorant, douchecreme, douchegel
health-beauty: droogshampoo, eiwitpoeder, flosdraad, gezichtscrème, gezichtsmasker
health-beauty: gezichtsreiniger, glijmiddel, haarborstel, haarelastiekjes, haargel, haarlak
health-beauty: haarspray, haarverf, haarwax, handcrème, handgel, handzeep, hoestdrank, ibuprofen
health-beauty: inlegkruisjes, kam, keelpastilles, lenzenvloeistof, lippenbalsem, lippenstift
health-beauty: maandverband, magnesium, make-up remover, mascara, micellair water, mondwater
health-beauty: muggenspray, multivitaminen, nachtcrème, nagellak, nagellakremover, neusspray
health-beauty: ontharingscrème, oogdruppels, oordoppen, paracetamol, parfum, pijnstillers
health-beauty: pleisters, reinigingsdoekjes gezicht, reinigingsmelk, scheergel, scheermesjes
health-beauty: scheerschuim, shampoo, supplementen, tampons, tandenborstel, tandenborstels
health-beauty: tandenstokers floss, tandpasta, thermometer, verband, vitamine c, vitamine d
health-beauty: vitamines, vloeibare zeep, vochtige doekjes, watten, wattenschijfjes, wattenstaafjes
health-beauty: zalf, zeep, zonnebrand, zonnebrandcrème

cleaning-household: afwasborstel, afwasmiddel, allesreiniger, aluminiumfolie, azijn schoonmaak
cleaning-household: badkamerreiniger, bakpapier, bezem, bleek, bleekmiddel, boterhamzakjes
cleaning-household: diepvrieszakjes, doekjes schoonmaak, dweil, emmer, folie, glansspoelmiddel
cleaning-household: glasreiniger, huishoudfolie, huishoudhandschoenen, insectenspray, keukenpapier
cleaning-household: keukenreiniger, keukenrol, keukenrollen, luchtverfrisser, meubelspray
cleaning-household: microvezeldoek, mottenballen, muizenval, ontkalker, ontsmettingsmiddel
cleaning-household: ontstopper, ovenreiniger, pedaalemmerzakken, rubberen handschoenen, schoenpoets
cleaning-household: schoonmaakazijn, schoonmaakdoekjes, schoonmaakmiddel, schuurmiddel, schuurspons
cleaning-household: schuursponsjes, servetten, soda huishoud, spons, sponzen, staalwol, stoffer
cleaning-household: stofzuigerzakken, tissues, toiletblok, toiletpapier, toiletreiniger, vaatdoek
cleaning-household: vaatdoekjes, vaatwasmiddel, vaatwastabletten, vaatwaszout, vershoudfolie
cleaning-household: vlekverwijderaar, vloeibaar wasmiddel, vloerreiniger, vuilniszakken
cleaning-household: wascapsules, wasknijpers, wasmachinereiniger, wasmiddel, wasparfum, waspoeder
cleaning-household: wasverzachter, wc-blok, wc-eend, wc-papier, wc-rollen, zakdoekjes

home-garden: aanmaakblokjes, aansteker, ballonnen, batterij, batterijen, beker, bekers, bestek
home-garden: blikopener, bloemen, bloempot, bloemzaad, boek, boeket, boodschappentas, bord, borden
home-garden: briketten, broodtrommel, cadeaubon, cadeaupapier, draagtas, enveloppen, flesopener
home-garden: glazen, gloeilamp, handdoek, handdoeken, houtskool, inpakpapier, kaars, kaarsen, kabel
home-garden: kamerplant, kartonnen bordjes, kleerhangers, koekenpan, kopje, krant, kurkentrekker
home-garden: kussen, lamp, lampen, ledlamp, lepel, lijm, lucifers, mes, mest, ondergoed, oplader
home-garden: pan, panty, papier, paraplu, pen, pennen, plakband, plant, planten, plantenvoeding
home-garden: postzegels, potgrond, potlood, prikkers, printerpapier, rietjes, rozen, schrift
home-garden: schroeven, servies, sigaretten, sokken, speelgoed, tabak, tandenstokers, tas, tassen
home-garden: theedoek, theedoeken, theelichtjes, thermosfles, tijdschrift, vaas, verf
home-garden: verjaardagskaart, vloei, vork, waxinelichtjes, wenskaart
"""#
}
