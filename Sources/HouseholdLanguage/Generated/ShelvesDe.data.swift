// Made by scripts/embed-data from Data/shelves/de.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let shelvesDe = #"""
# German: which shelf of a shop a word leads to.
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

@umlauts: yes
@head: last
@tails: 4
@breaks: mit, in, im, für, von, vom, aus, auf, ohne, zum, zur, nach, bei, an
@skip: der, die, das, den, dem, ein, eine, und, oder, bio, frisch, frische, frischer, frisches
@skip: groß, große, klein, kleine, extra, div, x, g, kg, ml, cl, l, stück, stk, packung
@endings: innen>, nen>n, en>, ern>, er>, e>, n>, s>

produce: Ananas, Anderes Gemüse, Apfel, Apfelsine, Aprikose, Artischocke, Aubergine, Austernpilz
produce: Avocado, Babyspinat, Banane, Basilikum, Bataten, Beeren, Birne, Blattsalat, Blaubeere
produce: Blaukraut, Blumenkohl, Bohne, Broccoli, Brokkoli, Brombeere, Brunnenkresse, Butternut
produce: Bärlauch, Champignon, Chicorée, Chili, Chilischote, Chinakohl, Clementine, Dill
produce: Eierschwammerl, Eisberg, Eisbergsalat, Endivie, Erbse, Erbsen, Erdbeere, Erdäpfel
produce: Estragon, Feige, Feldsalat, Fenchel, Fisolen, Frucht, Früchte, Frühkartoffeln
produce: Frühlingszwiebel, Gartenkresse, Gemüse, Gewürzkräuter, Granatapfel, Grapefruit
produce: Grüne Bohnen, Grünkohl, Gurke, Hagebutte, Heidelbeere, Himbeere, Hokkaido, Holunder
produce: Holunderbeeren, Honigmelone, Ingwer, Johannisbeere, Kaki, Karfiol, Karotte, Kartoffel
produce: Kastanie, Kernobst, Kirsche, Kirschtomaten, Kiwi, Knoblauch, Knoblauchknolle
produce: Knollengemüse, Knollensellerie, Kochbanane, Kohl, Kohlrabi, Kohlsprossen, Kokosnuss
produce: Kopfsalat, Koriander, Kresse, Kräuter, Küchenkräuter, Kürbis, Lauch, Lauchzwiebel
produce: Liebstöckel, Limette, Litschi, Mais, Maiskolben, Mandarine, Mango, Mangold, Maniok
produce: Maracuja, Marille, Maroni, Melanzani, Melone, Minze, Mirabelle, Mohrrübe, Möhre, Nektarine
produce: Obst, Obstsalat, Okra, Orange, Pak Choi, Pampelmuse, Papaya, Paprika, Paprikaschote
produce: Paradeiser, Pastinake, Peperoni, Petersilie, Pfifferling, Pfirsich, Pflaume, Pilz, Pilze
produce: Pomelo, Porree, Preiselbeere, Quitte, Radicchio, Radieschen, Rettich, Rhabarber, Ribisel
produce: Rispentomaten, Rohkost, Romana, Romanesco, Rosenkohl, Rosmarin, Rote Bete, Rote Rübe
produce: Rotkohl, Rucola, Rübe, Rüben, Salat, Salatgurke, Salatherzen, Salbei, Schalenobst
produce: Schalotte, Schnittlauch, Schwammerl, Schwarzwurzel, Sellerie, Shiitake, Spargel, Spinat
produce: Spitzkohl, Spitzpaprika, Sprossen, Stachelbeere, Stangenbohnen, Staudensellerie, Steckrübe
produce: Steinobst, Steinpilz, Suppengemüse, Suppengrün, Südfrüchte, Süßkartoffel, Thymian, Tomate
produce: Topinambur, Traube, Trauben, Verpackung Obst Gemüse, Vogerlsalat, Wassermelone
produce: Weintrauben, Weißkohl, Weißkraut, Wirsing, Wurzelgemüse, Zitrone, Zitronengras
produce: Zitrusfrüchte, Zucchini, Zuckermais, Zuckerschoten, Zwetschge, Zwetschke, Zwiebel
produce: Zwiebelgemüse

bakery: Apfelkuchen, Apfelstrudel, Aufbackbrötchen, Backware, Backwaren, Bagel, Baguette
bakery: Bauernbrot, Berliner, Biskuit, Blechkuchen, Breze, Brezel, Brioche, Brot, Brotlaib, Brownie
bakery: Brötchen, Burger Buns, Burgerbrötchen, Ciabatta, Croissant, Croutons, Crêpes, Dinkelbrot
bakery: Donut, Eclair, Eiweißbrot, Feinbackware, Fladenbrot, Gebäck, Grissini, Gugelhupf
bakery: Halbfertige Backware, Hefezopf, Honigkuchen, Hot Dog Brötchen, Hörnchen, Kaisersemmel
bakery: Kipferl, Kleingebäck, Knoblauchbaguette, Knäcke, Knäckebrot, Krapfen, Kräuterbaguette
bakery: Kuchen, Käsekuchen, Laugenbrezel, Laugengebäck, Laugenstange, Lebkuchen, Marmorkuchen
bakery: Mischbrot, Muffin, Naan, Obstkuchen, Palatschinken, Panettone, Pfannkuchen, Pita, Plunder
bakery: Pumpernickel, Reiskuchen, Roggenbrot, Rosinenbrot, Roulade Biskuit, Rührkuchen, Sahnetorte
bakery: Scheiterhaufen, Schnecke, Schrippe, Schwarzbrot, Semmel, Semmelprodukte, Stangenbrot
bakery: Stollen, Streuselkuchen, Strudel, Teilchen, Toast, Toastbrot, Torte, Tortenboden, Tortilla
bakery: Vollkornbrot, Weckerl, Weißbrot, Windbeutel, Wraps, Zimtschnecke, Zopf, Zwieback

