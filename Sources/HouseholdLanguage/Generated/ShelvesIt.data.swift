// Made by scripts/embed-data from Data/shelves/it.txt: edit that file and run `make data`.

extension EmbeddedData {
  static let shelvesIt = #"""
# Italian: which shelf of a shop a word leads to.
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
@skip: il, lo, la, i, gli, le, l, un, una, uno, di, del, dello, della, delle, dei, degli, dell, da
@skip: dal, al, alla, allo, alle, ai, all, e, ed, o, a, in, con, senza, per, su, bio, biologico
@skip: biologica, biologici, mini, extra, fresco, fresca, freschi, fresche, italiano, italiana, x
@skip: g, gr, kg, ml, cl
@endings: chi>c, che>c, ghi>g, ghe>g, ie>, io>, ia>, i>, e>, o>, a>

produce: aglio, albicocca, albicocche, ananas, anguria, arance, arancia, asparagi, avocado, banana
produce: barbabietola, basilico, bietole, broccoli, cachi, carciofi, carciofo, carota, carote
produce: castagna, castagne, cavolfiore, cavolo, cetriolo, cicoria, ciliegia, ciliegie, cipolla
produce: cipolle, clementine, erba cipollina, fagiolini, fave, fichi, fico, finocchio, fragola
produce: fragole, frutta, funghi, fungo, insalata, kiwi, lampone, lamponi, lattuga, limone, limoni
produce: mandarini, mango, mela, melanzana, melanzane, mele, melograno, melone, menta, mirtilli
produce: mirtillo, more, patata, patate, peperone, peperoni, pera, pere, pesca, pesche, piselli
produce: pomodori, pomodorini, pomodoro, pompelmo, porri, porro, prezzemolo, prugna, radicchio
produce: rapa, ravanelli, rosmarino, rucola, salvia, scalogno, sedano, spinaci, susine, uva
produce: verdura, verdure, zenzero, zucca, zucchina, zucchine

bakery: bignè, brioche, cannoli, ciabatta, ciambella, ciambelle, colomba, cornetti, cornetto
bakery: crostata, crostini, fette biscottate, focaccia, grissini, merendina, merendine, muffin
bakery: muffins, pagnotta, pan bauletto, pan brioche, pan di spagna, pancarrè, pandoro, pane
bakery: pane di segale, pane integrale, panettone, panini, panino, pasticcini, piadina, piadine
bakery: pizzette, plumcake, rosette, taralli dolci, torta, torta di mele, torte, tramezzini pane

dairy-eggs: bevanda di avena, bevanda di soia, budino, burro, crema pasticcera, dessert, kefir
dairy-eggs: latte, latte condensato, latte di mandorla, latte di soia, latte intero
dairy-eggs: latte parzialmente scremato, margarina, mousse, panna, panna cotta, panna da cucina
dairy-eggs: panna montata, tiramisù, uova, uovo, yogurt

cheese: asiago, bufala, burrata, caciotta, crescenza, emmental, feta, fontina, formaggi, formaggio
cheese: formaggio spalmabile, gorgonzola, grana, grana padano, mascarpone, mozzarella, parmigiano
cheese: parmigiano reggiano, pecorino, provolone, ricotta, robiola, scamorza, sottilette
cheese: stracchino, taleggio

meat: affettati, affettato, agnello, anatra, arrosticini, arrosto, bistecca, bistecche, braciola
meat: bresaola, carne, carne macinata, carpaccio, coniglio, coppa, cosce di pollo, costine
meat: cotechino, cotoletta, fegato, fesa di tacchino, finocchiona, fiocco di prosciutto, guanciale
meat: hamburger, lardo, lombo, lonza, macinato, maiale, manzo, mortadella, nduja, ossobuco
meat: pancetta, paté, petto di pollo, petto di tacchino, pollo, polpette, porchetta, prosciutto
meat: prosciutto cotto, prosciutto crudo, salame, salamella, salsicce, salsiccia, salumi
meat: soppressata, speck, spianata, spiedini, tacchino, vitello, wurstel

fish: baccalà, branzino, calamari, cozze, filetti di pesce, frutti di mare, gamberetti, gamberi
fish: gamberoni, merluzzo, orata, pesce, pesce spada, platessa, polpo, salmone, salmone affumicato
fish: seppie, sogliola, surimi, totani, trota, vongole

ready-meals: arancini, burger vegetale, burger vegetali, cordon bleu, crocchette di patate, falafel
ready-meals: focaccia farcita, hummus, insalata di riso, insalata russa, lasagna, lasagne
ready-meals: panzerotti, parmigiana, piatti pronti, piatto pronto, pizza, polenta pronta
ready-meals: polpette vegetali, polpettine vegetali, risotto, sandwich, seitan, supplì, tempeh
ready-meals: tofu, torta salata, tramezzini, tramezzino

frozen: bastoncini di pesce, gelati, gelato, ghiaccio, ghiaccioli, ghiacciolo
frozen: patatine fritte surgelate, sofficini, sorbetto
frozen!: congelati, congelato, surgelata, surgelate, surgelati, surgelato

pasta-rice-grains: bucatini, bulgur, cannelloni, conchiglie, cous cous, couscous, eliche, farfalle
pasta-rice-grains: farro, fiocchi pasta, fusilli, gnocchi, legumi, lenticchie, linguine, maccheroni
pasta-rice-grains: miglio, noodles, orecchiette, orzo, pappardelle, pasta, pasta all'uovo, pastina
pasta-rice-grains: penne, polenta, quinoa, ravioli, rigatoni, riso, riso arborio, riso basmati
pasta-rice-grains: riso carnaroli, risone, semolino, spaghetti, tagliatelle, tagliolini, taglioni
pasta-rice-grains: tortellini, trofie

canned: acciughe, alici, cannellini, capperi, carciofini, ceci, cetriolini, concentrato di pomodoro
canned: crauti, fagioli, fagioli borlotti, giardiniera, legumi cotti, lenticchie in scatola
canned: macedonia sciroppata, mais, minestrone, oliva, olive, passata, passata di pomodoro
canned: passato di verdure, pelati, polpa di pomodoro, pomodori pelati, pomodori secchi, sardine
canned: sgombro, sottaceti, tonno, tonno in scatola, vellutata, zuppa
canned!: in scatola, sciroppate

sauces-spices-oils: aceto, aceto balsamico, alloro, besciamella, brodo, cannella
sauces-spices-oils: chiodi di garofano, condimento, crema di olive, crema di tartufo, curcuma
sauces-spices-oils: curry, dadi, dado, glassa balsamica, granulare vegetale, ketchup, maionese
sauces-spices-oils: noce moscata, olio, olio di girasole, olio di oliva, olio di semi
sauces-spices-oils: olio extravergine, origano, paprica, paprika, pepe, peperincino, peperoncino
sauces-spices-oils: pesto, pomodoro e basilico sugo, ragù, rosmarino secco, sale, sale grosso
sauces-spices-oils: salsa, salsa barbecue, salsa di soia, salse, senape, soffritto, spezie, strutto
sauces-spices-oils: sughi, sugo, timo, zafferano

baking: amido, base per pizza, bicarbonato, budino in polvere, cacao amaro, cocco grattugiato
baking: codette, colla di pesce, dolcificante, farina, farina di mandorle, farine, fecola, gelatina
baking: gocce di cioccolato, impasto, lievito, lievito di birra, maizena, mandorle a lamelle
baking: marzapane, pan grattato, pangrattato, pasta brisée, pasta frolla, pasta per pizza
baking: pasta sfoglia, preparato per dolci, preparato per torte, semola, stevia, zucchero
baking: zucchero a velo, zucchero di canna
baking?: vaniglia, vanillina

breakfast: avena, burro di arachidi, burro di mandorle, cereali, cereali integrali, colazione
breakfast: composta, confettura, confetture, corn flakes, crema al cioccolato, crema di cacao
breakfast: crema di nocciole, crema di pistacchio, crema gianduia, crema spalmabile
breakfast: fiocchi d'avena, fiocchi di avena, fiocchi di riso, fior d'arancio miele
breakfast: fiori d'arancio, gelatina di frutta, granola, malto d'orzo, marmellata, marmellate
breakfast: miele, miele di acacia, miele millefiori, mieli, mile, millefiori, muesli, pappa reale
breakfast: polline, propoli, sciroppo d'acero
breakfast?: acacia, agrumi, arancio, castagno, corbezzolo, eucalipto, fior d'arancio, sulla, tiglio

snacks-sweets: albicocche secche, amaretti, amarettini, anacardi, arachidi, barretta, barrette
snacks-sweets: biscotti, biscotto, bocconcini cioccolato, cantucci, caramella, caramelle, ciocco
snacks-sweets: cioccolata, cioccolatini, cioccolatino, cioccolato, cioccolato fondente, confetti
snacks-sweets: cracker, crackers, croccante, croccantella, datteri, fichi secchi, friselle
snacks-sweets: frollini, frutta secca, gallette, gallette di riso, gianduiotti, gocciole
snacks-sweets: gomme da masticare, liquirizia, mandorle, meringhe, nocciole, noccioline, noce, noci
snacks-sweets: ovetti, panforte, pasticcini secchi, patatine, pinoli, pistacchi, pistacchio
snacks-sweets: pop corn, praline, prugne secche, salatini, savoiardi, schiacciatine, semi
snacks-sweets: semi di chia, semi di zucca, snack, taralli, tarallini, tavoletta, tavolette
snacks-sweets: torroncini, torrone, uovo di pasqua, uvetta, wafer

coffee-tea: cacao, cacao in polvere, caffè, caffè in grani, caffè macinato, caffè solubile
coffee-tea: camomilla, capsule, cialde, cioccolata calda, ginseng, infuso, orzo solubile, the verde
coffee-tea: tisana, tisane, tè, tè verde

water-soft-drinks: acqua, acqua frizzante, acqua minerale, acqua naturale, acqua tonica, aranciata
water-soft-drinks: bevanda, bibita, bibite, cedrata, chinotto, cola, energy drink, gassosa
water-soft-drinks: limonata, nettare, sciroppo, spremuta, succhi, succo, succo d'arancia
water-soft-drinks: succo di frutta, succo di mela, the freddo, tè freddo

beer-wine-spirits: amaro, aperitivo, birra, birre, chianti, gin, grappa, limoncello, liquore
beer-wine-spirits: liquori, prosecco, rum, sambuca, sidro, spritz, spumante, vermut, vino
beer-wine-spirits: vino bianco, vino rosso, vodka, whisky

baby: biberon, biscotti prima infanzia, ciuccio, crema di riso, latte di crescita, latte in polvere
baby: omogeneizzati, omogeneizzato, pannolini, pannolino, pappa, salviettine bimbi
baby!: bambini, neonati, neonato

pet: bocconcini, crocchetta, crocchette, fieno, umido
pet!: adulti, sterilizzati, sterilizzato
pet!!: alimento completo, cane, cani, cibo per cani, cibo per gatti, criceto, croccantini, cuccioli
pet!!: cucciolo, gatti, gattini, gattino, gatto, lettiera, mangime, patè per gatti, roditori
pet!!: snack per cani

health-beauty: assorbenti, bagnoschiuma, balsamo, burrocacao, cerotti, collutorio, cotton fioc
health-beauty: crema corpo, crema mani, crema solare, crema viso, dentifricio, deodorante
health-beauty: dischetti, doccia schiuma, docciaschiuma, filo interdentale, gel, integratore
health-beauty: integratori, lacca, lamette, magnesio, paracetamolo, preservativi, profumo, rasoio
health-beauty: salvaslip, salviette, sapone, saponetta, schiuma da barba, shampoo, smalto
health-beauty: spazzolino, struccante, tachipirina, tamponi, trucco, vitamine

cleaning-household: alluminio, ammorbidente, anticalcare, brillantante, candeggina, carta alluminio
cleaning-household: carta assorbente, carta forno, carta igienica, deodorante ambiente, detersivi
cleaning-household: detersivo, detersivo lavatrice, detersivo piatti, disinfettante, fazzoletti
cleaning-household: guanti, insetticida, lavapavimenti, lavavetri, panni, pastiglie lavastoviglie
cleaning-household: pellicola, sacchetti, sacchetti gelo, sacchi spazzatura, sale lavastoviglie
cleaning-household: scopa, scottex, secchio, sgrassatore, smacchiatore, spugna, spugne
cleaning-household: strofinacci umidi, tovaglioli

home-garden: accendino, asciugamano, batterie, bicchieri, biglietto, borsa, borsa della spesa
home-garden: buste, calze, calzini, candela, candele, cannucce, carbonella, carta, carta regalo
home-garden: colla, concime, fiammiferi, fiori, francobolli, giocattolo, giornale, lampadina
home-garden: lampadine, libro, nastro adesivo, ombrello, padella, palloncini, penna, pentola
home-garden: pianta, piante, piatti, piatti di carta, pile, posate, quaderno, rivista, sigarette
home-garden: strofinaccio, stuzzicadenti, tabacco, tazza, terriccio
"""#
}
