// Made by scripts/embed-data from Data/shelves/fr.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let shelvesFr = #"""
# French: which shelf of a shop a word leads to.
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
@skip: le, la, les, l, un, une, des, de, du, d, au, aux, à, et, ou, en, bio, biologique, mini
@skip: grand, grande, gros, extra, frais, fraîche, fraîches, mes, nos, ma, mon, x, g, gr, kg, ml
@skip: cl, lot, paquet, sachet, bouteille, sur, par, pour, avec, sans, aliments
@endings: eaux>eau, aux>al, elles>el, elle>el, ees>e, ee>e, es>, s>, x>, e>
@skip: assortiment, recette, façon, saveur, goût, nature, tranché, tranchés

produce: abricot, agrumes, ail, algues, ananas, aneth, artichaut, asperge, asperges, aubergine
produce: avocat, baies, banane, basilic, batavia, betterave, blettes, bouquet garni, bourrache
produce: brocoli, butternut, canneberge, cardons, carotte, cassis, cassis fruits, cerise
produce: champignon, champignons, champignons de paris, chicorée salade, chou, chou blanc
produce: chou chinois, chou frisé, chou kale, chou rouge, chou-fleur, choux de bruxelles, châtaigne
produce: châtaignes, ciboulette, citron, citron vert, citronnelle, citrouille, clémentine
produce: clémentines de corse, coing, concombre, coriandre, courge, courgette, cresson, crudités
produce: cèpes, céleri, céleri branche, céleri-rave, endive, endives, estragon, fenouil
produce: feuille de chêne, feuille de vigne, figue, fraise, framboise, frisée, fruit
produce: fruit de la passion, fruits, fruits rouges, fèves, germes de soja, gingembre, girolles
produce: gousse d'ail, goyave, grenade, groseille, haricot mungo, haricots beurre, haricots plats
produce: haricots verts, herbes, herbes aromatiques, iceberg, jeunes pousses, julienne de légumes
produce: kaki, kiwi, kumquat, laitue, litchi, litchis, légume, légumes, légumes verts, mandarine
produce: mangue, manioc, marron, maïs doux, melon, menthe, mesclun, mirabelle, morilles, myrtille
produce: mâche, mélange exotique fruits, mûre, navet, nectarine, noix de coco, ognon, oignon
produce: oignon nouveau, oignon rouge, oignons, orange, oreille de judas, pak choï, pamplemousse
produce: panais, papaye, pastèque, patate douce, patates, persil, petits pois, physalis, piment
produce: plantain, pleurotes, poire, poireau, pois gourmands, pois primeurs, poivron, poivrons
produce: pomelo, pomme, pomme de terre, pomme golden, pommes bicolores, pommes de terre
produce: pommes gala, pommes golden, potimarron, potiron, pousses, pousses d'épinards
produce: pousses de soja, poêlée de légumes, prune, pêche, quetsche, radis, raisin, raisin blanc
produce: raisin noir, raisins, rhubarbe, romaine, romanesco, romarin, roquette, rutabaga
produce: salade de fruits, salade feuille de chêne, salade verte, salicorne, salicornes, salsifis
produce: sarriette, sauge, scarole, shiitaké, sucrine, thym, tomate, tomates cerises
produce: tomates grappe, topinambour, trompettes de la mort, truffe, truffes noires, verdure
produce: échalote, épi de maïs, épinard, épinards

bakery: amaretti gâteau, baba au rhum, bagel, bagels, baguette, baguettes, beignet, beignets
bakery: biscotte, biscottes, blinis, boule, bretzel pain, brioche, brioches, briochette
bakery: briochettes, brownie, brownies, bâtard, bûche, bûche de noël, cake, cake aux fruits, cakes
bakery: cannelé, cannelés, carré de mie, chausson aux pommes, chaussons, cheesecake, chocolatine
bakery: chocolatines, chou à la crème, chouquettes, ciabatta, clafoutis, cookie géant, coulant
bakery: coulant chocolat, couronne des rois, cramique, croissant, croissants, croûtons, crêpe
bakery: crêpes, crêpes fourrées, donut, donuts, far breton, feuillantine, ficelle, financier
bakery: financiers, flan pâtissier, flûte, focaccia, fondant au chocolat, forêt noire, fougasse
bakery: fraisier, framboisier, galette charentaise, galette des rois, galette frangipane
bakery: galettes bretonnes crêpes, galettes de blé noir, gaufre liégeoise, gressins, gâche
bakery: gâche vendéenne, gâteau, gâteau au chocolat, gâteau d'anniversaire, gâteaux, génoise
bakery: kouign-amann, madeleine, madeleines, merveilleux, mille-feuille, moelleux
bakery: moelleux au chocolat, muffin, muffins, naan, opéra, pain, pain au chocolat, pain au lait
bakery: pain au levain, pain aux céréales, pain aux raisins, pain azyme, pain brioché, pain burger
bakery: pain complet, pain craquant, pain d'épice, pain d'épices, pain de campagne, pain de mie
bakery: pain de seigle, pain grillé, pain grillé suédois, pain hot dog, pain maïs, pain pita
bakery: pain suédois, pains, pains au chocolat, pains au lait, pains burger, pancake, pancakes
bakery: panettone, pannetone, paris-brest, pastel de nata, petits pains, pita, pogne, profiteroles
bakery: préfou, pâtisserie, pâtisseries, quatre quart, quatre-quarts, religieuse, roulé
bakery: roulé nutella, saint-honoré, savarin, strudel, suisse pâtisserie, suédois, tarte
bakery: tarte aux pommes, tartelette, tartelettes, tartes, tortilla, tortillas, tresse, tropézienne
bakery: viennoiserie, viennoiseries, wrap, wraps, éclair, éclairs