dairy-eggs: -ei, -eier, Ayran, Butter, Buttermilch, Butterschmalz, Creme Dessert, Crème fraîche
dairy-eggs: Dessert, Dickmilch, Dickrahm, Ei, Eier, Eier inländisch, Freilandeier, Frischmilch
dairy-eggs: Fruchtjoghurt, Ghee, Grießbrei, Grießpudding, Götterspeise, H und S Milch, Haferdrink
dairy-eggs: Hafermilch, Hafersahne, Halbfettmargarine, Hühnerei, Joghurt, Jogurt, Kaffeemilch
dairy-eggs: Kaffeeobers, Kaffeesahne, Kakaomilch, Kefir, Kochsahne, Kokosdrink, Kokosjoghurt
dairy-eggs: Kondensmilch, Kräuterbutter, Kräuterquark, Magermilch, Magerquark, Mandeldrink
dairy-eggs: Mandelmilch, Margarine, Milch, Milchmischgetränk, Milchreis, Milchshake, Molke
dairy-eggs: Molkerei, Mousse, Nachspeise, Naturjoghurt, Obers, Obers Rahm, Panna Cotta
dairy-eggs: Pflanzendrink, Pflanzenmargarine, Pudding, Quark, Rahm, Reisdrink, Reismilch
dairy-eggs: Rote Grütze, Sahne, Sauermilch, Sauerrahm, Saure Sahne, Schlagobers, Schlagsahne
dairy-eggs: Schmand, Schokomilch, Schokopudding, Skyr, Sojadrink, Sojajoghurt, Sojamilch
dairy-eggs: Speisequark, Sprühsahne, Süßrahmbutter, Tiramisu, Topfen, Topfencreme, Trinkjoghurt
dairy-eggs: Vanillepudding, Vanillesoße, Vollmilch, fettarme Milch

cheese: Appenzeller, Babybel, Bergkäse, Blauschimmelkäse, Brie, Burrata, Butterkäse
cheese: Büffelmozzarella, Camembert, Cheddar, Doppelrahmfrischkäse, Edamer, Emmentaler, Feta
cheese: Fondue, Frischkäse, Gorgonzola, Gouda, Grana Padano, Greyerzer, Grillkäse, Gruyère
cheese: Halloumi, Handkäse, Hartkäse, Harzer, Hirtenkäse, Hüttenkäse, Käse, Käse-Spezialitäten
cheese: Käseaufschnitt, Käsefondue, Käsescheiben, Körniger Frischkäse, Limburger, Mascarpone
cheese: Mozzarella, Obazda, Parmesan, Parmigiano, Pecorino, Pizzakäse, Raclette, Reibekäse, Ricotta
cheese: Roquefort, Sauermilchkäse, Schafskäse, Scheibenkäse, Scheibletten, Schmelzkäse, Schnittkäse
cheese: Streichkäse, Streukäse, Tilsiter, Weichkäse, Ziegenkäse

meat: Aufschnitt, Bacon, Bauchspeck, Beef Jerky, Beinscheibe, Beinscheiben, Bierschinken, Blutwurst
meat: Bockwurst, Braten, Brathähnchen, Bratwurst, Bresaola, Brustfilet, Bulette, Burger
meat: Burgerpatties, Bündnerfleisch, Cabanossi, Cervelat, Cevapcici, Chicken Wings, Chorizo
meat: Currywurst, Debreziner, Döner, Eisbein, Ente, Entenbrust, Extrawurst, Faschiertes, Filet
meat: Fleisch, Fleisch und Leberkäse, Fleischaufstriche, Fleischkäse, Fleischpflanzerl
meat: Fleischspieß, Fleischware, Fleischwurst, Frankfurter, Frikadelle, Frikadellen, Gans, Geflügel
meat: Gehacktes, Geschnetzeltes, Grillfleisch, Grillwurst, Gulasch, Gulaschfleisch, Gyros
meat: Gänsekeule, Hack, Hackfleisch, Hamburger, Haxe, Hendl, Herz, Hirsch, Huhn, Hähnchen
meat: Hähnchenbrust, Hähnchenflügel, Hähnchenschenkel, Hähnchenstreifen, Hüfte, Hühnchen
meat: Hühnerbrust, Hühnerschenkel, Innereien, Jagdwurst, Kabanos, Kalb, Kalbfleisch, Kalbsschnitzel
meat: Kaninchen, Karree, Kasseler, Kassler, Kebab, Keule, Knacker, Kochschinken, Kochspeck
meat: Kotelett, Lamm, Lammfleisch, Lammkeule, Lammkotelett, Landjäger, Leber, Leberkäse, Leberwurst
meat: Lendchen, Lende, Lyoner, Mett, Mettwurst, Mortadella, Nacken, Nackensteak, Niere
meat: Parmaschinken, Pastete, Pute, Putenbrust, Putenschnitzel, Reh, Rillettes, Rind, Rinderbraten
meat: Rinderfilet, Rinderhack, Rinderlende, Rinderroulade, Rindersteak, Rindfleisch, Rippchen
meat: Roastbeef, Rohschinken, Rostbratwurst, Rouladen, Rumpsteak, Salami, Sauerbraten, Schaschlik
meat: Schinken, Schinkenspeck, Schinkenwurst, Schnitzel, Schwarzwälder Schinken, Schwein
meat: Schweinebauch, Schweinebraten, Schweinefilet, Schweinefleisch, Serrano, Spareribs, Speck
meat: Spieß, Steak, Stelze, Suppenfleisch, Suppenhuhn, Sülze, Tafelspitz, Tatar, Teewurst, Truthahn
meat: Truthahnstreifen, Wammerl, Weißwurst, Wiener, Wiener Würstchen, Wild, Wildschwein, Wurst
meat: Wurstaufschnitt, Wurstsalat, Wurstwaren, Würstchen, Würstel

fish: Aal, Austern, Barsch, Bismarckhering, Calamari, Dorade, Dorsch, Fisch, Fischfilet
fish: Flusskrebse, Forelle, Gabelbissen, Garnele, Garnelen, Hecht, Heilbutt, Hering, Heringssalat
fish: Hummer, Jakobsmuscheln, Kabeljau, Karpfen, Kaviar, Krabben, Krebs, Krebsfleisch, Lachs
fish: Lachsfilet, Makrele, Matjes, Meeresfrüchte, Miesmuscheln, Muscheln, Nordseekrabben, Oktopus
fish: Pangasius, Rollmops, Rotbarsch, Räucherfisch, Räucherlachs, Räuchermakrele, Saibling, Scampi
fish: Scholle, Seelachs, Seeteufel, Seezunge, Shrimps, Sprotten, Stremellachs, Surimi, Sushi
fish: Thunfischsteak, Tintenfisch, Welsfilet, Wolfsbarsch, Zander

ready-meals: Antipasti, Auflauf, Belegte Brötchen, Bowl, Bratling, Burrito, Chicken Nuggets
ready-meals: Cordon Bleu, Couscoussalat, Curry Gericht, Dip, Eiersalat, Empanadas, Falafel
ready-meals: Feinkostsalat, Fertiggericht, Fertiggerichte, Fertigmenü, Fertigprodukte, Flammkuchen
ready-meals: Fleischsalat, Frühlingsrollen, Geflügelsalat, Gemüsebratling, Gnocchi, Gratin
ready-meals: Guacamole, Halbfertigprod, Hummus, Kartoffelbrei, Kartoffelknödel, Kartoffelprodukte
ready-meals: Kartoffelpuffer, Kartoffelsalat, Klöße, Knödel, Kohlrouladen, Krautsalat
ready-meals: Käsekrainer Menü, Käsespätzle, Königsberger Klopse, Lasagne, Maultaschen, Nudelgericht
ready-meals: Nudelsalat, Paella, Pfannengericht, Pierogi, Pizza, Quiche, Reibekuchen, Reisgericht
ready-meals: Risotto, Räuchertofu, Rösti, Sandwich, Schupfnudeln, Seitan, Semmelknödel, Sojahack
ready-meals: Sojaschnetzel, Spätzle, Teigtaschen, Tempeh, Tofu, Tzatziki, Vegane Wurst
ready-meals: Vegetarischer Aufschnitt, Veggie Burger, Zaziki

frozen: -eis, -eiscreme, Backofenpommes, Crushed Ice, Eis, Eis am Stiel, Eisbecher, Eiscreme
frozen: Eishörnchen, Eiskonfekt, Eistorte, Eiswürfel, Erdbeereis, Fischstäbchen, Fruchteis
frozen: Kartoffelecken, Kroketten, Magnum, Pommes, Pommes frites, Rahmspinat, Schlemmerfilet
frozen: Schokoeis, Schokoladeneis, Sorbet, Speiseeis, Stieleis, TK Obst Fruchtsäfte, TK-Eis
frozen: TK-Fertigprodukte, TK-Fisch, TK-Geflügel, TK-Gemüse, TK-Kartoffelprodukte, TK-Mehlspeisen
frozen: TK-Obst, Tiefkühlkost, Tiefkühlpizza, Vanilleeis, Wedges
frozen!: TK, Tiefkühl, gefroren, tiefgefroren, tiefgekühlt, tiefkühl-