dairy-eggs: beurre, beurre demi-sel, beurre doux, beurre salé, blanc d'œuf, boisson amande
dairy-eggs: boisson avoine, boisson lactée, boisson soja, boisson soja vanille, boisson végétale
dairy-eggs: chantilly, crème, crème anglaise, crème brûlée, crème caramel, crème chantilly
dairy-eggs: crème de coco dessert, crème de soja, crème dessert, crème entière, crème fleurette
dairy-eggs: crème liquide, crème épaisse, crèmerie, crèmes dessert, dame blanche, dessert
dairy-eggs: dessert lacté, dessert soja, dessert végétal, desserts, entremets, faisselle, flan
dairy-eggs: flans, fleurette, fontainebleau, fromage blanc, gâteau de riz, gâteau de semoule, kvarg
dairy-eggs: kéfir, lait, lait chocolaté, lait concentré, lait d'amande, lait d'amandes
dairy-eggs: lait d'avoine, lait de chèvre, lait de riz, lait de soja, lait demi-écrémé
dairy-eggs: lait en poudre, lait entier, lait fermenté, lait ribot, lait écrémé, laitage, lassi
dairy-eggs: liégeois, margarine, matière grasse à tartiner, mousse, mousse au chocolat
dairy-eggs: mousse liégeoise, oeufs plein air, panna cotta, petit-suisse, petits-suisses
dairy-eggs: riz au lait, semoule au lait, skyr, soja nature, tiramisu, viennois, yaourt
dairy-eggs: yaourt aux fruits, yaourt à boire, yaourt à la grecque, yaourts, yaourts aux fruits
dairy-eggs: yoghourt, yogourt, île flottante, œuf, œufs, œufs de caille

cheese: abondance, beaufort, bleu, bleu d'auvergne, bleu de bresse, brie, brillat-savarin, brousse
cheese: burrata, bûche de chèvre, camembert, cancoillotte, cantal, caprice des dieux, carré frais
cheese: chaource, chaussée aux moines, cheddar, chèvre, compté, comté, cottage cheese, coulommiers
cheese: croque fromage, crottin, edam, emmental, emmental râpé, etorki, feta, ficello
cheese: fondue savoyarde, fourme d'ambert, fromage, fromage de brebis, fromage de chèvre
cheese: fromage fondu, fromage fouetté, fromage râpé, fromage à tartiner, fromager, fromages
cheese: frommage, gorgonzola, gouda, grana padano, gruyère, halloumi, laguiole, livarot, maasdam
cheese: manchego, maroilles, mascarpone, mimolette, mont d'or, morbier, mozzarella, munster
cheese: neufchâtel, ossau-iraty, parmesan, parmigiano, pecorino, persillé, pont-l'évêque, provolone
cheese: raclette, reblochon, ricotta, rocamadour, roquefort, saint andré, saint paulin
cheese: saint-félicien, saint-marcellin, saint-nectaire, sainte-maure, selles-sur-cher, tomme
cheese: tomme de savoie, vacherin, valençay, époisses