pasta-rice-grains: Amaranth, Asia-Nudeln, Bandnudeln, Basmati, Basmatireis, Belugalinsen
pasta-rice-grains: Berglinsen, Buchstabennudeln, Buchweizen, Bulgur, Cannelloni, Couscous, Dinkel
pasta-rice-grains: Ebly, Eiernudeln, Farfalle, Fettuccine, Fusilli, Getreide, Getrocknete Bohnen
pasta-rice-grains: Getrocknete Kichererbsen, Glasnudeln, Graupen, Grünkern, Hirse, Hörnchennudeln
pasta-rice-grains: Hülsenfrüchte, Instantnudeln, Jasminreis, Kartoffelpüree, Knödelpulver, Knöpfle
pasta-rice-grains: Langkornreis, Lasagneplatten, Linguine, Linsen, Maisgrieß, Makkaroni, Mie-Nudeln
pasta-rice-grains: Milchreis roh, Naturreis, Nudel, Nudeln, Parboiled Reis, Pasta, Penne
pasta-rice-grains: Perlgraupen, Polenta, Püree, Quinoa, Ramen, Ravioli, Reis, Reisnudeln
pasta-rice-grains: Reispapier, Rigatoni, Risottoreis, Rote Linsen, Rundkornreis, Spaghetti
pasta-rice-grains: Spiralnudeln, Suppennudeln, Sushireis, Taco Shells, Tagliatelle, Teigwaren
pasta-rice-grains: Tellerlinsen, Tortellini, Trockenerbsen, Udon, Vollkornnudeln, Wildreis

canned: Ananasstücke, Anchovis, Apfelmark, Apfelmus, Artischockenherzen, Baked Beans
canned: Bambussprossen, Corned Beef, Cornichons, Dose, Dosenmais, Dosenravioli, Dosensuppe
canned: Dosentomaten, Eingemachtes, Eintopf, Erbseneintopf, Essiggurken, Essiggurkerl
canned: Fertiggerichte Suppe, Fischkonserve, Fischkonserven, Frikassee, Fruchtcocktail
canned: Frühstücksfleisch, Gehackte Tomaten, Gemüse-Spezialitäten, Gemüsekonserve, Gemüsekonserven
canned: Geschälte Tomaten, Getrocknete Tomaten, Gewürzgurken, Gulaschsuppe, Heringsfilet
canned: Hühnerfrikassee, Hühnersuppe, Instantsuppe, Kapern, Kichererbse, Kichererbsen, Kidneybohnen
canned: Kimchi, Kokosmilch, Kokosnussmilch, Kompott, Konserven, Linseneintopf, Mandarinen Dose
canned: Mixed Pickles, Nudelsuppe, Obstkonserve, Obstkonserven, Olive, Oliven, Passata
canned: Passierte Tomaten, Perlzwiebeln, Pfefferoni, Pfirsiche Dose, Ravioli Dose, Rotkraut im Glas
canned: Sardellen, Sardine, Sardinen, Sauergemüse, Sauerkirschen Glas, Sauerkraut, Saure Gurken
canned: Schwarze Bohnen, Senfgurken, Silberzwiebeln, Soljanka, Stückige Tomaten, Suppe, Suppen
canned: Thunfisch, Tomatenmark, Tomatensuppe, Tütensuppe, Weinsauerkraut, Weiße Bohnen
canned: Würstchen im Glas, Ölsardinen
canned!: Konserve, in Dosen, in der Dose

sauces-spices-oils: -fond, -öl, Aioli, Ajvar, Anis, Apfelessig, Austernsauce, BBQ-Sauce, Balsamico
sauces-spices-oils: Basis-Fixprodukte, Bolognese, Bouillon, Bratensaft, Bratensoße, Bratöl, Brühe
sauces-spices-oils: Brühwürfel, Bärlauchpesto, Béchamel, Cayennepfeffer, Chiliflocken, Chilipulver
sauces-spices-oils: Chilisauce, Chutney, Curry, Curryketchup, Currypaste, Currypulver, Dipsauce
sauces-spices-oils: Dressing, Erdnussöl, Erschiedene Saucen, Essig, Essigessenz, Fenchelsamen
sauces-spices-oils: Fischsauce, Fix, Fond, Frittierfett, Garam Masala, Gemüsebrühe, Gewürz, Gewürze
sauces-spices-oils: Gewürzmischung, Grillgewürz, Grillsauce, Harissa, Hollandaise, Hühnerbrühe
sauces-spices-oils: Italienische Kräuter, Jodsalz, Kardamom, Ketchup, Knoblauchgranulat
sauces-spices-oils: Knoblauchpulver, Kokosfett, Kokosöl, Kren, Kreuzkümmel, Kräuter der Provence
sauces-spices-oils: Kräuteressig, Kräutersalz, Kurkuma, Kümmel, Kürbiskernöl, Lebkuchengewürz
sauces-spices-oils: Leinöl, Lorbeer, Lorbeerblätter, Maggi, Majoran, Marinade, Mayo, Mayonnaise
sauces-spices-oils: Meerrettich, Meersalz, Misopaste, Mostrich, Muskat, Muskatnuss, Nelken
sauces-spices-oils: Nudelsauce, Olivenöl, Oregano, Palmin, Paprika edelsüß, Paprikapulver, Pesto
sauces-spices-oils: Pfeffer, Pfefferkörner, Pflanzenöl, Piment, Rapsöl, Ras el Hanout, Relish
sauces-spices-oils: Remoulade, Rinderbrühe, Röstzwiebeln, Safran, Salatdressing, Salatkräuter
sauces-spices-oils: Salatsauce, Salsa, Salz, Sambal Oelek, Sauce, Sauce Hollandaise, Saucen, Sauße
sauces-spices-oils: Schmalz, Schweineschmalz, Senf, Senfkörner, Sesamöl, Sojasauce, Sojasoße
sauces-spices-oils: Sonnenblumenöl, Soße, Soßen, Speisefett, Speisesalz, Speiseöl, Spezialfette
sauces-spices-oils: Sriracha, Sternanis, Streuwürze, Suppenwürfel, Süßer Senf, Tabasco, Tahin
sauces-spices-oils: Tahini, Teriyaki, Tomatensauce, Tomatensoße, Verschiedene Saucen, Vinaigrette
sauces-spices-oils: Wacholderbeeren, Walnussöl, Wasabi, Weinessig, Worcestersauce, Würze, Zimt
sauces-spices-oils: Zimtstangen, Zwiebelpulver, Öl

baking: Agar-Agar, Backaroma, Backkakao, Backmischung, Backmittel, Backoblaten, Backpulver
baking: Birkenzucker, Bittermandelaroma, Blockschokolade, Blätterteig, Brauner Zucker
baking: Brotbackmischung, Brösel, Dessertpulver, Dinkelmehl, Einmachhilfe, Einsiedeprodukte
baking: Erythrit, Filoteig, Fondant, Frischhefe, Gehackte Mandeln, Gelatine, Gelierzucker
baking: Gemahlene Haselnüsse, Gemahlene Mandeln, Germ, Grieß, Hagelzucker, Hartweizengrieß, Hefe
baking: Hefeteig, Kakaopulver, Kandis, Kartoffelmehl, Koch-Schokolade, Kochschokolade, Kokosflocken
baking: Kokosraspel, Krokant, Kuchenglasur, Kuchenmischung, Kuchenteig, Kuvertüre
baking: Künstlicher Süß-Stoff, Künstlicher Süßstoff, Lebensmittelfarbe, Maismehl, Maisstärke
baking: Mandelblättchen, Mandelmehl, Mandelstifte, Marzipan, Marzipanrohmasse, Mehl, Mohn
baking: Mürbeteig, Natron, Oblaten, Orangeat, Paniermehl, Paniermehl Weizen, Panko, Pizzateig
baking: Plätzchenteig, Pudding Dessert Pulver, Puddingpulver, Puderzucker, Roggenmehl, Rohrzucker
baking: Rum Aroma, Rumrosinen, Rübensirup, Sahnesteif, Sauerteig, Schokoladenstreusel
baking: Schokostreusel, Semmelbrösel, Speisestärke, Staubzucker, Stevia, Streusel, Strudelteig
baking: Stärke, Süßstoff, Teig, Tortenguss, Trockenhefe, Vanilleextrakt, Vanilleschote
baking: Vanillezucker, Vanillinzucker, Vollkornmehl, Weichweizengrieß, Weizenkleie, Weizenmehl
baking: Würfelzucker, Xylit, Zitronat, Zucker, Zuckerguss, Zuckerrübensirup, Zuckerstreusel
baking?: Vanille

breakfast: Agavendicksaft, Ahornsirup, Akazienhonig, Aufstrich, Bienenhonig, Blütenhonig
breakfast: Blütenpollen, Brotaufstrich, Cashewmus, Cerealien, Chiasamen, Cornflakes, Crunchy
breakfast: Dinkelflocken, Erdbeer Gelee, Erdbeeraufstrich, Erdbeermarmelade, Erdnussbutter
breakfast: Erdnussmus, Flocken, Flohsamenschalen, Fruchtaufstrich, Früchtemüsli, Frühstück
breakfast: Frühstücksflocken, Gelee, Gelée Royale, Granola, Hafer, Haferbrei, Haferflocken
breakfast: Haferkleie, Haselnusscreme, Haselnussmus, Honig, Honigaufstrich, Imkerhonig
breakfast: Knuspermüsli, Konfitüre, Leinsamen, Lemon Curd, Mandelmus, Marmelade, Marmelade normal
breakfast: Müsli, Müsli-Produkte, Nougatcreme, Nuss-Nougat-Creme, Nusscreme, Nussmus, Pflaumenmus
breakfast: Porridge, Powidl, Puffreis, Reformprodukte, Samt, Schmelzflocken, Schokoaufstrich
breakfast: Schokocreme, Schokoladenaufstrich, Schokomüsli, Süße Brotaufstriche, Waldhonig