meat: agneau, aiguillette, aiguillettes, aiguillettes de poulet, ailes de poulet, allumettes fumées
meat: andouille, andouillette, bacon, bavette, bifteck, blanc de dinde, blanc de poulet
meat: blancs de poulet, blanquette viande, boeuf haché, boudin, boudin blanc, boudin noir
meat: boulettes, boulettes de boeuf, boulettes de viande, bourguignon, bresaola, brochette
meat: brochettes, bœuf, caille, caillette, caillettes, canard, carpaccio, cerf, cervelas
meat: chair à saucisse, chair à saucisses, charcuterie, chevreuil, chipolata, chipolatas, chorizo
meat: coeur de canard, confit, confit de canard, coppa, cordon bleu, cordons bleus, crépinette
meat: crépinettes, cuisse de poulet, cuisses de grenouille, cuisses de grenouilles
meat: cuisses de poulet, côte de boeuf, côte de porc, côtelette, côtelettes, côtelettes d'agneau
meat: côtes de porc, cœur de couenne, dinde, diots, entrecôte, escalope, escalope de dinde
meat: escalope de poulet, escalope de veau, escalopes, farce, faux-filet, filet de boeuf
meat: filet de poulet, filet mignon, filets de poulet, foie, foie de veau, foie gras, francfort
meat: friton, fromage de tête, galantine, gibier, gigot, gigot d'agneau, godiveau, grattons
meat: grillade, gésiers, hamburger viande, jambon, jambon blanc, jambon cru, jambon cuit
meat: jambon de bayonne, jambon de parme, jambon sec, jarret, joue de boeuf, kebab, knack, knacks
meat: lamelles de boeuf, langue de boeuf, lapin, lard, lardons, lomo, magret, magret de canard
meat: manchons, merguez, montbéliard, mortadelle, morteau, mousse de canard, mousse de foie, mouton
meat: museau, médaillon, noix de jambon, nuggets, nuggets de poulet, oie, oiseaux sans tête, onglet
meat: palette, pancetta, paupiette, paupiettes, pavé de boeuf, pavé de rumsteck, persillé de tête
meat: pilons de poulet, pintade, poitrine, poitrine fumée, porc, porcelet, pot-au-feu viande, poule
meat: poulet, poulet pané, poulet rôti, poulets, prosciutto, pâté, pâté de campagne, pâté de foie
meat: pâté en croûte, pâté lorrain, queue de boeuf, rillettes, rillettes de canard, rillons
meat: ris de veau, rognons, rosette, rumsteck, rôti, rôti de boeuf, rôti de dinde, rôti de porc
meat: salamelle, salami, sanglier, saucisse, saucisse de morteau, saucisse de toulouse, saucisses
meat: saucisses de strasbourg, saucisson, saucisson sec, saucissons, sauté de dinde, sauté de porc
meat: serrano, souris d'agneau, spianata, steack haché, steak, steak haché, steaks, steaks hachés
meat: suprême de volaille, tartare de boeuf, terrine, terrine de campagne, terrines
meat: travers de porc, tripes, tripous, veau, viande, viande des grisons, viande hachée
meat: viande séchée, viandes, volaille, échine, émincé, émincés, épaule, épaule de porcelet

fish: accras, anchois marinés, anguille, bar, bigorneaux, bisque, brandade, brochet, bulots
fish: bâtonnets de surimi, cabillaud, calamar, calamars, caviar, chair de crabe, colin, coques
fish: coquilles saint-jacques, crabe, crevette, crevettes, daurade, dorade, dos de cabillaud
fish: encornet, espadon, filet de bar, filet de colin, filet de merlu, filet de poisson
fish: filet de truite, filets de poisson, filets de saumon, filets de truite, flétan, fruits de mer
fish: gambas, haddock, hareng, harengs, homard, huître, huîtres, langouste, langoustine
fish: langoustines, lieu jaune, lieu noir, limande, lotte, loup, merlan, merlu, morue, moule
fish: moules, noix de saint-jacques, oeufs de truite, palourdes, panga, pavé de cabillaud
fish: pavé de saumon, pavés de saumon, perche, poisson, poisson pané, poissons, poulpe, poutargue
fish: raie, rillettes de saumon, rillettes de thon, rollmops, rouget, saint-jacques
fish: salicorne de mer, sashimi, saumon, saumon fumé, scungilli, seiche, sole
fish: soupe de poissons rouille, surimi, sushi, sushis, tarama, terrine de saumon, thon rouge
fish: tielle, tielles, tilapia, tourteau, truite, truite fumée, turbot, écrevisses, églefin
fish: œufs de lump, œufs de saumon

ready-meals: aiguillettes végétales, aligot, antipasti, apéritif dinatoire, assiette de la mer
ready-meals: blanquette, boeuf bourguignon, bols nomades, bouchée à la reine, boulettes végétales
ready-meals: boulettes végétariennes, bowl, box repas, brochettes végétales, burger, cake salé
ready-meals: carottes râpées, caviar d'aubergine, chili con carne, choucroute garnie, club sandwich
ready-meals: coleslaw, coquille crevettes, coquilles saint-jacques bretonne, coucous
ready-meals: couscous légumes, couscous poulet, couscous royal, croque, croque-monsieur
ready-meals: crêpes jambon fromage, curry de poulet, céleri rémoulade, empanadas, falafel, falafels
ready-meals: feuilles de vigne, feuilleté, feuilletés, flammekueche, friand, galette complète
ready-meals: galette végétale, galettes de légumes, galettes de pommes de terre, galettes végétales
ready-meals: gnocchis poêlés, gratin, gratin dauphinois, gratiné, gratinée, guacamole, gyoza
ready-meals: hachis, hachis parmentier, hachés végétaux, hamburger, hot dog, houmous, hummus
ready-meals: kebab plat, lasagne, lasagnes, macédoine mayonnaise, maki, makis, moussaka, nem, nems
ready-meals: nuggets végétaux, omelette, paella, panier feuilleté, panini, panisse, parmentier
ready-meals: pasta box, pizza, pizzas, piémontaise, plat, plat cuisiné, plat préparé
ready-meals: plats cuisinés, pommes duchesse, pot-au-feu, poulet basquaise, poulet curry, poêlée
ready-meals: poêlée de légumes cuisinée, protéines de soja, purée, purée de pommes de terre
ready-meals: quenelles, quiche, quiche lorraine, quiches, ratatouille, ravioles, raviolis vapeur
ready-meals: risotto, rouleaux de printemps, rösti, röstis, salade caesar, salade composée
ready-meals: salade césar, salade de betteraves, salade de carottes, salade de lentilles
ready-meals: salade de museau, salade de pommes de terre, salade de poulet, salade de pâtes
ready-meals: salade de riz, salade de thon, salade exotique, salade fraîcheur, salade grecque
ready-meals: salade italienne, salade landaise, salade niçoise, salade piémontaise, salade primeur
ready-meals: salade repas, salade shaker, samoussa, samoussas, sandwich, sandwichs, sandwish
ready-meals: saucisse végétale, seitan, soja cuisine, soufflé, spécialité au soja, steak de soja
ready-meals: steak végétal, steaks végétaux, taboulé, taboulé oriental, tajine, tapas, tarte chèvre
ready-meals: tarte flambée, tarte poireaux, tarte provençale, tarte salée, tarte saumon, tarte thon
ready-meals: tartelettes saumon, tartiflette, tempeh, tofu, tofu fumé, tortilla de patatas, tourte
ready-meals: traiteur, tzatziki, wok

frozen: bâtonnets de poisson, bâtonnets glacés, bûche glacée, croquettes de poisson, crème glacée
frozen: crèmes glacées, cône glacé, cônes, cônes glacés, dessert glacé, esquimau, esquimaux, frite
frozen: frites, glace, glace à l'eau, glaces, glaçons, légumes surgelés, magnum, mochis glacés
frozen: omelette norvégienne, poisson pané surgelé, pommes dauphine, pommes frites, pommes noisette
frozen: potatoes, sorbet, sorbets, vacherin glacé
frozen!: congelé, glacé bâtonnet, surgelé, surgelés

pasta-rice-grains: amarante, blé, blé tendre, boulghour, boulgour, cannelloni, conchiglie
pasta-rice-grains: coquillette, coquillettes, couscous, crozets, céréales à cuire, ebly, farfalle
pasta-rice-grains: fenugrec, feuilles de riz, fusili, fusilli, fèves sèches
pasta-rice-grains: galettes de riz à garnir, gnocchi, gnocchis, graine de couscous, haricot de soja
pasta-rice-grains: haricots mungo, haricots secs, lentille, lentilles, lentilles corail
pasta-rice-grains: lentilles vertes, linguine, légumes secs, macaroni, millet, mousseline, nouille
pasta-rice-grains: nouilles, nouilles chinoises, nouilles de riz, nouilles instantanées
pasta-rice-grains: orecchiette, orge, pappardelle, penne, petit épeautre, plaques de lasagne
pasta-rice-grains: pois cassés, polenta, purée en flocons, purée mousseline, pâtes
pasta-rice-grains: pâtes alimentaires, pâtes aux œufs, pâtes complètes, quinoa, ramen, ravioli
pasta-rice-grains: raviolis, risoni, riz, riz basmati, riz complet, riz gluant, riz long, riz rond
pasta-rice-grains: riz sauvage, riz thaï, riz à risotto, sarrasin, semoule, semoule de blé
pasta-rice-grains: spaghetti, spaghettis, spätzle, tagliatelle, tagliatelles, taglioni, tapioca
pasta-rice-grains: torsades, tortellini, udon, vermicelle, vermicelles, vermicelles de riz, épeautre

canned: anchois, betteraves bocal, cassoulet, choucroute, cocktail de fruits, coeurs d'artichaut
canned: compote, compote de pomme, compote de pommes, compotes, concentré de tomate
canned: concentré de tomates, confit en boîte, corned-beef, cornichon, cornichons, coulis de tomate
canned: crème de coco, câpres, cœurs de palmier, double concentré, filets d'anchois
canned: filets de maquereaux, flageolets, foie de morue, fonds d'artichaut, gaspacho, gazpacho
canned: gourde de compote, haricots blancs, haricots rouges, haricots à la tomate, lait de coco
canned: lentilles cuisinées, légumes au vinaigre, macédoine, maquereau, maquereaux, maïs
canned: miettes de thon, minestrone, olive, olives, olives noires, olives vertes, passata
canned: petits oignons, petits pois carottes, poires au sirop, pois chiches, poivrons grillés
canned: potage, pousses de bambou, pulpe de tomate, purée de fruits, purée de tomates
canned: pêches au sirop, quenelles en sauce, sardine, sardines, soupe, soupe de légumes
canned: soupe de poisson, soupe à l'oignon, soupes, thon, thon au naturel, thon à l'huile
canned: tomates concassées, tomates confites, tomates pelées, tomates séchées, velouté
canned: velouté de légumes
canned!: appertisé, en boîte, en conserve