snacks-sweets: Adventskalender, Baiser, Bananenchips, Bomben, Bonbon, Bonbons, Butterkekse, Cashew
snacks-sweets: Cashewkerne, Chips, Cookie, Cookies, Cracker, Dattel, Datteln, Dauerbackwaren
snacks-sweets: Dominosteine, Dörrpflaumen, Erdnuss, Erdnussflips, Erdnüsse, Ess-Schokolade, Flips
snacks-sweets: Fruchtgummi, Fruchtriegel, Fruchtschnitte, Früchte Gummi, Gebrannte Mandeln
snacks-sweets: Getrocknete Aprikosen, Getrocknete Feigen, Gummibärchen, Halwa, Haselnuss
snacks-sweets: Haselnusskerne, Haselnüsse, Karamell, Kartoffelchips, Kaubonbon, Kaugummi, Keks
snacks-sweets: Kekse, Kerne, Kindermilchschnitte, Knabbereien, Knabbergebäck, Kokoskugeln
snacks-sweets: Korinthen, Kroepoek, Krupuk, Kräcker, Käsegebäck, Kürbiskerne, Lakritz, Lakritze
snacks-sweets: Lutscher, Löffelbiskuits, Macadamia, Maiswaffeln, Makronen, Mandel, Mandeln
snacks-sweets: Marshmallows, Maulschellen, Milchschnitte, Müsliriegel, Nachos, Neapolitaner
snacks-sweets: Nikolaus, Nimm2, Nougat, Nuss, Nussmischung, Nüsse, Ostereier Schokolade, Osterhase
snacks-sweets: Paranüsse, Pekannüsse, Pinienkerne, Pistazie, Pistazien, Plätzchen, Popcorn
snacks-sweets: Popcornmais, Praline, Pralinen, Protein Snack, Proteinriegel, Puffmais, Reiscracker
snacks-sweets: Reiswaffeln, Riegel, Rosine, Rosinen, Saaten, Saisonware, Salzbrezeln, Salzstangen
snacks-sweets: Schaumküsse, Schnitten, Schokohase, Schokoküsse, Schokolade, Schokoladenei
snacks-sweets: Schokoladespezialitäten, Schokolinsen, Schokoriegel, Sesam, Snack, Snack-Nüsse
snacks-sweets: Snackprodukte, Sonnenblumenkerne, Spekulatius, Spezialriegel, Studentenfutter
snacks-sweets: Sultaninen, Süßigkeiten, Süßwaren, Toffee, Toffifee, Tortilla-Chips, Tortillachips
snacks-sweets: Traubenzucker, Trockenfrüchte, Trockenobst, Trockenpflaumen, Vollmilchschokolade
snacks-sweets: Waffel, Waffeln, Waffeln Schnitten, Walnuss, Walnusskerine, Walnusskerne, Walnüsse
snacks-sweets: Weingummi, Weiße Schokolade, Zartbitterschokolade

coffee-tea: -tee, Bohnenkaffee, Cappuccino, Cappuccinopulver, Chai, Darjeeling, Earl Grey
coffee-tea: Eistee Pulver, Espresso, Fencheltee, Filterkaffee, Filtertüten, Früchtetee
coffee-tea: Getreidekaffee, Grüner Tee, Grüntee, Heiße Schokolade, Instantkaffee, Kaffee
coffee-tea: Kaffeebohnen, Kaffeefilter, Kaffeekapseln, Kaffeepads, Kaffeepulver, Kakao
coffee-tea: Kakaogetränk, Kakaogetränke, Kamillentee, Kräutertee, Latte Macchiato, Löslicher Kaffee
coffee-tea: Malzkaffee, Matcha, Pfefferminztee, Roibuschtee, Rooibos, Rotbusch, Schwarzer Tee
coffee-tea: Schwarztee, Tee, Teebeutel, Teefilter, Trinkkakao, Trinkschokolade, Yogitee

water-soft-drinks: Alkoholfreies Bier, Ananassaft, Apfelsaft, Apfelschorle, Bier alkoholfrei
water-soft-drinks: Bionade, Bitter Lemon, Brause, Club Mate, Cola, Dicksaft, Dicksäfte, Direktsaft
water-soft-drinks: Drink, Eiskaffee, Eistee, Energy Drink, Energydrink, Erfrischungsgetränk, Fanta
water-soft-drinks: Fruchtnektar, Fruchtsaft, Fruchtsäfte, Gemüsesaft, Getränk, Getränke, Ginger Ale
water-soft-drinks: Grapefruitsaft, Heilwasser, Himbeersirup, Holunderblütensirup, Holundersirup
water-soft-drinks: Isodrink, Johannisbeersaft, Karottensaft, Kiba, Kirschsaft, Kokoswasser
water-soft-drinks: Kombucha, Limettensaft, Limo, Limonade, Malzbier, Malzgetränk, Mate
water-soft-drinks: Mineralwasser, Multivitaminsaft, Möhrensaft, Nektar, Obst Gemüsesäfte
water-soft-drinks: Orangensaft, Saft, Schorle, Sirup, Smoothie, Soda, Spezi, Sprite, Sprudel
water-soft-drinks: Sprudelwasser, Stilles Wasser, Säfte, Tafelwasser, Tomatensaft, Tonic
water-soft-drinks: Tonic Water, Traubensaft, Wasser, Zitronensaft