sauces-spices-oils: ail en poudre, ail semoule, anis, arôme maggi, assaisonnement, aïoli, badiane
sauces-spices-oils: baies roses, balsamique, bouillon, bouillon cube, bouillon de légumes
sauces-spices-oils: bouillon de volaille, bouillons, béarnaise, béchamel, canelle, cannelle
sauces-spices-oils: cardamome, chutney, clous de girofle, condiment, condiments, court-bouillon
sauces-spices-oils: crème de balsamique, cumin, curcuma, curry, fenouil graines
sauces-spices-oils: feuilles de laurier, fleur de sel, fond de veau, fond de volaille, fumet
sauces-spices-oils: fumet de poisson, garam masala, girofle, gomasio, graines de moutarde, graisse
sauces-spices-oils: graisse de canard, guacamole épices, harissa, herbes de provence, huile
sauces-spices-oils: huile d'arachide, huile d'olive, huile de coco, huile de colza, huile de noix
sauces-spices-oils: huile de pépins de raisin, huile de sésame, huile de tournesol, huile pimentée
sauces-spices-oils: jus de citron, jus de viande, katsuobushi, ketchup, kit fajitas, laurier
sauces-spices-oils: marinade, mayonnaise, miso, moutarde, muscade, mélange aromatique
sauces-spices-oils: mélange d'épices, mélange du trappeur, noix de muscade, nuoc-mâm, oignons frits
sauces-spices-oils: olivade, origan, paprika, persillade, pesto, piment d'espelette
sauces-spices-oils: piment de cayenne, pistou, poivre, poivre blanc, poivre moulu, poivre noir
sauces-spices-oils: purée de piment, purée de sésame, pâte de curry, quatre épices, raifort
sauces-spices-oils: ras el hanout, relish, rouille, safran, saindoux, sauce, sauce algérienne
sauces-spices-oils: sauce arrabbiata, sauce au fromage, sauce au poivre, sauce aux champignons
sauces-spices-oils: sauce barbecue, sauce bolognaise, sauce burger, sauce béarnaise, sauce béchamel
sauces-spices-oils: sauce carbonara, sauce curry, sauce hollandaise, sauce napolitaine
sauces-spices-oils: sauce nuoc mam, sauce pesto, sauce piquante, sauce pistou, sauce provençale
sauces-spices-oils: sauce pâtes, sauce salade, sauce samouraï, sauce soja, sauce tartare
sauces-spices-oils: sauce tomate, sauces, sel, sel de guérande, sel fin, sumac, tabasco, tahini
sauces-spices-oils: tapenade, tapenadine, vinaigre, vinaigre balsamique, vinaigre de cidre
sauces-spices-oils: vinaigre de vin, vinaigrette, wasabi, za'atar, épice, épices, épices à tacos

baking: agar-agar, amandes effilées, amandes en poudre, amidon, arôme, arôme fleur d'oranger
baking: arôme vanille, arômes, bicarbonate, bicarbonate alimentaire, cacao en poudre non sucré
baking: caramel liquide, cassonade, chapelure, chocolat de couverture, chocolat dessert
baking: chocolat pâtissier, coco râpée, colorant, colorant alimentaire, colorants, crème pâtissière
baking: crème pâtissière poudre, décoration gâteau, décorations, décors, décors sucrés
baking: extrait de vanille, farine, farine complète, farine de blé, farine de maïs, farine de riz
baking: farine de sarrasin, feuilles de brick, feuilles de gélatine, feutre alimentaire
baking: fleur d'oranger, fond de tarte, fondant pâtissier, fruits confits, fécule
baking: fécule de pomme de terre, ganache, glaçage, gluten, gomme xanthane, gousse de vanille
baking: graines de pavot, gélatine, levain, levain fermentescible, levure, levure boulangère
baking: levure chimique, levure de boulanger, maïzena, mélange pour brownie, mélange pour cookies
baking: mélange pour milkshake, mélange pour pain, mélasse, nappage, noisettes en poudre
baking: noix de coco râpée, paillettes alimentaires, panure, pistoles, poudre d'amande
baking: poudre d'amandes, poudre à lever, pralin, praliné, préparation pour biscuit
baking: préparation pour brownie, préparation pour crêpes, préparation pour flan
baking: préparation pour gâteau, pâte brisée, pâte d'amande, pâte d'amandes, pâte feuilletée
baking: pâte filo, pâte sablée, pâte à cookies, pâte à crêpe, pâte à crêpes, pâte à pain
baking: pâte à pizza, pâte à sucre, pâte à tarte, pépite de chocolat, pépites, pépites de chocolat
baking: sirop de dextrose, sirop de glucose, sirop pour ganache, stylo alimentaire, stylo glaçage
baking: stévia, sucre, sucre blanc, sucre de canne, sucre en morceaux, sucre en poudre, sucre glace
baking: sucre gélifiant, sucre roux, sucre vanillé, sucres, sucrettes, vergeoise
baking: vermicelles colorés, édulcorant, édulcorants
baking?: vanille

breakfast: avoine, beurre de cacahuète, beurre de cacahuètes, blé soufflé, boisson petit déjeuner
breakfast: bonbons pain d'épices miel tartine, boules de céréales, boules de miel
breakfast: caramel beurre salé à tartiner, confit de fruits, confiture, confiture d'abricot
breakfast: confiture de fraise, confiture de fraises, confiture de lait, confitures, corn flakes
breakfast: crème de marron, crème de marrons, crème de noisette, crème de spéculoos, céréale
breakfast: céréales, céréales au chocolat, céréales fourrées, délice à tartiner, flocons
breakfast: flocons d'avoine, gelée, gelée de coing, gelée de groseille, gelée royale, germe
breakfast: germe de blé, granola, hydromiel sans alcool, marmelade, marmelade d'orange, miel
breakfast: miel d'acacia, miel de fleurs, miel de lavande, miel toutes fleurs, miels, muesli
breakfast: petit déjeuner, pollen, porridge, propolis, préparation à base de miel, purée d'amande
breakfast: purée d'amandes, purée de cacahuète, purée de cajou, purée de noisettes
breakfast: pâte de spéculoos, pâte à tartiner, pâte à tartiner chocolat, pâte à tartiner noisette
breakfast: pâtes à tartiner, pétales, pétales chocolat, pétales de blé, pétales de maïs
breakfast: riz soufflé, shreddies, sirop d'agave, sirop d'érable, son d'avoine, tartinable
breakfast: tartinade, tartine craquante
breakfast?: acacia

snacks-sweets: abricots secs, abricots séchés, amande, amandes, amandes décortiquées
snacks-sweets: amandes grillées, apéro, baies de goji, baklava, banane séchée, bananes séchées
snacks-sweets: barbe à papa, barre, barre chocolatée, barre de chocolat, barre de céréales
snacks-sweets: barre protéinée, barre énergétique, barres, barres chocolatées, barres de céréales
snacks-sweets: barres de fruits, berlingots, billes en chocolat, biscuit, biscuit apéritif
snacks-sweets: biscuits, biscuits apéritif, biscuits sablés, bonbon, bonbons, bonbons acidulés
snacks-sweets: boudoir, boudoirs, bretzel, bretzels, broyé, broyés, cacahouètes, cacahuète
snacks-sweets: cacahuètes, cacahuètes grillées, cajou, calendrier de l'avent, calissons
snacks-sweets: canistrelli, carambar, caramel, caramels, carré frais chocolat, cerneaux de noix
snacks-sweets: chamallow, chewing-gum, chips, chips de banane, chips de pommes de terre, chocolat
snacks-sweets: chocolat au lait, chocolat blanc, chocolat noir, chocolats, chocopaste
snacks-sweets: cigarettes russes, confettis chocolat, confiserie, confiseries, congolais, cookie
snacks-sweets: cookies, coque chocolat, couenne, cracker, crackers, crakers, cranberries
snacks-sweets: cranberries séchées, craquants, croquants, crousti, croustillant, croustilles
snacks-sweets: crêpe dentelle, crêpes dentelle, curly, datte, dattes, dattes medjool, dragée
snacks-sweets: dragées, figues sèches, figues séchées, florentins, fourrés, fruits secs
snacks-sweets: fruits à coque, galette, galette bretonne, galettes, galettes bretonnes
snacks-sweets: galettes de maïs, galettes de riz, galettes pur beurre, gaufre, gaufres
snacks-sweets: gaufres fines, gaufrette, gaufrettes, goji, goûter, goûters fourrés, graine, graines
snacks-sweets: graines de chia, graines de courge, graines de lin, graines de sésame
snacks-sweets: graines de tournesol, graines germées snack, guimauve, guimauves, gâteau apéritif
snacks-sweets: gâteaux apéritif, halva, kanougas, langue de chat, langues de chat
snacks-sweets: lapin en chocolat, lindor, loukoum, macaron, macarons, macarons pistache, malabar
snacks-sweets: mangue séchée, mendiant, mendiants, meringue, meringues, moulages chocolat
snacks-sweets: mélange apéritif, mélange bien être, mélange de graines, mélange de noix
snacks-sweets: mélange sportif, napolitain, napolitains, niniches, noisette, noisettes, noix
snacks-sweets: noix de cajou, noix de grenoble, noix de macadamia, noix de pécan, noix du brésil
snacks-sweets: nonnettes, nougat, oeuf en chocolat, orangettes, oreillettes, oursons, palet breton
snacks-sweets: palets, palmiers, papillotes, pastille, pastilles, petit beurre, petits beurre
snacks-sweets: petits sablés, pignons, pignons de pin, pistache, pistaches, pop-corn, pop-corns
snacks-sweets: popcorn, pralines, pruneau, pruneaux, pruneaux d'agen, pâte de fruit, pâte de fruits
snacks-sweets: pâtes d'amande, pâtes de fruits, père noël chocolat, raisins secs, rocher, rochers
snacks-sweets: rochers coco, roudoudou, réglisse, réglisses, sablé, sablé breton, sablés
snacks-sweets: sablés bretons, salidou, snack, snacks, soufflés apéritif, spéculoos, sucette
snacks-sweets: sucettes, tablette, tablette de chocolat, tablette noir, tortillas chips, truffes
snacks-sweets: truffes au chocolat, tuiles, violettes, éclats de caramel, œufs de pâques