beer-wine-spirits: -sekt, -wein, Absinth, Alkopops, Alster, Altbier, Aperitif, Aperol, Apfelwein
beer-wine-spirits: Bier, Bourbon, Bowle, Brandy, Brände, Campari, Cava, Champagner, Chardonnay
beer-wine-spirits: Cider, Cognac, Crémant, Doppelkorn, Dornfelder, Dosenbier, Eierlikör
beer-wine-spirits: Flaschenbier, Gin, Glühwein, Grappa, Grauburgunder, Hefeweizen, Helles, Hugo
beer-wine-spirits: Jägermeister, Kasten Bier, Klare Brände, Korn, Kräuterlikör, Kölsch, Likör
beer-wine-spirits: Liköre, Martini, Merlot, Met, Most, Obstler, Ouzo, Perlwein, Pils, Pilsner
beer-wine-spirits: Portwein, Prosecco, Radler, Raki, Riesling, Rosé, Roséwein, Rotwein
beer-wine-spirits: Rotwein Rosé, Rum, Schaumwein, Schnaps, Schwarzbier, Sekt, Sherry, Spirituosen
beer-wine-spirits: Spritz, Spätburgunder, Tequila, Vodka, Wein, Weinbrand, Weizen, Weizenbier
beer-wine-spirits: Weißbier, Weißburgunder, Weißwein, Wermut, Whiskey, Whisky, Wodka

baby: Anfangsmilch, Babybrei, Babycreme, Babyflasche, Babygläschen, Babykekse, Babykosmetik
baby: Babymilch, Babynahrung Brei Pulver, Babypuder, Babyshampoo, Babytee, Babytücher, Babyöl
baby: Brei Pulver, Feuchttücher Baby, Folgemilch, Gläschen, Lätzchen, Milchbrei, Milchpulver Baby
baby: Pampers, Pre-Milch, Quetschie, Quetschies, Sauger, Schnuller, Schwimmwindeln, Stilleinlagen
baby: Säuglingsmilch, Wickelunterlagen, Windel, Windeln, Wundschutzcreme
baby!: Babynahrung, Säuglings-

pet: Futter, Heu, Streu
pet?: Junior, Senior, in Gelee
pet!: Adult, Genusshappen, Häppchen in Soße, Pansen, Rinderpansen, kastriert, sterilisiert
pet!!: Alleinfutter, Alleinfuttermittel, Ergänzungsfuttermittel, Fischfutter, Flohmittel, Hamster
pet!!: Hasenfutter, Haustier, Hund, Hunde, Hundefutter, Hundekotbeutel, Hundenahrung
pet!!: Kaninchenfutter, Kater, Katze, Katzen, Katzenfutter, Katzennahrung, Katzensand, Katzenstreu
pet!!: Kauknochen, Kaustangen, Kitten, Kleintierstreu, Kotbeutel, Kätzchen, Leckerli, Leckerlis
pet!!: Meerschweinchen, Meisenknödel, Nager, Nassfutter, Tierfutter, Tiernahrung, Tierpflege
pet!!: Trockenfutter, Vogelfutter, Welpe, Welpen, Zeckenhalsband, haustier-, hunde-, katzen-
pet!!: nager-, welpen-

health-beauty: -deo, Abschminkhilfe, Abschminktücher, After Sun, Aftershave, Aspirin, Augentropfen
health-beauty: Bademilch, Badesalz, Badeschaum, Binden, Bodylotion, Creme, Damenhygiene, Deo
health-beauty: Deodorant, Desinfektionsgel, Duschbad, Dusche, Duschgel, Eiweißpulver, Elektrolyte
health-beauty: Enthaarungscreme, Feuchttücher, Fieberthermometer, Flüssigseife, Franzbranntwein
health-beauty: Gebissreiniger, Gesichtscreme, Gesichtsmaske, Gesichtswasser, Gleitgel, Haarbürste
health-beauty: Haarfarbe, Haargel, Haargummis, Haarkur, Haarpflege, Haarspray, Haarspülung
health-beauty: Haarwachs, Haarwäsche, Haftcreme, Halstabletten, Handcreme, Handseife, Handwaschgel
health-beauty: Hautcreme, Hautpflege, Herrenkosmetik, Hustenbonbons, Hustensaft, Hygieneartikel
health-beauty: Ibuprofen, Inkontinenzeinlagen, Insektenschutz, Interdentalbürsten, Kajal, Kamm
health-beauty: Kondome, Kontaktlinsenflüssigkeit, Kopfschmerztabletten, Kosmetik, Kosmetiktücher
health-beauty: Körperlotion, Körperpflege, Labello, Lippenbalsam, Lippenpflege, Lippenstift
health-beauty: Magnesium, Make-up, Make-up-Entferner, Mascara, Medikamente, Melatonin
health-beauty: Mizellenwasser, Mundspülung, Mundwasser, Mückenspray, Nachtcreme, Nagelfeile
health-beauty: Nagellack, Nagellackentferner, Nahrungsergänzung, Nasenspray, Ohrstöpsel
health-beauty: Paracetamol, Parfüm, Pflaster, Pinzette, Proteinpulver, Rasierer, Rasiergel
health-beauty: Rasierklingen, Rasierschaum, Salbe, Schaumbad, Schmerztabletten, Seife, Seifen
health-beauty: Shampoo, Slipeinlagen, Sonnencreme, Sonnenmilch, Spülung, Tabletten, Tagescreme
health-beauty: Tampons, Trockenshampoo, Verband, Verbandszeug, Vitamin C, Vitamin D, Vitamine
health-beauty: Watte, Wattepads, Wattestäbchen, Wimperntusche, Wundsalbe, Zahnbürste, Zahnbürsten
health-beauty: Zahncreme, Zahnpasta, Zahnpflege, Zahnseide, Zink