coffee-tea: arabica, boisson instantanée, bubble tea, cacao, cacao en poudre, café, café au lait
coffee-tea: café capsules, café en grains, café instantané, café moulu, café soluble, cafés
coffee-tea: camomille, cappuccino, capsules, capsules de café, chicorée, chocolat chaud
coffee-tea: chocolat en poudre, dosettes, dosettes de café, décaféiné, earl grey, espresso
coffee-tea: expresso, expresso capsules, filtres à café, fèves de cacao, infusion, infusions
coffee-tea: matcha, maté, poudre cacaotée, poudre chocolatée, poudre de matcha, rooibos
coffee-tea: sachets de thé, thé blanc, thé earl grey, thé fruits rouges, thé noir, thé oolong
coffee-tea: thé rooibos, thé vert, thé yunnan, thé à la menthe, thés, tilleul infusion, tisane
coffee-tea: tisanes, verveine
coffee-tea?: thé

water-soft-drinks: bière sans alcool, boisson, boisson aloe vera, boisson aux fruits
water-soft-drinks: boisson gazeuse, boisson gingembre, boisson isotonique, boisson énergisante
water-soft-drinks: boisson énergétique, boissons, café glacé, citronnade, cocktail sans alcool
water-soft-drinks: cola, diabolo, eau, eau aromatisée, eau de bouleau, eau de coco, eau de source
water-soft-drinks: eau gazeuse, eau minérale, eau plate, eau pétillante, eaux, ginger ale
water-soft-drinks: grenadine, ice tea, jus, jus d'aloe vera, jus d'ananas, jus d'orange
water-soft-drinks: jus de carotte, jus de citron vert, jus de cranberry, jus de fruits
water-soft-drinks: jus de grenade, jus de légumes, jus de pamplemousse, jus de pomme, jus de raisin
water-soft-drinks: jus de tomate, jus multifruits, kombucha, limonade, nectar, nectar d'abricot
water-soft-drinks: orangeade, pur jus, sirop, sirop de grenadine, sirop de menthe, sirops, smoothie
water-soft-drinks: smoothies, soda, sodas, source, sève de bouleau, thé glacé, thé noir glacé
water-soft-drinks: thé vert glacé, tonic, vitamine drink

beer-wine-spirits: absinthe, alcool, apéritif, armagnac, beaujolais, beaumes de venise, bière
beer-wine-spirits: bière ambrée, bière blanche, bière blonde, bière brune, bière d'abbaye, bières
beer-wine-spirits: blanche bière, bordeaux, bourgogne, cabardès, cabernet, calvados, cassis liqueur
beer-wine-spirits: chablis, chambolle-musigny, champagne, chardonnay, chianti, chinian, château
beer-wine-spirits: cidre, cidre brut, cognac, corbières, coteaux du layon, crème de cassis, crémant
beer-wine-spirits: cuvée, côtes de provence, côtes du rhône, digestif, domaine, eau-de-vie, fitou
beer-wine-spirits: gentiane, gewurztraminer, gin, graves, gueuze, hydromel, kir, kriek, languedoc
beer-wine-spirits: limoncello, liqueur, malt whisky, martini, merlot, minervois, mousseux, muscat
beer-wine-spirits: mâcon villages, médoc, panaché, pastis, peket, pineau, pinot, porto, prosecco
beer-wine-spirits: punch, rhum, riesling, rosé, saint-chinian, saint-émilion, saké, sancerre
beer-wine-spirits: sangria, sauvignon, tequila, triple, vermouth, vin, vin blanc, vin chaud
beer-wine-spirits: vin mousseux, vin rosé, vin rouge, vins, vodka, whisky

baby: biberon, body bébé, bouillie, couche, couches, coussinets d'allaitement, croissance lait
baby: céréales bébé, lait 1er âge, lait 2e âge, lait de croissance, lait de toilette bébé
baby: lait infantile, lait maternisé, lingettes bébé, liniment, petit pot, petits pots
baby: petits pots bébé, sucette bébé, talc, tétine
baby!: aliments bébé

pet: bouchées, bouchées en sauce, bouchées gelée, croq, croquette, croquettes, foin, friandises
pet: litière, mitonnés, multicroquettes
pet?: junior, senior
pet!: adulte, adultes, croquettes stérilisé, friandise pour, granulés, granulés poisson, nourriture
pet!: poisson rouge, poissons rouges, stérilisé, stérilisés
pet!!: aliment complet, aliment complémentaire pour animaux, animaux, antiparasitaire
pet!!: boules de graisse, bâtonnets à mâcher, canin, chat, chaton, chatons, chats, chatte, chien
pet!!: chienne, chiens, chiot, chiots, cochon d'inde, croquettes chat, croquettes chaton
pet!!: croquettes chien, friandises pour chat, friandises pour chien, félin, graines pour oiseaux
pet!!: hamster, lapin nain, nourriture poissons, nourriture pour chat, nourriture pour chien
pet!!: os pour chien, os à mâcher, paille litière, pâtée, pâtées, rongeur, rongeurs
pet!!: sachets fraîcheur, terrine pour chat, terrine pour chien

health-beauty: ampoules buvables, anti-moustique, antimoustique, après-rasage, après-shampooing
health-beauty: après-soleil, aspirine, bain de bouche, bain moussant, bardane, baume à lèvres
health-beauty: bouchons d'oreilles, brosse à cheveux, brosse à dents, brosses à dents
health-beauty: chardon marie, circulation, cire, collagène, coloration, complexe respiration
health-beauty: complément alimentaire, compléments alimentaires, comprimés, coton, coton-tiges
health-beauty: cotons, cotons-tiges, crème de jour, crème de nuit, crème dépilatoire
health-beauty: crème hydratante, crème mains, crème solaire, crème visage, dentifrice, desmodium
health-beauty: disques de coton, dissolvant, doliprane, douche, démaquillant, déodorant, détox
health-beauty: eau de toilette, eau micellaire, fil dentaire, fond de teint, gel coiffant
health-beauty: gel douche, gel hydroalcoolique, gel à raser, ginkgo, gouttes pour les yeux
health-beauty: griffonia, gélules, huile essentielle, huiles essentielles, ibuprofène
health-beauty: lait corporel, lait corps, lait solaire, lames de rasoir, laque
health-beauty: lingettes démaquillantes, lingettes intimes, lubrifiant, magnésium, maquillage
health-beauty: mascara, masque cheveux, masque visage, minceur, mousse à raser, médicaments
health-beauty: nettoyant visage, pansement, pansements, paracétamol, parfum, passiflore
health-beauty: pastilles gorge, peigne, probiotiques, propolis spray, prostate, protège-slips
health-beauty: protéines en poudre, préservatifs, prêle, radis noir ampoules, rasoir, rasoirs
health-beauty: rouge à lèvres, savon, savon de marseille, savon liquide, savons, sel de bain
health-beauty: serviettes hygiéniques, shampoing, shampooing, shampooing sec, silicium
health-beauty: sirop pour la toux, solution lentilles, spiruline, spray nasal, tampons, thermomètre
health-beauty: transit, valériane, vernis, vernis à ongles, vitamine c, vitamine d, vitamines, whey

cleaning-household: adoucissant, aluminium, anticalcaire, antimites, assouplissant, balai
cleaning-household: bicarbonate ménager, bloc wc, brosse vaisselle, capsules lessive, chiffon
cleaning-household: cirage, cristaux de soude, déboucheur, désinfectant, désodorisant, détachant
cleaning-household: détartrant, eau de javel, essuie-tout, film alimentaire, film étirable
cleaning-household: gants de ménage, gel nettoyant, gel wc, insecticide, javel, lessive
cleaning-household: lessive en poudre, lessive liquide, lingettes, lingettes nettoyantes
cleaning-household: liquide de rinçage, liquide vaisselle, mouchoirs, nettoyant
cleaning-household: nettoyant multi-usages, nettoyant sol, nettoyant vitres, nettoyant wc
cleaning-household: papier aluminium, papier cuisson, papier hygiénique, papier sulfurisé
cleaning-household: papier toilette, pastilles lave-vaisselle, pelle, pinces à linge
cleaning-household: piège à souris, pq, sac poubelle, sacs aspirateur, sacs congélation
cleaning-household: sacs poubelle, savon noir, seau, sel lave-vaisselle, serpillière, serviettes
cleaning-household: serviettes en papier, sopalin, spray nettoyant, tablettes lave-vaisselle
cleaning-household: tampon à récurer, tapis réfrigérateur, vinaigre blanc ménager, vinaigre ménager
cleaning-household: éponge, éponges

home-garden: allume-feu, allumettes, ampoule, ampoules, assiette, assiettes, assiettes en carton
home-garden: ballons, bougie, bougies, bouquet, boîte à lunch, briquet, cabas, cahier
home-garden: carte d'anniversaire, cartouche d'encre, casserole, charbon, charbon de bois, chargeur
home-garden: chaussettes, cigarettes, cintres, clous, collants, colle, couteau, couverts, crayons
home-garden: cuillère, cure-dents, drap, engrais, enveloppes, fleur, fleurs, fourchette, gobelets
home-garden: graines de fleurs, jouet, jouets, journal, livre, livres, magazine, magazines, nappe
home-garden: oreiller, ouvre-boîte, pailles, papier, papier cadeau, parapluie, peinture, pile
home-garden: piles, plante, plantes, pot de fleurs, poêle, rallonge, ramette, roses, ruban adhésif
home-garden: sac, sac de courses, sacs, scotch, stylo, stylos, tabac, tasse, tasses, terreau
home-garden: thermos, timbres, tire-bouchon, torchon, torchons, verre, verres, vis
"""#
}