cleaning-household: Abfallsäcke, Abflussreiniger, Allzweckreiniger, Alufolie, Ameisenköder
cleaning-household: Backofenreiniger, Backpapier, Badreiniger, Besen, Bleichmittel, Bodenreiniger
cleaning-household: Butterbrotpapier, Bürste, Colorwaschmittel, Desinfektionsmittel, Eimer
cleaning-household: Entkalker, Essigreiniger, Farbfangtücher, Feinwaschmittel, Fensterreiniger
cleaning-household: Fleckenentferner, Fleckensalz, Fliegenfänger, Flüssigwaschmittel, Folie, Folien
cleaning-household: Frischhaltefolie, Frühstücksbeutel, Gefrierbeutel, Geschirrspülmittel
cleaning-household: Geschirrspültabs, Geschirrtabs, Glasreiniger, Gummihandschuhe, Haushaltshilfen
cleaning-household: Haushaltsreiniger, Haushaltstücher, Hygienepapiere, Insektenspray, Kehrschaufel
cleaning-household: Klarspüler, Klopapier, Küche Folien Säcke Papier, Küchenpapier
cleaning-household: Küchenr Tatue Servietten, Küchenreiniger, Küchenrolle, Küchenrollen, Küchentuch
cleaning-household: Küchentücher, Lappen, Lufterfrischer, Mausefalle, Mottenkugeln, Möbelpolitur
cleaning-household: Müllbeutel, Müllsäcke, Putzhandschuhe, Putzlappen, Putzmittel, Putztücher
cleaning-household: Raumduft, Regeneriersalz, Reiniger, Rohrreiniger, Sanitärreiniger, Scheuermilch
cleaning-household: Scheuermittel, Schuhcreme, Schwamm, Schwämme, Servietten, Soda Wäsche
cleaning-household: Spühlmittel, Spülbürste, Spüllappen, Spülmaschinensalz, Spülmaschinentabs
cleaning-household: Spülmittel, Stahlwolle, Staubsaugerbeutel, Staubtuch, Säcke, Tabs
cleaning-household: Taschentücher, Toilettenpapier, Toilettenreiniger, Topfreiniger
cleaning-household: Vollwaschmittel, WC-Papier, WC-Reiniger, WC-Stein, WC-Steine
cleaning-household: Waschmaschinenentkalker, Waschmittel, Waschpulver, Waschsoda, Weichmacher
cleaning-household: Weichspüler, Wischmopp, Wäscheklammern, Wäschestärke, Zipbeutel, Zitronensäure

home-garden: Anzünder, Batterie, Batterien, Becher, Besteck, Bleistift, Blumen, Blumenerde
home-garden: Blumenerde Dünger, Blumensamen, Blumensamen Zwiebel, Blumenstrauß, Blumentopf
home-garden: Blumenzwiebeln, Briefmarken, Briefumschläge, Briketts, Brotdose, Buch, Bücher, Decke
home-garden: Dosenöffner, Druckerpapier, Druckerpatrone, Dünger, Einkaufstasche, Erde, Farbe
home-garden: Feuerzeug, Film, Flaschenöffner, Foto, Foto Film, Gabel, Gartenschlauch
home-garden: Geburtstagskarte, Geschenkpapier, Geschirr, Geschirrtücher, Gläser, Glühbirne
home-garden: Glühbirnen, Glühlampe, Grillanzünder, Grillkohle, Grußkarte, Gutschein, Handtuch
home-garden: Handtücher, Haushalt Elektro Licht, Haushalt Kerzen, Heft, Holzkohle, Kabel, Kerze
home-garden: Kerzen, Kissen, Klebeband, Kleber, Klebstoff, Kleiderbügel, Kochgeschirr, Korb
home-garden: Korkenzieher, Kugelschreiber, Körbe Taschen, Küchengeräte, Küchengeräte Bestecke
home-garden: LED-Lampe, Ladekabel, Lampe, Lebende Pflanzen, Leuchtmittel, Lichterkette, Luftballons
home-garden: Löffel, Messer, Nägel, Nähgarn, Papier, Pappbecher, Pappteller, Pfanne, Pflanze
home-garden: Pflanzen, Regenschirm, Rosen, Saatgut, Samen, Schrauben, Sekundenkleber, Socken
home-garden: Spielzeug, Stifte, Streichhölzer, Strohhalme, Strumpfhose, Tabak, Tafel-Geschirr
home-garden: Tasche, Taschen, Tasse, Tassen, Teelichter, Teller, Tesafilm, Thermoskanne, Tischdecke
home-garden: Tonträger, Tonträger Geräte, Topf, Topfpflanze, Tragetasche, Tragtaschen, Unterwäsche
home-garden: Vase, Verlängerungskabel, Zahnstocher, Zeitschrift, Zeitschriften, Zeitung, Zeitungen
home-garden: Zeitungen Zeitschriften Tabak, Zigaretten
"""#
}
